import { CanvasSource, Container, Sprite, Texture } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { toneOf } from "../light/light-mix.ts";
import { createSurveillanceView } from "./surveillance-view.ts";

/** An old monitor on the floor of the main set, and what a forgotten camera sends to it. Its foot is at 0, 0. */
export interface ForgottenMonitor {
  readonly container: Container;
  apply(state: StageState, soft: number): void;
  destroy(): void;
}

const INK = "#070b16";
const SHELL = "#2c3a63";
const EDGE = "#6f86bd";
/** Units of the set a pixel of the picture, and the body around it. */
const PIXEL = 1.75;
const BODY = { x: -54, y: -96, width: 108, height: 92 } as const;
/** What is drawn, units about the foot; and px a unit: sharp in the closest shot, as the set's other pieces are. */
const ART = { x: -60, y: -100, width: 156, height: 108, density: 2 } as const;

type Paint = (context: CanvasRenderingContext2D) => void;

function drawn(paint: Paint): Sprite {
  const canvas = document.createElement("canvas");
  canvas.width = ART.width * ART.density;
  canvas.height = ART.height * ART.density;
  const source = new CanvasSource({ resource: canvas, resolution: ART.density, autoGenerateMipmaps: true });
  const context = canvas.getContext("2d");
  if (context) {
    context.scale(ART.density, ART.density);
    context.translate(-ART.x, -ART.y);
    paint(context);
  }
  source.update();
  const sprite = new Sprite(new Texture({ source }));
  sprite.position.set(ART.x, ART.y);
  return sprite;
}

function fill(context: CanvasRenderingContext2D, colour: string, x: number, y: number, w: number, h: number, r = 0) {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(x, y, w, h, r);
  context.fill();
}

const drawBody: Paint = (context) => {
  fill(context, INK, BODY.x - 3, BODY.y - 3, BODY.width + 6, BODY.height + 6, 12);
  fill(context, SHELL, BODY.x, BODY.y, BODY.width, BODY.height, 10);
  fill(context, EDGE, BODY.x + 8, BODY.y + 3, BODY.width - 16, 2);
  fill(context, INK, -34, -6, 68, 8);
  fill(context, SHELL, -30, -5, 60, 5);
};

/** What no light of the room colours: the glass, a lead that goes nowhere, and a lamp. */
const drawGlass: Paint = (context) => {
  fill(context, INK, -46, BODY.y + 7, 92, 71, 8);
  for (const [colour, width] of [
    [INK, 5],
    ["#4a5a86", 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(50, -20);
    context.bezierCurveTo(70, -16, 62, 4, 92, 2);
    context.stroke();
  }
  fill(context, "#ef4444", 37, BODY.y + 82, 6, 6, 3);
};

export function createForgottenMonitor(reducedMotion = false): ForgottenMonitor {
  const container = new Container();
  const body = drawn(drawBody);
  const glass = drawn(drawGlass);
  const picture = createSurveillanceView({ reducedMotion });
  picture.view.scale.set(PIXEL);
  picture.view.position.set(-24 * PIXEL, BODY.y + 11);
  container.addChild(body, glass, picture.view);
  return {
    container,
    apply(state, soft) {
      body.tint = toneOf("furniture", state.light);
      // Out of focus it is only a patch of light.
      picture.view.alpha = 1 - 0.5 * soft;
      picture.apply(state);
    },
    destroy() {
      picture.destroy();
      for (const { texture } of [body, glass]) texture.destroy(true);
      container.destroy({ children: true });
    },
  };
}
