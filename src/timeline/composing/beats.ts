import type { Mood } from "../../cast/moods.ts";
import type { Span } from "../../diagnostics/span.ts";
import type {
  Block,
  Card,
  Direction,
  Directive,
  EndMatter,
  ListItem,
  Script,
  Speech,
  Turn,
} from "../../script/script.ts";
import { forceOf, HUSHED, LINES_UNDER_ALARM, MoodMemory, RAISED, RAISES_ALARM, underAlarm } from "./delivery.ts";
import { CARD_LIMITS, MOST_SCENES } from "./pacing-rules.ts";
import type { CardKind, Delivery } from "../timeline.ts";

/** The script in playing order, flattened: one beat is what one text-bearing cue will be. No times yet. */
export interface Beats {
  readonly beats: readonly Beat[];
  readonly scenes: readonly ScenePlan[];
  /** The first marker that would have opened a scene too many. */
  readonly refused?: Span;
}

/** A stretch of beats in one place. */
export interface ScenePlan {
  readonly kind: "main" | "meanwhile" | "flashback" | "recap" | "private" | "setting" | "end";
  readonly place: string;
  readonly title: string;
  /** Whose quoted lines a side scene has. */
  readonly resident?: string;
  readonly split: boolean;
  readonly source: Span;
}

interface BeatBase {
  /** Index into `scenes`. */
  scene: number;
  /** Beats of one turn share it. */
  readonly turn: number;
  /** The last beat of its turn. */
  closes: boolean;
  readonly source: Span;
  /** What authors' directives ask of it, merged. */
  readonly directive?: Directive["values"];
}

export interface SpeechBeat extends BeatBase {
  readonly type: "speech";
  readonly actor: string;
  readonly actors?: readonly string[];
  readonly label?: string;
  readonly speech: Speech;
  readonly delivery: Delivery;
  readonly intensity: number;
  readonly mood: Mood;
  /** The line interrupts: the beat before it was cut off. */
  readonly cutsIn: boolean;
}

export interface DirectionBeat extends BeatBase {
  readonly type: "action" | "sound";
  readonly actor?: string;
  readonly direction: Direction;
}

export interface NarrationBeat extends BeatBase {
  readonly type: "narration";
  readonly text: string;
  readonly spans: Speech["spans"];
}

export interface CardBeat extends BeatBase {
  readonly type: "card";
  readonly kind: CardKind;
  readonly actor?: string;
  readonly title?: string;
  readonly items: readonly ListItem[];
  readonly ordered?: boolean;
  readonly columns?: number;
  readonly image?: Card["image"];
}

export type Beat = SpeechBeat | DirectionBeat | NarrationBeat | CardBeat;

export interface BeatOptions {
  /** Where *meanwhile* scenes play. */
  readonly meanwhilePlace: string;
}

/** Reads the script in order and says which beats it has, in which scenes. */
export function beatsOf(script: Script, options: BeatOptions): Beats {
  const walk = new Walk(options);
  for (const block of script.body) walk.block(block);
  return walk.finish();
}

const START: Span = { start: 0, end: 0, line: 1, column: 1 };
const MAIN = { kind: "main", place: "main", title: "", split: false, source: START } as const;

/** Carries what reading on needs to know: the scene, the turn, directives that wait for their beat, moods that last. */
class Walk {
  private readonly beats: Beat[] = [];
  private readonly scenes: ScenePlan[] = [MAIN];
  private readonly moods = new MoodMemory();
  private turn = -1;
  private inTurn = false;
  private pending: Directive["values"] | undefined;
  private wasCutOff = false;
  private refused: Span | undefined;
  /** Lines that are still spoken under the last alarm. */
  private underAlarm = 0;

  constructor(private readonly options: BeatOptions) {}

  finish(): Beats {
    for (let i = 0; i < this.beats.length; i++) {
      const beat = this.beats[i] as Beat;
      const next = this.beats[i + 1];
      beat.closes = next?.turn !== beat.turn || next.scene !== beat.scene;
    }
    return { ...withoutEmptyScenes(this.beats, this.scenes), ...(this.refused && { refused: this.refused }) };
  }

  block(block: Block): void {
    switch (block.type) {
      case "turn":
        this.wholeTurn(block);
        break;
      case "directive":
        this.pending = { ...this.pending, ...block.values };
        break;
      case "scene-marker":
        this.inTurn = false;
        this.marker(block);
        break;
      case "end-matter":
        this.inTurn = false;
        this.endMatter(block);
        break;
      default:
        // Narration, cards and directions between turns belong together until somebody speaks.
        if (!this.inTurn) this.turn++;
        this.inTurn = true;
        if (block.type === "direction") this.direction(block, block.actor ?? this.scene.resident);
        else if (block.type === "card") this.card(block);
        else this.narration(block);
    }
  }

  private get scene(): ScenePlan {
    return this.scenes[this.scenes.length - 1] as ScenePlan;
  }

  /** What every beat has; whoever makes one names all of it, so that beats of a type are of one shape. */
  private base(source: Span) {
    const directive = this.pending;
    this.pending = undefined;
    return { scene: this.scenes.length - 1, turn: this.turn, closes: false, source, directive };
  }

  private marker(marker: Extract<Block, { type: "scene-marker" }>): void {
    const { text, source } = marker;
    this.underAlarm = 0;
    const current = this.scene;
    const open = (kind: ScenePlan["kind"], place: string, split = false) => {
      if (this.scenes.length >= MOST_SCENES) this.refused ??= source;
      else this.scenes.push({ kind, place, title: text, resident: marker.resident, split, source });
    };
    switch (marker.kind) {
      case "meanwhile":
        open("meanwhile", this.options.meanwhilePlace, true);
        break;
      case "return":
        open("main", "main");
        break;
      case "flashback":
      case "private":
      case "recap":
      case "setting":
        open(marker.kind, marker.kind);
        break;
      case "heading":
        if (current.kind === "flashback") open(current.kind, current.place);
        else open("main", "main");
        break;
      case "cut":
        // A rule inside a flashback does not end it; a container's end does end what the container opened.
        if (current.kind === "flashback") open("flashback", "flashback");
        else open("main", "main");
    }
    if (text !== "") this.heading(text, source);
  }

  private heading(text: string, source: Span): void {
    this.turn++;
    const item: ListItem = { text, spans: [], depth: 0, marker: "", source };
    this.pushCard({ kind: "heading", items: [item] }, undefined, text, source);
  }

  private wholeTurn(turn: Turn): void {
    this.inTurn = false;
    this.turn++;
    const [actor = "?"] = turn.speakers;
    this.moods.settle(actor);
    let hushed = false;
    for (const child of turn.children) {
      if (child.type === "directive") this.pending = { ...this.pending, ...child.values };
      else if (child.type === "card") this.card(child, child.kind === "alert" ? undefined : actor);
      else if (child.type === "narration") this.narration(child);
      else if (child.type === "direction") {
        hushed = HUSHED.test(child.text) || (hushed && !RAISED.test(child.text));
        this.direction(child, child.actor ?? actor);
      } else this.speech(child, turn, actor, hushed);
    }
  }

  private direction(direction: Direction, actor: string | undefined): void {
    const { meaning } = direction;
    const mood = meaning.moods[meaning.moods.length - 1];
    if (meaning.sounds.some(({ effect }) => effect === "alarm")) this.underAlarm = LINES_UNDER_ALARM;
    const { scene, turn, closes, source, directive } = this.base(direction.source);
    const told = directive?.mood;
    if (actor !== undefined && typeof told === "string") this.moods.set(actor, told as Mood);
    else if (actor !== undefined && mood) this.moods.set(actor, mood);
    const type = meaning.sounds.length > 0 && meaning.gestures.length === 0 ? "sound" : "action";
    this.beats.push({ type, actor, direction, scene, turn, closes, source, directive });
  }

  private speech(speech: Speech, of: Turn, actor: string, hushed: boolean): void {
    const { scene, turn, closes, source, directive } = this.base(speech.source);
    const force = forceOf(speech.text);
    const told = directive?.mood;
    if (typeof told === "string") this.moods.set(actor, told as Mood);
    if (RAISES_ALARM.test(speech.text)) this.underAlarm = LINES_UNDER_ALARM;
    const felt = this.moods.saying(actor, speech, force);
    const mood = this.underAlarm-- > 0 && typeof told !== "string" ? underAlarm(felt, force) : felt;
    const delivery: Delivery =
      of.speakers.length > 1
        ? "unison"
        : of.manner === "aside" || of.manner === "thought" || of.manner === "unison"
          ? of.manner
          : hushed
            ? "whisper"
            : force.shouts
              ? "shout"
              : "plain";
    this.beats.push({
      type: "speech",
      actor,
      actors: of.speakers.length > 1 ? of.speakers : undefined,
      label: of.label,
      speech,
      delivery,
      intensity: hushed ? 0.5 : speech.trailsOff ? Math.min(force.intensity, 0.8) : force.intensity,
      mood,
      cutsIn: this.wasCutOff,
      scene,
      turn,
      closes,
      source,
      directive,
    });
    this.wasCutOff = speech.cutOff;
  }

  private narration(block: { readonly text: string; readonly spans: Speech["spans"]; readonly source: Span }): void {
    const { scene, turn, closes, source, directive } = this.base(block.source);
    const { text, spans } = block;
    this.beats.push({ type: "narration", text, spans, scene, turn, closes, source, directive });
  }

  private card(card: Card, actor?: string): void {
    const { kind } = card;
    const title = this.announcement(actor);
    for (const items of dealt(card.items, kind === "table" || kind === "code")) {
      const source = items[0] && items.length < card.items.length ? spanning(items) : card.source;
      this.pushCard({ ...card, items }, card.actor ?? actor, title, source);
    }
  }

  private pushCard(
    card: Pick<CardBeat, "kind" | "items" | "ordered" | "columns" | "image">,
    actor: string | undefined,
    title: string | undefined,
    at: Span,
  ): void {
    const { kind, items, ordered, columns, image } = card;
    const { scene, turn, closes, source, directive } = this.base(at);
    this.beats.push({
      type: "card",
      kind,
      actor,
      title,
      items,
      ordered,
      columns,
      image,
      scene,
      turn,
      closes,
      source,
      directive,
    });
  }

  /** What the line before a card calls it: one that ends in a colon and is short enough to stand over it. */
  private announcement(actor: string | undefined): string | undefined {
    const before = this.beats[this.beats.length - 1];
    if (before?.type !== "speech" || before.turn !== this.turn || before.actor !== actor) return undefined;
    const text = before.speech.text.trim();
    return text.endsWith(":") && text.length <= LONGEST_TITLE ? text.slice(0, -1) : undefined;
  }

  private endMatter(block: EndMatter): void {
    if (this.scene.kind !== "end")
      this.scenes.push({ kind: "end", place: "end", title: block.title, split: false, source: block.source });
    const kind = block.kind === "note" ? "credits" : block.kind;
    this.turn++;
    const head: ListItem = { text: block.title, spans: [], depth: 0, marker: "", source: block.source };
    const all = block.title === "" ? block.items : [head, ...block.items];
    for (const items of dealt(all, false)) {
      const title = block.title === "" ? undefined : block.title;
      this.pushCard({ kind, items }, undefined, title, spanning(items));
    }
  }
}

/** Characters of a card's title. */
const LONGEST_TITLE = 72;

const spanning = (items: readonly ListItem[]): Span => ({
  ...(items[0] as ListItem).source,
  end: (items[items.length - 1] as ListItem).source.end,
});

/** Deals a long list over several cards: at its own group headings where it has them, else where a card is full. */
function dealt(items: readonly ListItem[], whole: boolean): readonly (readonly ListItem[])[] {
  if (whole || items.length <= 1) return [items];
  const cards: ListItem[][] = [];
  let card: ListItem[] = [];
  let characters = 0;
  items.forEach((item, i) => {
    const next = items[i + 1];
    const headsGroup = item.marker === "" && next !== undefined && next.marker !== "";
    const full = card.length >= CARD_LIMITS.items || characters + item.text.length > CARD_LIMITS.characters;
    const onlyTitle = card.length === 1 && card[0]?.marker === "";
    if (card.length > 0 && (full || headsGroup) && !onlyTitle) {
      cards.push(card);
      card = [];
      characters = 0;
    }
    card.push(item);
    characters += item.text.length;
  });
  cards.push(card);
  return cards;
}

/** Scenes in which nothing happens (two rules in a row) are dropped and the others numbered anew. */
function withoutEmptyScenes(beats: Beat[], scenes: readonly ScenePlan[]): Beats {
  const used = new Set(beats.map((beat) => beat.scene));
  const renumbered = new Map<number, number>();
  const kept: ScenePlan[] = [];
  scenes.forEach((scene, i) => {
    if (!used.has(i)) return;
    renumbered.set(i, kept.length);
    kept.push(scene);
  });
  if (kept.length === 0) kept.push(MAIN);
  for (const beat of beats) beat.scene = renumbered.get(beat.scene) ?? 0;
  return { beats, scenes: kept };
}
