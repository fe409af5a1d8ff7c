// For looking, in development: one character under controls. Drag the time to play; nothing runs by itself.
import { Container, Graphics } from "pixi.js";
import { CAST, characterOf } from "../../cast/cast.ts";
import type { Character } from "../../cast/character.ts";
import { MOODS } from "../../cast/moods.ts";
import { VISEMES } from "../../cast/visemes.ts";
import type { ActorState, Performance } from "../../timeline/state.ts";
import { type ActorArt, loadActorArt } from "../actors/actor-art.ts";
import { createActorView } from "../actors/actor-view.ts";
import { poseActor } from "../actors/pose.ts";
import { anchors } from "../actors/skeleton.ts";
import { createRenderer } from "../renderer.ts";
import { controlsIn } from "./controls.ts";
import { allGestures } from "./contact-sheet-plans.ts";

const STRANGERS = ["Echo", "Null Pointer", "日本"] as const;
/** Of the sheet, so that hair and leaps are in the picture: units. */
const VIEW = { x: 104, y: 110, scale: 0.88 } as const;
const FADE = 0.4;

const form = document.querySelector("#controls") as HTMLFormElement;
const canvas = document.querySelector("#stage") as HTMLCanvasElement;
const report = document.querySelector("#anchors") as HTMLPreElement;

const { choice, slider, text, number } = controlsIn(form);

choice("who", [...CAST.map(({ id }) => id), ...STRANGERS]);
const gestures = choice("gesture", []);
choice("mood", MOODS);
choice("from", MOODS);
choice("mouth", VISEMES);
choice("gaze", ["viewer", "up", "down", "away", "side", "screen", "notebook", ...CAST.map(({ id }) => id)]);
slider("time", 0, 8, 0.5, 1 / 12);
slider("length", 0, 4, 1.6, 0.1);
slider("intensity", 0, 2, 1, 0.1);
slider("mix", 0, 1, 1, 0.05);
slider("blink", 0, 1, 0, 0.1);
slider("alarm", 0, 1, 0, 0.1);
slider("tension", 0, 1, 0, 0.1);

function actorOf(id: string): ActorState {
  const [name, variant] = text("gesture").split(":") as [Performance["name"] | "none", string | undefined];
  const local = number("time");
  const duration = number("length");
  const weight = Math.max(0, Math.min(1, local / 0.16 + 0.34, local <= duration ? 1 : 1 - (local - duration) / FADE));
  const mouth = text("mouth") as ActorState["mouth"];
  return {
    id,
    presence: 1,
    slot: 0,
    mood: text("mood") as ActorState["mood"],
    moodFrom: text("from") as ActorState["mood"],
    moodMix: number("mix"),
    moodSince: number("mix") * 0.45,
    intensity: number("intensity"),
    speaking: mouth !== "rest",
    mouth,
    gaze: text("gaze"),
    blink: number("blink"),
    pulse: 0,
    talked: 0,
    performances:
      name === "none" || weight <= 0
        ? []
        : [
            {
              id: "gallery",
              name,
              ...(variant ? { variant } : {}),
              local,
              duration,
              intensity: number("intensity"),
              weight,
            },
          ],
  };
}

const renderer = await createRenderer({ canvas, width: canvas.width, height: canvas.height, resolution: 1 });
const root = new Container();
const back = new Graphics().rect(0, 0, canvas.width, canvas.height).fill("#1d2a55");
const art = new Map<string, ActorArt>();

async function figureOf(character: Character) {
  const loaded = art.get(character.art) ?? (await loadActorArt(character, "/art/characters/", 2));
  art.set(character.art, loaded);
  const figure = createActorView(character, loaded.textures);
  figure.view.position.set(VIEW.x * VIEW.scale, VIEW.y * VIEW.scale);
  figure.view.scale.set(VIEW.scale);
  gestures.replaceChildren(
    new Option("none"),
    ...allGestures(character).map(([name, variant]) => new Option(variant ? `${name}:${variant}` : name)),
  );
  return { character, figure };
}

let shown = await figureOf(characterOf(text("who")));

async function draw(): Promise<void> {
  const wanted = characterOf(text("who"));
  if (wanted !== shown.character) {
    const { figure } = shown;
    shown = await figureOf(wanted);
    figure.destroy();
  }
  const { character, figure } = shown;
  const context = { alarm: number("alarm"), tension: number("tension"), readouts: ["73%", "340%"] };
  const pose = poseActor(character, actorOf(character.id), number("time"), context);
  figure.apply(pose);
  root.removeChildren();
  root.addChild(back, figure.view);
  renderer.draw(root);
  report.textContent = JSON.stringify(
    anchors(character, pose),
    (_, value) => (typeof value === "number" ? Math.round(value) : value),
    1,
  );
}

form.addEventListener("input", () => void draw());
await draw();
