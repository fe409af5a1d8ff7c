import { characterOf } from "../../cast/cast.ts";
import { NARRATION_COLOURS } from "../../stage/bubbles/draw-bubble.ts";
import { CARD_PAPERS, DISPLAY_INKS, PAGE_SHADE } from "../../stage/cards/card-papers.ts";
import { CARD_STYLES } from "../../stage/cards/card-style.ts";
import { cardForm } from "../../stage/layout/card-layout.ts";
import { INK } from "../../stage/light/light-sets.ts";
import { PALETTE } from "../../stage/sector-7b/palette.ts";
import { BUBBLE_INKS, LIGHT_INKS, type Inks } from "../../stage/text/draw-text.ts";
import type { TextSpan } from "../../script/script.ts";
import type { CardCue, Cue, Timeline } from "../../timeline/timeline.ts";
import { contrast, over, parseColour, type Rgba } from "./contrast.ts";

/** Text that is less legible than WCAG 2.2 AA asks of text of any size. */
export const LEAST_CONTRAST = 4.5;

/** A piece of writing: its colour, and what may be right behind it. */
export interface Writing {
  readonly what: string;
  readonly ink: string;
  /** Opaque colours that the ground may have; the worst counts. */
  readonly grounds: readonly Rgba[];
}

/** Writing of one kind in one pair of colours, with the worst contrast it can have. */
export interface Legibility {
  readonly what: string;
  readonly ink: string;
  readonly times: number;
  readonly contrast: number;
}

const WHITE: Rgba = [255, 255, 255, 1];
const BLACK: Rgba = [0, 0, 0, 1];
const opaque = (colour: string): Rgba[] => [parseColour(colour)];
/** What a ground that lets the picture through may come to. */
const anyBehind = (colour: string): Rgba[] => [WHITE, BLACK].map((behind) => over(parseColour(colour), behind));
const pixel = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;

/** Every piece of writing of an episode: pages, tags, cards' lines, sounds, the side scene's plates and bubbles. */
export function writingOf(timeline: Timeline): Writing[] {
  const side = new Set(timeline.scenes.filter(({ split }) => split).map(({ id }) => id));
  return timeline.cues.flatMap((cue) => (side.has(cue.scene) ? sideWriting(cue) : mainWriting(cue)));
}

function mainWriting(cue: Cue): Writing[] {
  switch (cue.type) {
    case "speech": {
      const { paper, deep } = characterOf(cue.actor).colours;
      return [
        ...cue.pages.flatMap(({ spans }) => inked(`bubble of ${cue.actor}`, spans, BUBBLE_INKS, opaque(paper))),
        { what: `name of ${cue.actor}`, ink: "#ffffff", grounds: opaque(deep) },
      ];
    }
    case "narration":
      return cue.pages.flatMap(({ spans }) => inked("narration", spans, LIGHT_INKS, opaque(NARRATION_COLOURS.paper)));
    case "sound":
      // Letters have an outline all round: that is what they stand against, whatever burst is behind them.
      return cue.lettering || cue.text ? [{ what: "sound", ink: "#ffffff", grounds: opaque(INK) }] : [];
    case "card":
      return cardWriting(cue);
    default:
      return [];
  }
}

/** Words in their plain colour, and links and code where there are any. */
function inked(what: string, spans: readonly TextSpan[], inks: Inks, grounds: readonly Rgba[]): Writing[] {
  const has = (style: TextSpan["style"]) => spans.some((span) => span.style === style);
  return [
    { what, ink: inks.plain, grounds },
    ...(has("link") ? [{ what: `link, ${what}`, ink: inks.link, grounds }] : []),
    ...(has("code")
      ? [
          {
            what: `code, ${what}`,
            ink: inks.plain,
            grounds: grounds.map((ground) => over(parseColour(inks.code), ground)),
          },
        ]
      : []),
  ];
}

function cardWriting(cue: CardCue): Writing[] {
  const form = cardForm(cue, characterOf);
  if (form === "title") {
    const { words, ribbonWords, ribbon } = DISPLAY_INKS.title;
    return [
      // Display lettering stands in its own outline.
      ...words.map((ink) => ({ what: "title", ink, grounds: opaque(INK) })),
      { what: "title's ribbon", ink: ribbonWords, grounds: opaque(ribbon) },
    ];
  }
  if (form === "heading") return [{ what: "heading", ink: INK, grounds: opaque(DISPLAY_INKS.heading.paper) }];
  const style = CARD_STYLES[form];
  const paper = CARD_PAPERS[form];
  const grounds =
    form === "notebook" ? [parseColour(paper), over(parseColour(PAGE_SHADE), parseColour(paper))] : anyBehind(paper);
  const what = `${form} card`;
  return [
    ...(cue.title === undefined ? [] : [{ what: `title, ${what}`, ink: style.titleColour, grounds }]),
    { what: `label, ${what}`, ink: style.labelColour, grounds },
    ...cue.items.flatMap(({ spans }) => inked(what, spans, style.inks, grounds)),
  ];
}

/** Side scenes are written in the sixteen colours: bubbles on the void, names on orange, plates on metal. */
function sideWriting(cue: Cue): Writing[] {
  const dark = opaque(pixel(PALETTE.k));
  switch (cue.type) {
    case "speech":
      return [
        ...cue.pages.map(() => ({ what: "side scene's bubble", ink: pixel(PALETTE.w), grounds: dark })),
        { what: "side scene's name", ink: pixel(PALETTE.k), grounds: opaque(pixel(PALETTE.o)) },
      ];
    case "narration":
      return [{ what: "side scene's plate", ink: pixel(PALETTE.w), grounds: dark }];
    case "card":
      return [{ what: "side scene's plate", ink: pixel(PALETTE.O), grounds: dark }];
    default:
      return [];
  }
}

/** The worst contrast of a piece of writing against what may be behind it. */
export const worstContrast = ({ ink, grounds }: Writing): number =>
  Math.min(...grounds.map((ground) => contrast(over(parseColour(ink), ground), ground)));

/** All kinds of writing, the least legible first. */
export function legibilityOf(writing: readonly Writing[]): Legibility[] {
  const kinds = new Map<string, Legibility>();
  for (const piece of writing) {
    const { what, ink } = piece;
    const key = `${what} ${ink}`;
    const known = kinds.get(key);
    if (known) kinds.set(key, { ...known, times: known.times + 1 });
    else kinds.set(key, { what, ink, times: 1, contrast: worstContrast(piece) });
  }
  return [...kinds.values()].sort((a, b) => a.contrast - b.contrast);
}
