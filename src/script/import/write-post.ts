import { humanItalicsAreDirection } from "../assembling/italics.ts";
import { SideScene } from "../assembling/side-scene.ts";
import { imitationOf } from "../directions/lexicon.ts";
import { understandDirection } from "../directions/understand.ts";
import type { CastIndex } from "../script-cast.ts";
import { unquoted } from "../speech-shape.ts";
import type { PageLine, PagePart } from "./page-parts.ts";
import { escapeMarkdown, italic, yamlText } from "./write-markdown.ts";

/** What the page's text doesn't say of the post. */
export interface PostMeta {
  readonly title?: string;
  readonly number?: number;
  readonly description?: string;
}

/** Writes a page's parts as a post in the blog's dialect. */
export function writePost(parts: readonly PagePart[], meta: PostMeta, cast: CastIndex): string {
  const writer = new PostWriter(cast);
  for (const part of parts) writer.add(part);
  return `${frontMatter(meta)}\n${writer.finish()}\n`;
}

function frontMatter({ title, number, description }: PostMeta): string {
  const lines = ["---", `title: ${yamlText(title ?? "Untitled")}`, 'type: "episode"'];
  if (number !== undefined) lines.push(`episode_number: ${number}`);
  if (description !== undefined) lines.push(`description: ${yamlText(description)}`);
  return `${[...lines, "---"].join("\n")}\n`;
}

class PostWriter {
  private readonly cast: CastIndex;
  private readonly blocks: string[] = [];
  /** What closes the container that is open. */
  private close = "";
  private speaker: string | null = null;
  private inList = false;
  private side: SideScene | null = null;

  constructor(cast: CastIndex) {
    this.cast = cast;
  }

  add(part: PagePart): void {
    if (part.type === "line") this.line(part);
    else if (part.type === "marker") this.marker(part);
    else if (part.type === "heading") this.heading(part.text);
    else if (part.type === "side") this.sideLine(part.text);
    else this.endLine(part.text, part.title);
  }

  finish(): string {
    this.leave();
    return this.blocks.join("\n\n");
  }

  private leave(): void {
    if (this.close !== "") this.block(this.close);
    this.close = "";
    this.speaker = null;
    this.inList = false;
  }

  private block(text: string): void {
    this.blocks.push(text);
    this.inList = false;
  }

  private item(text: string): void {
    const written = `- ${escapeMarkdown(text.replace(/^[-•*]\s+/, ""))}`;
    if (this.inList) this.blocks[this.blocks.length - 1] += `\n${written}`;
    else this.blocks.push(written);
    this.inList = true;
  }

  private line(line: PageLine): void {
    const { speaker, text, kind, label } = line;
    const opens = label !== undefined || speaker !== this.speaker;
    if (opens) this.leave();
    if (this.cast.speaksInItalics(speaker)) {
      // A label is a turn's only mark: it must start its first paragraph, so a list can't come first.
      const words = kind === "item" && !opens ? null : this.inItalics(text, kind === "direction");
      this.speaker = speaker;
      if (words === null) this.item(text);
      else this.block(opens ? `**[${speaker}]:** ${words}` : words);
      return;
    }
    if (opens) {
      this.block(speaker === "" ? '<div class="scene-setting">' : `{{< dialogue char=${JSON.stringify(speaker)} >}}`);
      this.close = speaker === "" ? "</div>" : "{{< /dialogue >}}";
      this.speaker = speaker;
    }
    if (kind === "item") this.item(text);
    else this.block(kind === "direction" && speaker !== "" ? italic(text) : escapeMarkdown(text));
  }

  /** Speech of one who speaks in italics, unless those would make a direction of it; or the other way round. */
  private inItalics(text: string, direction: boolean): string {
    return humanItalicsAreDirection(text, (word) => this.cast.find(word) !== undefined) === direction
      ? italic(text)
      : direction
        ? italic(text)
        : escapeMarkdown(text);
  }

  private heading(text: string): void {
    this.leave();
    this.block(`## ${escapeMarkdown(text)}`);
  }

  private marker(part: Extract<PagePart, { type: "marker" }>): void {
    this.leave();
    const text = `**[${escapeMarkdown(part.text)}]**`;
    this.block("---");
    this.side = null;
    if (part.kind === "meanwhile") {
      this.block('<div class="meanwhile-scene">');
      this.close = "</div>";
      this.side = new SideScene(this.cast, new Set(), part.text);
    }
    this.block(text);
  }

  private sideLine(text: string): void {
    if (/^[-•]\s/.test(text)) this.item(text);
    else if (unquoted(text) || !this.isDeed(text)) this.block(escapeMarkdown(text));
    else this.block(italic(text));
  }

  /** Deeds and sounds of a side scene, which stand in italics; what is told stands plain. */
  private isDeed(text: string): boolean {
    const words = text.split(/\s+/);
    if (words.every((word) => imitationOf(word) !== undefined)) return true;
    if (words.length > 14 || /\d\s*%|[“”]/.test(text) || /^(?:the|an?|three|two|somewhere|far|meanwhile)\s/i.test(text))
      return false;
    if (this.side?.actorOf(text) !== undefined) return true;
    return !understandDirection(text, { cast: this.cast }).guessed && !/^[\p{Lu}\s.!?]+$/u.test(text);
  }

  private endLine(text: string, title: boolean): void {
    if (title) {
      this.leave();
      this.block("---");
      this.block(`## ${escapeMarkdown(text)}`);
    } else if (/^[-•]\s/.test(text)) this.item(text);
    else if (/:$/.test(text) && text.length < 80) this.block(`**${escapeMarkdown(text)}**`);
    else this.block(escapeMarkdown(text));
  }
}
