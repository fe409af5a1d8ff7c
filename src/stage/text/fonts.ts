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
import { cssFont, FACES, type FaceName, SUBSETS } from "./faces.ts";
import { estimateWidth, type FallbackWidth } from "./measure.ts";

const FILES: readonly { readonly face: FaceName; readonly url: string; readonly range?: string }[] = [
  { face: "say", url: balsamiq },
  { face: "sayItalic", url: balsamiqItalic },
  { face: "sayBold", url: balsamiqBold },
  { face: "sayBoldItalic", url: balsamiqBoldItalic },
  { face: "shout", url: bangers },
  { face: "ink", url: kalam },
  { face: "inkBold", url: kalamBold },
  { face: "mono", url: mono },
  { face: "monoBold", url: monoBold },
  { face: "pixel", url: pixel },
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

let registered: Promise<void> | undefined;

/** Registers the stage's faces with the document, once, and waits for the Latin ones: canvas text needs them there. */
export function loadFonts(): Promise<void> {
  registered ??= Promise.all(
    [...FILES, ...ON_DEMAND].map(async ({ face, url, range }) => {
      const { family, weight, style } = FACES[face];
      const font = new FontFace(family, `url(${url})`, {
        weight: String(weight),
        style,
        ...(range ? { unicodeRange: range } : {}),
      });
      document.fonts.add(font);
      // A face that fails to load is replaced by the system's: words matter more than their look.
      if (!range) await font.load().catch(() => undefined);
    }),
  ).then(() => undefined);
  return registered;
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
