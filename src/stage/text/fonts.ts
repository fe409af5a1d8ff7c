import balsamiq from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-400-normal.woff2?url";
import balsamiqItalic from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-400-italic.woff2?url";
import balsamiqBold from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-700-normal.woff2?url";
import balsamiqBoldItalic from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-700-italic.woff2?url";
import balsamiqExt from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-ext-400-normal.woff2?url";
import balsamiqExtBold from "@fontsource/balsamiq-sans/files/balsamiq-sans-latin-ext-700-normal.woff2?url";
import balsamiqCyrillic from "@fontsource/balsamiq-sans/files/balsamiq-sans-cyrillic-400-normal.woff2?url";
import balsamiqCyrillicBold from "@fontsource/balsamiq-sans/files/balsamiq-sans-cyrillic-700-normal.woff2?url";
import bangers from "@fontsource/bangers/files/bangers-latin-400-normal.woff2?url";
import bangersExt from "@fontsource/bangers/files/bangers-latin-ext-400-normal.woff2?url";
import mono from "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2?url";
import monoBold from "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff2?url";
import kalam from "@fontsource/kalam/files/kalam-latin-400-normal.woff2?url";
import kalamBold from "@fontsource/kalam/files/kalam-latin-700-normal.woff2?url";
import pixel from "@fontsource/press-start-2p/files/press-start-2p-latin-400-normal.woff2?url";
import type { StageState } from "../../timeline/state.ts";
import { cssFont, FACES, type FaceName, SUBSETS } from "./faces.ts";
import { estimateWidth, type FallbackWidth } from "./measure.ts";

const FILES: readonly { readonly face: FaceName; readonly url: string; readonly range?: string }[] = [
  { face: "say", url: balsamiq },
  { face: "sayItalic", url: balsamiqItalic },
  { face: "sayBold", url: balsamiqBold },
  { face: "sayBoldItalic", url: balsamiqBoldItalic },
  { face: "shout", url: bangers },
  { face: "pixel", url: pixel },
];

/** Faces that nothing is set in but what lies on cards, and code. */
const WRITTEN: typeof FILES = [
  { face: "ink", url: kalam },
  { face: "inkBold", url: kalamBold },
  { face: "mono", url: mono },
  { face: "monoBold", url: monoBold },
];

const EXT = SUBSETS["latin-ext"].range;
const CYRILLIC = SUBSETS.cyrillic.range;

/** Subsets that load only when a text asks for them. */
const ON_DEMAND: typeof FILES = [
  { face: "say", url: balsamiqExt, range: EXT },
  { face: "sayBold", url: balsamiqExtBold, range: EXT },
  { face: "say", url: balsamiqCyrillic, range: CYRILLIC },
  { face: "sayBold", url: balsamiqCyrillicBold, range: CYRILLIC },
  { face: "shout", url: bangersExt, range: EXT },
];

async function register({ face, url, range }: (typeof FILES)[number]): Promise<void> {
  const { family, weight, style } = FACES[face];
  const font = new FontFace(family, `url(${url})`, {
    weight: String(weight),
    style,
    ...(range ? { unicodeRange: range } : {}),
  });
  document.fonts.add(font);
  // A face that fails to load is replaced by the system's: words matter more than their look.
  if (!range) await font.load().catch(() => undefined);
}

let registered: Promise<unknown> | undefined;

/** Registers the stage's faces with the document, once, and waits for the Latin ones: canvas text needs them there. */
export async function loadFonts(): Promise<void> {
  registered ??= Promise.all([...FILES, ...ON_DEMAND].map(register));
  await registered;
}

let written: Promise<unknown> | undefined;
let writtenHere = false;

/** The same for the faces of cards and code, which a first picture seldom needs. */
export async function loadWrittenFonts(): Promise<void> {
  written ??= Promise.all(WRITTEN.map(register));
  await written;
  writtenHere = true;
}

/** True where all faces are here that the state is written in, or cannot be had. */
export function canWrite({ cards, bubbles, narration }: StageState): boolean {
  return (
    writtenHere ||
    (cards.every(({ cue: { kind } }) => kind === "title" || kind === "heading") &&
      [...bubbles, narration].every((said) => !said?.page.spans.some(({ style }) => style === "code")))
  );
}

/** Widths of graphemes that the tables lack, as this browser's canvas draws them. */
export function canvasWidths(): FallbackWidth {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  return (grapheme, face) => {
    context.font = cssFont(face, 100);
    return context.measureText(grapheme).width / 100;
  };
}
