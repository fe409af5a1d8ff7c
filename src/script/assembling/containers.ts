import type { Fix } from "../../diagnostics/diagnostic.ts";
import { nearest, suggestion } from "../../diagnostics/did-you-mean.ts";
import type { Problems } from "../problems.ts";
import type { Container } from "../shortcodes/container.ts";
import { classesOf } from "../reading/html-tag.ts";
import { BOX_CLASSES, containerOf, speakersInClass, speakersInName } from "../shortcodes/html-containers.ts";
import { speakerKeys } from "../shortcodes/container.ts";
import { SHORTCODES, shortcodeNamed } from "../shortcodes/table.ts";
import type { Cards } from "./cards.ts";
import type { Output, Voice } from "./output.ts";
import type { Scenes } from "./scenes.ts";
import type { Speakers } from "./speakers.ts";
import type { Step } from "./step.ts";
import type { Turns } from "./turns.ts";

/** Containers deeper than this are passed over: no post nests more than four. */
const DEEPEST = 64;

type Opener = Extract<Step, { type: "open-shortcode" | "open-tag" }>;
type Closer = Extract<Step, { type: "close-shortcode" | "close-tag" }>;

export interface ContainerTools {
  readonly out: Output;
  readonly turns: Turns;
  readonly scenes: Scenes;
  readonly cards: Cards;
  readonly speakers: Speakers;
  readonly problems: Problems;
}

/** What a labelled turn, which has no end of its own, ends at. */
const ENDS_LABELLED: ReadonlySet<Container["type"]> = new Set(["turn", "scene", "alert", "end"]);

/** What the text of an unknown tag plays as, where that names a speaker. */
const TURN = "a turn of the one it names";

/** Opens and closes what stands between tags. */
export class Containers {
  private readonly tools: ContainerTools;

  constructor(tools: ContainerTools) {
    this.tools = tools;
  }

  /** @param afterStory whether nobody speaks behind this opener */
  open(step: Opener, at: number, afterStory: boolean): void {
    if (step.type === "open-shortcode") this.openShortcode(step, at, afterStory);
    else this.openTag(step, at, afterStory);
  }

  close(step: Closer): void {
    const { turns, problems } = this.tools;
    const { from, to } = step;
    const written = step.type === "close-shortcode" ? `{{< /${step.name} >}}` : `</${step.name}>`;
    if (step.open >= 0) {
      if (step.mismatch !== "") {
        const fix = {
          title: `Close “${step.mismatch}”`,
          span: { start: from, end: to },
          text: `{{< /${step.mismatch} >}}`,
        };
        problems.add("mismatched-close", from, to, { name: step.name, open: step.mismatch }, [fix]);
      }
      const index = turns.frames.findLastIndex((frame) => frame.step === step.open);
      if (index >= 0) while (turns.frames.length > index) this.pop(from, to);
      return;
    }
    if (step.type === "close-tag") return;
    problems.add("stray-close", from, to, { name: written }, [
      { title: "Take it out", span: { start: from, end: to }, text: "" },
    ]);
  }

  /** Closes whatever is still open at the end of the post. */
  closeAll(end: number): void {
    while (this.tools.turns.frames.length > 0) this.pop(end, end);
  }

  /** A turn of those named, if they are known: what a theme's unknown tag says of a speaker holds. */
  private turnOf(names: readonly string[]): Extract<Container, { type: "turn" }> | null {
    const known = names.filter((name) => this.tools.speakers.knows(name));
    if (known.length === 0) return null;
    return { type: "turn", speakers: known, manner: known.length > 1 ? "unison" : "plain" };
  }

  /** The nearest name in the place of the one that is written, in every tag that has it. */
  private renamings(name: string, known: readonly string[]): Fix[] | undefined {
    const meant = nearest(name, known);
    if (meant === undefined) return undefined;
    const { text } = this.tools.problems.source;
    const tags = new RegExp(`(\\{\\{[<%]\\s*/?\\s*)${name.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`, "g");
    const places = [...text.matchAll(tags)];
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) return undefined;
    const span = { start: first.index, end: last.index + last[0].length };
    const written = text.slice(span.start, span.end).replace(tags, (_, before: string) => `${before}${meant}`);
    return [{ title: `Write “${meant}”`, span, text: written }];
  }

  private openShortcode(step: Extract<Step, { type: "open-shortcode" }>, at: number, afterStory: boolean): void {
    const { problems, cards } = this.tools;
    const { tag, from, to } = step;
    if (!tag.finished) problems.add("unfinished-tag", from, to, { name: tag.name });
    const shortcode = shortcodeNamed(tag.name);
    if (!shortcode) {
      const known = SHORTCODES.map(({ name }) => name);
      // `{{< name-says >}}` names its speaker too.
      const turn = step.close < 0 ? null : (this.turnOf(speakerKeys(tag)) ?? this.turnOf(speakersInName(tag.name)));
      const speaks = turn !== null || this.turnOf(speakerKeys(tag)) !== null;
      const values = { name: tag.name, suggestion: suggestion(tag.name, known), as: speaks ? TURN : "narration" };
      problems.addOnce(tag.name, "unknown-shortcode", from, to, values, this.renamings(tag.name, known));
      if (turn) this.push(turn, step, at, this.voiceOf(turn, step, false), afterStory);
      else if (step.close >= 0) this.push({ type: "narration" }, step, at, null);
      return;
    }
    const container = shortcode.container(tag);
    if (container.type === "turn" && container.speakers.length === 0 && shortcode.speaks) {
      problems.add("no-speaker", from, to, { name: tag.name });
    }
    const voice = container.type === "turn" ? this.voiceOf(container, step, !shortcode.speaks) : null;
    if (step.close >= 0) this.push(container, step, at, voice, afterStory);
    else if (!shortcode.leaf) {
      problems.add("unclosed-shortcode", from, to, { name: tag.name });
      this.openUnclosed(container, voice, step);
    } else if (container.type === "figure") cards.figure(container, [], from, to);
  }

  private openTag(step: Extract<Step, { type: "open-tag" }>, at: number, afterStory: boolean): void {
    const { problems } = this.tools;
    const { tag, from, to } = step;
    const read = containerOf(tag, (name) => this.tools.speakers.knows(name));
    const { unknown } = read;
    const turn = unknown?.kind === "class" ? this.turnOf(speakersInClass(classesOf(tag).join(" "))) : null;
    const container = turn ?? read.container;
    if (unknown?.kind === "class") {
      const known = ["dialogue-box", ...Object.keys(BOX_CLASSES)];
      problems.addOnce(unknown.name, "unknown-class", from, to, {
        name: unknown.name,
        suggestion: suggestion(unknown.name, known),
        as: turn ? TURN : "narration",
      });
    } else if (unknown) problems.addOnce(unknown.name, "raw-html", from, to, { name: unknown.name });
    if (container.type === "turn" && container.speakers.length === 0)
      problems.add("no-speaker", from, to, { name: "dialogue-box" });
    const voice = container.type === "turn" ? this.voiceOf(container, step, false) : null;
    if (step.close >= 0) this.push(container, step, at, voice, afterStory);
    else {
      if (container.type !== "neutral") problems.add("unclosed-tag", from, to, { name: tag.name });
      this.openUnclosed(container, voice, step);
    }
  }

  /** An opener without an end: a turn lasts until the next one, a scene until its return; anything else means nothing. */
  private openUnclosed(container: Container, voice: Voice | null, { from, to }: Opener): void {
    const { turns, scenes } = this.tools;
    if (voice) turns.openLabelled(voice, from);
    else if (container.type === "scene" && !this.isSceneryOfSide(container)) {
      turns.endLabelled();
      scenes.mark(container.kind, "", from, to);
    }
  }

  /** Scenery in a side scene's own container, or right behind its marker: it is that scene's, and doesn't end it. */
  private isSceneryOfSide(container: Container): boolean {
    const { turns, scenes, out } = this.tools;
    if (container.type !== "scene" || container.kind !== "setting" || !scenes.side) return false;
    const last = out.blocks.at(-1);
    const isFresh = !out.inTurn && last?.type === "scene-marker" && last.kind === "meanwhile";
    return isFresh || turns.frames.some(({ container: one }) => one.type === "scene" && one.kind === "meanwhile");
  }

  private push(opened: Container, { from, to }: Opener, at: number, voice: Voice | null, afterStory = false): void {
    const { turns, scenes, out, problems } = this.tools;
    if (turns.frames.length >= DEEPEST) {
      problems.addOnce("deep", "nested-too-deep", from, to, { limit: DEEPEST });
      return;
    }
    let container = opened;
    if (container.type === "turn" && !voice) container = { type: "narration" };
    // A recap behind the last turn is no scene: it is read when the story is over.
    if (container.type === "scene" && container.kind === "recap" && afterStory) container = { type: "end" };
    if (this.isSceneryOfSide(container)) container = { type: "scenery" };
    if (ENDS_LABELLED.has(container.type)) turns.endLabelled();
    if (voice) scenes.returnFor(voice.speakers, from);
    turns.frames.push({ container, step: at, from, to, voice, items: [], used: false });
    if (voice) turns.open(voice, from);
    else if (container.type === "scene") scenes.mark(container.kind, "", from, to);
    else if (container.type === "end") out.openEnd("takeaways", "", from, to);
  }

  /** Whose words a container holds; without a name those of the turn that it stands in, where it may be. */
  private voiceOf(
    container: Extract<Container, { type: "turn" }>,
    { from, to }: Step,
    inherits: boolean,
  ): Voice | null {
    const { turns, speakers } = this.tools;
    const meant = container.speakers.flatMap((name) => speakers.named(name, turns.named, from, to).speakers);
    const names = [...new Set(meant)];
    const together = container.speakers.length === 1 && names.length > 1 && container.manner === "plain";
    if (names.length > 0) return { speakers: names, manner: together ? "unison" : container.manner };
    const around = inherits ? turns.voice : null;
    return around ? { ...around, manner: container.manner } : null;
  }

  /** @param from place of what closes it */
  private pop(from: number, to: number): void {
    const { turns, scenes, cards, out, problems } = this.tools;
    const frame = turns.popFrame();
    if (!frame) return;
    const { container } = frame;
    if (container.type === "turn") {
      out.closeTurn();
      if (!frame.used)
        problems.add("empty-turn", frame.from, frame.to, { name: frame.voice?.speakers.join(", ") ?? "" });
    } else if (container.type === "scene") scenes.leave(from, to);
    else if (container.type === "alert") cards.alert(frame);
    else if (container.type === "figure") cards.figure(container, frame.items, frame.from, to);
    else if (container.type === "end") out.closeEnd();
  }
}
