import type { TextSpan } from "../../script/script.ts";
import type { CardCue, Cue, Page, Timeline } from "../timeline.ts";

/** Text for HTML, in an element or in an attribute's double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const TAGS: Readonly<Record<Exclude<TextSpan["style"], "link">, string>> = {
  strong: "strong",
  emphasis: "em",
  code: "code",
  strike: "s",
};

/** Only addresses that a page may safely link to. */
const isLink = (href: string | undefined): href is string =>
  href !== undefined && /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href);

/** A text with its styles as HTML; spans may overlap, tags never do. */
export function richHtml(text: string, spans: readonly TextSpan[]): string {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  let html = "";
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] as number;
    const to = cuts[i + 1] as number;
    let piece = escaped(text.slice(from, to));
    for (const { start, end, style, href } of spans) {
      if (start > from || end < to) continue;
      if (style !== "link") piece = `<${TAGS[style]}>${piece}</${TAGS[style]}>`;
      else if (isLink(href)) piece = `<a href="${escaped(href)}" rel="noopener">${piece}</a>`;
    }
    html += piece;
  }
  return html;
}

const pagesHtml = (pages: readonly Page[]): string => pages.map(({ text, spans }) => richHtml(text, spans)).join(" ");

/** The episode as a page's text: a section a scene, a paragraph a cue with its id and second. Everything is escaped. */
export function transcriptHtml(timeline: Timeline): string {
  const out: string[] = [`<article class="sidescene-transcript" lang="${escaped(timeline.episode.lang)}">`];
  if (timeline.episode.title !== "") out.push(`<h1>${escaped(timeline.episode.title)}</h1>`);
  let scene = "";
  for (const cue of timeline.cues) {
    const inner = cueHtml(cue);
    if (inner === undefined) continue;
    if (cue.scene !== scene) {
      if (scene !== "") out.push("</section>");
      scene = cue.scene;
      out.push(`<section data-scene="${escaped(scene)}">`);
    }
    out.push(inner);
  }
  if (scene !== "") out.push("</section>");
  out.push("</article>");
  return `${out.join("\n")}\n`;
}

function cueHtml(cue: Cue): string | undefined {
  const mark = `id="line-${escaped(cue.id)}" data-start="${cue.start.toFixed(3)}"`;
  switch (cue.type) {
    case "speech": {
      const who = cue.actors?.join(" & ") ?? cue.label ?? cue.actor;
      return `<p class="speech" ${mark}><b>${escaped(who)}:</b> ${pagesHtml(cue.pages)}</p>`;
    }
    case "narration":
      return `<p class="narration" ${mark}>${pagesHtml(cue.pages)}</p>`;
    case "action":
      return cue.text === "" ? undefined : `<p class="action" ${mark}><i>${escaped(cue.text)}</i></p>`;
    case "sound":
      return cue.text === "" ? undefined : `<p class="sound" ${mark}>[${escaped(cue.text)}]</p>`;
    case "card":
      return cue.kind === "title" || cue.echoes ? undefined : cardHtml(cue, mark);
    default:
      return undefined;
  }
}

function cardHtml(cue: CardCue, mark: string): string {
  const texts = cue.items.map(({ text, spans }) => richHtml(text, spans));
  if (cue.kind === "heading") return `<h2 ${mark}>${texts.join(" ")}</h2>`;
  if (cue.kind === "code") return `<pre class="card" ${mark}>${texts.join("\n")}</pre>`;
  const tag = cue.ordered ? "ol" : "ul";
  return `<${tag} class="card ${cue.kind}" ${mark}>${texts.map((text) => `<li>${text}</li>`).join("")}</${tag}>`;
}
