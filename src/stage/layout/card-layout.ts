import { seedOf } from "../../math/random.ts";
import type { CardState } from "../../timeline/state.ts";
import type { CardCue, Shot } from "../../timeline/timeline.ts";
import { type Box, overlap } from "./box.ts";
import { type Frame, openArea } from "./frame.ts";
import type { CardStyle } from "./stage-cast.ts";
import { type CastLookup, type Placement, type Room, SHEET, type StagedActor, type Staging } from "./placement.ts";

/** What a card becomes on the stage, and where. */
export interface CardPlace {
  readonly form: "title" | "heading" | "end" | "alert" | CardStyle;
  readonly box: Box;
  /** Fills the frame: nobody is seen beside it. */
  readonly whole: boolean;
  /** All that a card may take: the frame, less a meter that lies in it. */
  readonly area: Box;
}

const END_KINDS: ReadonlySet<CardCue["kind"]> = new Set(["takeaways", "credits", "next", "faq"]);

/** The object that a card becomes: by its kind, and by who shows it. */
export function cardForm(cue: CardCue, cast: CastLookup): CardPlace["form"] {
  if (cue.kind === "title" || cue.kind === "heading" || cue.kind === "alert") return cue.kind;
  if (END_KINDS.has(cue.kind)) return "end";
  const style = cue.actor ? cast(cue.actor).cardStyle : "plain";
  if (cue.kind === "code") return "terminal";
  if (cue.kind === "table" || cue.kind === "data")
    return style === "notebook" ? "hologram" : style === "plain" ? "hologram" : style;
  return style;
}

/** A panel beside its presenter: the presenter's share of the width, and margins, at 1280 × 720. */
const PANEL = { presenter: 0.335, margin: 40, top: 64, height: 582 } as const;
/** Size and feet of who presents, shares of the height: in silence, and with words over their head. */
const PRESENTER = {
  silent: { size: 0.72, window: 0.66, foot: 0.89, windowFoot: 0.86 },
  speaking: { size: 0.58, window: 0.5, foot: 0.94, windowFoot: 0.93 },
} as const;
/** Shots that come nearer to who presents: by so much at the most, as far as their head fills that share of their side. */
const NEARER = {
  shots: { close: 1, two: 1, over: 1, deep: 0.5 } as Partial<Record<Shot, number>>,
  most: 1.34,
  head: 0.9,
  /** Over a panel: by so much, and where the head's middle is, share of the width, by how near the shot is. */
  over: { most: 1.28, aside: { 0: 0.5, 0.5: 0.36, 1: 0.55 } as Readonly<Record<number, number>> },
};
/** What is read at leisure: who is there with it, on the right, share of the width and of the height. */
const END = { company: 0.265, size: 0.66, foot: 0.93, inset: 26 } as const;

/** Moves a sign off the faces: to the place that covers least of them. */
export function offFaces(place: CardPlace, faces: readonly Box[], room: Room): CardPlace {
  const { area } = room;
  const { width, height } = place.box;
  let best = place.box;
  let least = Number.POSITIVE_INFINITY;
  for (const v of [0.06, 0.2, 0.5, 0.78, 1])
    for (const u of [0.5, 0.28, 0.72, 0.06, 0.94]) {
      const box = {
        x: area.x + 24 + (area.width - 48 - width) * u,
        y: area.y + 24 + (area.height - 48 - height) * v,
        width,
        height,
      };
      const covered = faces.reduce((sum, face) => sum + overlap(box, face), 0);
      if (covered < least - 1) {
        least = covered;
        best = box;
      }
    }
  return { ...place, box: best };
}

/** In frames with a strip: where the panel begins, and the presenter's head's middle and size, shares of the height. */
const STACKED = { panel: 0.4, margin: 18, head: 0.215, size: 0.56 } as const;
/** A sign: units, at the size of a frame whose text is 28; the most of the stage's height. */
const ALERT = { width: 760, letter: 17, line: 42, frame: 112, most: 0.62 } as const;
/** The same where much is to be read: a smaller head looks over the panel's edge. */
const STACKED_END = { panel: 0.235, head: 0.135, size: 0.36 } as const;

/** What a bubble in the strip reaches up out of it with. Units. */
const NAME_TAG = 22;

/** Who is there with a card: who shows it, or else one of those who are on the stage. */
export function presenterOf(
  { cue, spoken }: CardState,
  form: CardPlace["form"],
  actors: readonly StagedActor[],
): string | undefined {
  if (form === "title" || form === "heading" || form === "alert") return undefined;
  // A page that is written in silence is seen from above.
  if (form === "notebook" && !spoken) return undefined;
  if (actors.some(({ id }) => id === cue.actor)) return cue.actor;
  return actors[seedOf(cue.id) % Math.max(1, actors.length)]?.id;
}

export function cardPlace(
  state: Pick<CardState, "cue" | "spoken">,
  presenter: string | undefined,
  metered: boolean,
  frame: Frame,
  room: Room,
  cast: CastLookup,
): CardPlace {
  const { cue } = state;
  const form = cardForm(cue, cast);
  const { stage } = frame;
  const whole = metered || !frame.strip ? openArea(frame) : { x: 0, y: 0, width: frame.width, height: frame.height };
  const at = (box: Box, isWhole = false): CardPlace => ({ form, box, whole: isWhole, area: whole });
  if (form === "title" || form === "heading") return { form, box: openArea(frame), whole: true, area: whole };
  const narrow = stage.width < 1000 || frame.strip !== undefined;
  const { margin } = STACKED;
  const below = (top: number, foot: number) =>
    at({ x: margin, y: top, width: whole.width - 2 * margin, height: foot - top - margin });
  if (form === "alert" && frame.strip && !state.spoken) {
    // Where nobody speaks meanwhile the strip is free, and faces are too.
    const { strip } = frame;
    const foot = Math.min(strip.y + strip.height, whole.height);
    const height = Math.min(foot - strip.y - margin, stage.height * ALERT.most);
    return at({ x: margin, y: strip.y + (foot - strip.y - height) / 2, width: whole.width - 2 * margin, height });
  }
  if (form === "alert") {
    const k = Math.max(1, frame.textSize / 28);
    const width = Math.min(ALERT.width * k, room.area.width - 60);
    const lines = cue.items.reduce((sum, { text }) => sum + Math.ceil((text.length * ALERT.letter * k) / width), 0);
    const height = Math.min(stage.height * ALERT.most, (ALERT.frame + lines * ALERT.line) * k);
    return at({ x: room.area.x + (room.area.width - width) / 2, y: stage.height * 0.08, width, height });
  }
  if (presenter === undefined) {
    const inset = form === "end" ? 0 : narrow ? 20 : 40;
    const right = form === "end" ? whole.width : room.area.width;
    return at({ x: inset, y: inset, width: right - 2 * inset, height: whole.height - 2 * inset }, true);
  }
  // Small and wide: width is had beside somebody, height is not.
  if (frame.kind === "wide" && (form === "end" || frame.strip)) {
    const { inset } = END;
    const foot = state.spoken && frame.strip ? stage.height - NAME_TAG : whole.height;
    return at({ x: inset, y: inset, width: room.area.width * (1 - END.company) - inset, height: foot - 2 * inset });
  }
  // The presenter above, what they show below them: strip and all, unless somebody speaks.
  if (frame.strip) {
    const { panel } = form === "end" ? STACKED_END : STACKED;
    return below(whole.height * panel, state.spoken ? stage.height - NAME_TAG : whole.height);
  }
  const onLeft = (cast(presenter).home?.x ?? 0) <= 800;
  const taken = room.area.width * PANEL.presenter;
  return at({
    x: onLeft ? taken + 8 : PANEL.margin,
    y: PANEL.top,
    width: room.area.width - taken - PANEL.margin - 8,
    height: (PANEL.height * stage.height) / 720,
  });
}

/** How much nearer than others a shot has who presents a card: 0…1. */
export const nearnessOf = (shot: Shot): number => NEARER.shots[shot] ?? 0;

/** The staging while a card stands: its presenter beside it, as near as the shot asks, everybody else out of the shot. */
export function presenting(
  presenter: string | undefined,
  place: CardPlace,
  { spoken, shot }: { readonly spoken: boolean; readonly shot: Shot },
  rested: Staging,
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Staging {
  if (place.form === "alert" || place.form === "heading" || place.form === "title") return rested;
  const others = rested.placements
    .filter(({ id }) => id !== presenter)
    .map((placement) => ({ ...placement, visible: 0 }));
  if (place.whole || presenter === undefined)
    return { ...rested, soft: 1, placements: rested.placements.map((each) => ({ ...each, visible: 0 })) };
  const spot =
    frame.strip && frame.kind !== "wide"
      ? above(presenter, place, nearnessOf(shot), frame, cast)
      : beside(presenter, place, spoken, nearnessOf(shot), frame, room, cast);
  // What is read at leisure stands before the set as it was; what somebody shows, before their place in it, where that
  // has anything to the side on which they stand.
  if (place.form === "end" || (frame.strip && frame.kind === "wide"))
    return { ...rested, soft: 1, placements: [...others, spot] };
  const home = cast(presenter).home ?? { x: 640, y: 620, height: 300 };
  const zoom = spot.height / home.height;
  const { stage } = frame;
  return {
    soft: 1,
    camera: {
      x: home.x - (spot.x - stage.width / 2) / zoom,
      y: home.y - (spot.y - stage.height / 2) / zoom,
      zoom,
      tilt: 0,
    },
    placements: [...others, spot],
  };
}

/** In what the card leaves of the width, turned to it. */
function beside(
  id: string,
  place: CardPlace,
  spoken: boolean,
  nearness: number,
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Placement {
  const character = cast(id);
  const { stage } = frame;
  const end = place.form === "end";
  const { size, window, foot, windowFoot } = spoken ? PRESENTER.speaking : PRESENTER.silent;
  const height = stage.height * (character.window ? window : end ? END.size : size);
  const onLeft = place.box.x > room.area.width / 4;
  const x = onLeft ? place.box.x / 2 + 30 : (place.box.x + place.box.width + room.area.width) / 2;
  const y = stage.height * (character.window ? windowFoot : end ? END.foot : foot);
  const placement = { id, x, y, height, flip: !onLeft && !character.window, depth: 0, visible: 1 };
  if (nearness === 0 || end) return placement;
  const { head, base } = character;
  const side = onLeft ? place.box.x : room.area.width - place.box.x - place.box.width;
  const unit = height / SHEET.height;
  const fits = Math.max(1, Math.min(NEARER.most, (side * NEARER.head) / (head.width * unit)));
  const k = 1 + (fits - 1) * nearness;
  // The head stays where it is, and the rest grows down out of the frame.
  return { ...placement, height: height * k, y: y + (base.y - head.y - head.height / 2) * unit * (k - 1) };
}

/** Head and shoulders over the panel. */
function above(id: string, place: CardPlace, nearness: number, frame: Frame, cast: CastLookup): Placement {
  const character = cast(id);
  const { stage } = frame;
  const end = place.form === "end";
  const shares = end ? STACKED_END : STACKED;
  const open = place.area.height;
  const { most, aside } = NEARER.over;
  const height = Math.min(open * shares.size, stage.width * 1.1) * (end ? 1 : 1 + (most - 1) * nearness);
  const scale = height / SHEET.height;
  const share = end ? 0.5 : (aside[nearness] ?? 0.5);
  const x = stage.width * share - (character.head.x + character.head.width / 2 - character.base.x) * scale;
  const y = open * shares.head - (character.head.y + character.head.height / 2 - character.base.y) * scale;
  return { id, x, y, height, flip: false, depth: 0, visible: 1 };
}
