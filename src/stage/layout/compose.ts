import { easeInOut } from "../../math/ease.ts";
import type { BubbleState, CameraState, CardState, LetteringState, StageState } from "../../timeline/state.ts";
import type { Shot } from "../../timeline/timeline.ts";
import type { Measure } from "../text/measure.ts";
import { type Box, grow } from "./box.ts";
import { type BubbleBox, type Obstacles, type PlaceOptions, placeBubble, type Speaker } from "./bubble-layout.ts";
import { captionBox, stripBubble } from "./caption-layout.ts";
import { type CardPlace, cardForm, cardPlace, nearnessOf, offFaces, presenterOf, presenting } from "./card-layout.ts";
import type { Frame } from "./frame.ts";
import { type LetteringPlace, placeLettering } from "./lettering-layout.ts";
import { type MeterPlace, meterPlace } from "./meter-layout.ts";
import { type CastLookup, headBox, type Placement, type Room, type Staging, sheetPoint } from "./placement.ts";
import { splitLayout } from "./split-layout.ts";
import { movingCard, movingStaging, passingStagings, restingStaging } from "./staging.ts";

/** What stays put while a shot, its words and its cards stay the same. */
export interface RestingLayout {
  readonly staging: Staging;
  readonly room: Room;
  readonly faces: readonly { readonly id: string; readonly box: Box }[];
  readonly bubbles: readonly { readonly state: BubbleState; readonly bubble: BubbleBox }[];
  readonly narration?: BubbleBox;
  readonly lettering: readonly { readonly state: LetteringState; readonly place: LetteringPlace }[];
  readonly card?: { readonly state: CardState; readonly place: CardPlace };
  readonly meter?: MeterPlace;
}

/** Everything's place at one moment. */
export interface SceneLayout extends RestingLayout {
  /** With moves under way and the push-in. */
  readonly moving: Staging;
}

/** Action-safe margin, and how much a face's box grows for what it does in motion. */
const MARGIN = { frame: 22, face: 8, faceMotion: 0.05, bottom: 14 } as const;
/** Shares of what a bubble sees of a camera's move, at which faces are looked for that it must stay off. */
const PASSING = Array.from({ length: 20 }, (_, i) => i / 20);
/** Shots of one person: their words may stand larger. */
const NEAR: ReadonlySet<Shot> = new Set<Shot>(["medium", "deep", "over", "close"]);
/** Dutch tilt of an alarm. */
const ALARM_TILT = (-2.5 * Math.PI) / 180;

/** True where bubbles stand in the strip. */
export const usesStrip = (frame: Frame): boolean => frame.strip !== undefined;

/** The shot as it is staged: what a side scene shows far away leaves the group where it is. */
function shotOf(state: StageState): CameraState {
  const { camera } = state;
  return camera.shot === "insert" && state.side && state.split > 0.5 ? { ...camera, shot: "split", mix: 1 } : camera;
}

function roomFor(state: StageState, frame: Frame, meter: MeterPlace | undefined): Room {
  const strip = usesStrip(frame);
  if (shotOf(state).shot === "split") return { area: splitLayout(frame).group, strip };
  const { stage } = frame;
  const taken = meter?.form === "standing" && state.split <= 0.5 ? stage.width - meter.box.x + 10 : 0;
  return { area: { x: 0, y: 0, width: stage.width - taken, height: stage.height }, strip };
}

/** The tilt of the world under the light of this moment, radians. */
export function tiltOf({ light, split }: StageState): number {
  if (split > 0) return 0;
  // What lasts stands upright: only the last of the way to red leans.
  return light.level === "alarm" ? ALARM_TILT * Math.max(0, 2 * light.mix - 1) : 0;
}

const faceOf = (placement: Placement, cast: CastLookup): Box => {
  const head = headBox(placement, cast(placement.id));
  return grow(head, MARGIN.face + head.width * MARGIN.faceMotion);
};

/** The dark shape before the lens has its back to us. */
const showsFace = ({ depth }: Placement): boolean => depth > -0.5;

const bodyOf = (placement: Placement): Box => {
  const width = placement.height * 0.46;
  return {
    x: placement.x - width / 2,
    y: placement.y - placement.height * 0.96,
    width,
    height: placement.height * 0.96,
  };
};

function speakerOf(id: string, placements: readonly Placement[], cast: CastLookup): Speaker | undefined {
  const placement = placements.find((each) => each.id === id && each.visible > 0.5);
  if (!placement) return undefined;
  const character = cast(id);
  return {
    id,
    head: headBox(placement, character),
    mouth: sheetPoint(placement, character, character.mouth.x, character.mouth.y),
  };
}

const SIGNS: ReadonlySet<CardPlace["form"]> = new Set<CardPlace["form"]>(["title", "heading", "alert"]);

const comesFrom = ({ came }: CameraState): string => (came ? `<${came.shot} ${came.on.join(" ")}` : "");

/** Whether a page stands already, or comes up, while the camera is on its way to the shot of the moment. */
const underMove = ({ local }: BubbleState, { came }: CameraState): boolean => came !== undefined && local >= came.ago;

/** The words that stand in writing at this moment: everything a resting layout depends on, as one text. */
export function layoutKey(state: StageState, frame: Frame): string {
  const { camera } = state;
  const words = [
    ...state.bubbles.map(
      (each) => `${each.cue.id}.${each.pageIndex}${underMove(each, camera) ? comesFrom(camera) : ""}`,
    ),
    state.narration ? `n${state.narration.cue.id}.${state.narration.pageIndex}` : "",
    ...state.lettering.map(({ cue }) => `l${cue.id}`),
    ...state.cards.map(({ cue }) => `c${cue.id}`),
  ];
  const actors = state.actors.map(({ id, slot }) => `${id}${slot}`).join();
  const meter = (state.meter?.visible ?? 0) > 0 ? "m" : "";
  return `${camera.shot}|${camera.on.join()}|${actors}|${words.join()}|${meter}|${state.split > 0.5}|${state.scene.place}|${frame.width}x${frame.height}`;
}

/** Lays a moment out for a frame: pure, so that Node can check every page of an episode. */
export function restingLayout(state: StageState, frame: Frame, cast: CastLookup, measure: Measure): RestingLayout {
  const meter = meterPlace(state, frame);
  const room = roomFor(state, frame, meter);
  const cardState = state.cards.at(-1);
  const presenter = cardState && presenterOf(cardState, cardForm(cardState.cue, cast), state.actors);
  let card = cardState
    ? { state: cardState, place: cardPlace(cardState, presenter, meter !== undefined, frame, room, cast) }
    : undefined;
  const camera = shotOf(state);
  const split = camera.shot === "split";
  const rested = restingStaging(camera, state.actors, frame, room, cast);
  const framed = { spoken: card?.state.spoken === true, shot: camera.shot };
  const staging = card ? presenting(presenter, card.place, framed, rested, frame, room, cast) : rested;
  const shown = staging.placements.filter((placement) => placement.visible > 0.5);
  const faces = shown.filter(showsFace).map((placement) => ({ id: placement.id, box: faceOf(placement, cast) }));
  if (card?.place.form === "alert" && (!frame.strip || card.state.spoken))
    card = {
      ...card,
      place: offFaces(
        card.place,
        faces.map(({ box }) => box),
        room,
      ),
    };
  const { stage } = frame;
  const around = split ? room.area : { x: 0, y: 0, width: stage.width, height: stage.height };
  const area: Box = {
    x: around.x + MARGIN.frame,
    y: around.y + MARGIN.frame,
    width: around.width - 2 * MARGIN.frame - (split ? 16 : 0),
    height: around.height - MARGIN.frame - MARGIN.bottom,
  };
  const hard: Box[] = faces.map(({ box }) => box);
  if (meter && meter.form === "standing") hard.push(grow(meter.box, 10));
  if (card && !card.place.whole) hard.push(card.place.box);
  const soft = shown.map(bodyOf);
  const near = NEAR.has(camera.shot);
  const beside = split;
  const bubbles: { state: BubbleState; bubble: BubbleBox }[] = [];
  const said = state.bubbles.length + (state.narration ? 1 : 0);
  for (const [order, bubbleState] of state.bubbles.entries()) {
    const { cue } = bubbleState;
    const ids = cue.actors && cue.actors.length > 1 ? cue.actors : [cue.actor];
    const speakers = ids.flatMap((id) => speakerOf(id, staging.placements, cast) ?? []);
    const obstacles: Obstacles = { hard, soft, area };
    const options = { near, beside };
    const clear =
      (!card || SIGNS.has(card.place.form)) && underMove(bubbleState, camera)
        ? { ...obstacles, hard: [...hard, ...facesPassing(bubbleState, camera, staging, state, frame, room, cast)] }
        : obstacles;
    const placed = (among: Obstacles) =>
      speakers.length > 0 ? bubbleNear(bubbleState, speakers, among, frame, options, measure) : undefined;
    const bubble =
      stripBubble(bubbleState, speakers[0], frame, measure, order, said) ??
      placed(clear) ??
      (clear === obstacles ? undefined : placed(obstacles)) ??
      captionBox(bubbleState.page, cue.label ?? cue.actor, obstacles, frame, measure);
    bubbles.push({ state: bubbleState, bubble });
    hard.push(grow(bubble.outer, 6));
  }
  const narration = state.narration
    ? usesStrip(frame)
      ? stripNarration(state.narration.page, frame, bubbles.length, measure)
      : captionBox(state.narration.page, undefined, { hard, soft, area }, frame, measure)
    : undefined;
  if (narration) hard.push(narration.outer);
  const lettering = state.lettering.map((each) => {
    const speaker = each.cue.actor ? speakerOf(each.cue.actor, staging.placements, cast) : undefined;
    const place = placeLettering(each.cue, speaker, hard, around, frame, measure);
    hard.push(place.box);
    return { state: each, place };
  });
  return {
    staging,
    room,
    faces,
    bubbles,
    lettering,
    ...(narration ? { narration } : {}),
    ...(card ? { card } : {}),
    ...(meter ? { meter } : {}),
  };
}

/** Where faces are on what is left of the camera's way to the shot: a bubble that is there by then stays off them, too. */
function facesPassing(
  { local }: BubbleState,
  camera: CameraState,
  staging: Staging,
  { actors }: StageState,
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Box[] {
  const { ago, length } = camera.came ?? { ago: 0, length: 1 };
  const passed = easeInOut((ago + length - local) / length);
  const shares = PASSING.map((share) => passed + (1 - passed) * share);
  return passingStagings(camera, staging, shares, actors, frame, room, cast).flatMap(({ placements }) =>
    placements
      .filter((placement) => placement.visible >= 0.5 && showsFace(placement))
      .map((placement) => grow(headBox(placement, cast(placement.id)), MARGIN.face)),
  );
}

/** A page's bubble, near where the longest page of the same line stands, so that a turn's bubbles don't wander. */
function bubbleNear(
  state: BubbleState,
  speakers: readonly Speaker[],
  obstacles: Obstacles,
  frame: Frame,
  options: PlaceOptions,
  measure: Measure,
): BubbleBox | undefined {
  const { pages } = state.cue;
  const longest = pages.reduce((best, page, i) => (page.text.length > (pages[best]?.text.length ?? 0) ? i : best), 0);
  const model = pages[longest];
  if (pages.length < 2 || !model || longest === state.pageIndex)
    return placeBubble(state, speakers, obstacles, frame, options, measure);
  const first = placeBubble(
    { ...state, page: model, pageIndex: longest },
    speakers,
    obstacles,
    frame,
    options,
    measure,
  );
  const wish = first && { x: first.box.x + first.box.width / 2, y: first.box.y + first.box.height / 2 };
  return placeBubble(state, speakers, obstacles, frame, { ...options, ...(wish ? { wish } : {}) }, measure);
}

/** Narration in the strip, under speech that is there already. */
function stripNarration(page: BubbleState["page"], frame: Frame, above: number, measure: Measure): BubbleBox {
  const strip = frame.strip ?? frame.stage;
  const height = strip.height / (above + 1);
  const room = Math.min(height - 8, frame.textSize * 6.5);
  const area = { x: strip.x + 8, y: strip.y + height * above + 4, width: strip.width - 16, height: room };
  return captionBox(page, undefined, { hard: [], soft: [], area }, frame, measure);
}

/** The layout of a moment: what rests, from `resting` where it is known already, and what moves. */
export function frameOf(
  state: StageState,
  frame: Frame,
  cast: CastLookup,
  measure: Measure,
  resting: RestingLayout = restingLayout(state, frame, cast, measure),
): SceneLayout {
  const camera = shotOf(state);
  const { card, staging, room } = resting;
  // Signs hang in the picture, which goes on as it would without them.
  const moving =
    card && !SIGNS.has(card.place.form)
      ? movingCard(camera, cardBefore(state, card, resting, frame, cast), staging, state.actors, frame, cast)
      : movingStaging(camera, staging, state.actors, frame, room, cast);
  return { ...resting, moving };
}

/** How the shot before had the card's presenter, while the camera is on its way from there. */
function cardBefore(
  { camera, actors }: StageState,
  { state, place }: NonNullable<RestingLayout["card"]>,
  { staging, room }: RestingLayout,
  frame: Frame,
  cast: CastLookup,
): Staging | undefined {
  const { from } = camera;
  if (!from || nearnessOf(from.shot) === nearnessOf(camera.shot)) return undefined;
  const presenter = presenterOf(state, place.form, actors);
  return presenting(presenter, place, { spoken: state.spoken, shot: from.shot }, staging, frame, room, cast);
}
