import { Container, Graphics } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { toneOf } from "../light/light-mix.ts";
import { createSurveillanceView } from "./surveillance-view.ts";

/** An old monitor on the floor of the main set, and what a forgotten camera sends to it. Its foot is at 0, 0. */
export interface ForgottenMonitor {
  readonly container: Container;
  apply(state: StageState, soft: number): void;
  destroy(): void;
}

const INK = 0x070b16;
const SHELL = 0x2c3a63;
const EDGE = 0x6f86bd;
/** Units of the set a pixel of the picture, and the body around it. */
const PIXEL = 1.75;
const BODY = { x: -54, y: -96, width: 108, height: 92 } as const;

export function createForgottenMonitor(reducedMotion = false): ForgottenMonitor {
  const container = new Container();
  const body = new Graphics();
  const picture = createSurveillanceView({ reducedMotion });
  body.roundRect(BODY.x - 3, BODY.y - 3, BODY.width + 6, BODY.height + 6, 12).fill(INK);
  body.roundRect(BODY.x, BODY.y, BODY.width, BODY.height, 10).fill(SHELL);
  body.rect(BODY.x + 8, BODY.y + 3, BODY.width - 16, 2).fill(EDGE);
  body.rect(-34, -6, 68, 8).fill(INK);
  body.rect(-30, -5, 60, 5).fill(SHELL);
  const glass = new Graphics();
  glass.roundRect(-46, BODY.y + 7, 92, 71, 8).fill(INK);
  picture.view.scale.set(PIXEL);
  picture.view.position.set(-24 * PIXEL, BODY.y + 11);
  // A lead that goes nowhere, and a note that somebody once stuck to it.
  const trifles = new Graphics();
  trifles.moveTo(50, -20).bezierCurveTo(70, -16, 62, 4, 92, 2).stroke({ color: INK, width: 5 });
  trifles.moveTo(50, -20).bezierCurveTo(70, -16, 62, 4, 92, 2).stroke({ color: 0x4a5a86, width: 2 });
  trifles.circle(40, BODY.y + 85, 3).fill(0xef4444);
  container.addChild(body, glass, picture.view, trifles);
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
      container.destroy({ children: true });
    },
  };
}
