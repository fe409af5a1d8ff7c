import { element } from "../player/dom.ts";
import type { TextSpan } from "../script/script.ts";

const NAMES = { strong: "strong", emphasis: "em", code: "code", strike: "s" } as const;

/** Addresses that a page may link to: nothing that runs. */
const SAFE = /^(?:https?:|mailto:|\/(?!\/)|#)/i;

/** Styled text as nodes. A script is not to be trusted: nothing of it is ever read as HTML. */
export function richText(text: string, spans: readonly TextSpan[]): DocumentFragment {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans)
    cuts.add(Math.min(Math.max(start, 0), text.length)).add(Math.min(Math.max(end, 0), text.length));
  const edges = [...cuts].sort((a, b) => a - b);
  const fragment = document.createDocumentFragment();
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] as number, edges[i + 1] as number];
    let piece: Node = document.createTextNode(text.slice(from, to));
    for (const span of spans) {
      if (span.start > from || span.end < to) continue;
      if (span.style !== "link") piece = element(NAMES[span.style], {}, piece);
      else if (span.href && SAFE.test(span.href)) {
        piece = element("a", { href: span.href, rel: "noopener", target: "_blank" }, piece);
      }
    }
    fragment.append(piece);
  }
  return fragment;
}
