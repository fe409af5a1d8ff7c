import type { Stage } from "../stage/stage-contract.ts";
import { sample } from "../timeline/sample.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** What pictures cost besides rasterising. */
export interface FrameCost {
  /** Milliseconds of JavaScript of each picture: state, poses, layout, and handing it to the graphics card. */
  readonly milliseconds: readonly number[];
  /** Calls that draw, of each picture. */
  readonly drawCalls: readonly number[];
  /** Textures made on the way, and pictures of words among them. */
  readonly textures: number;
  readonly pictures: number;
  /** Device px of words and cards that are kept. */
  readonly picturePixels: number;
  readonly resolution: number;
}

const DRAWS = ["drawElements", "drawArrays", "drawElementsInstanced", "drawArraysInstanced"] as const;

/**
 * Measures pictures one after the other on a stage that draws with WebGL. Calls that draw are counted and left out:
 * what they cost is the graphics card's, or its software's.
 */
export function frameCost(stage: Stage, timeline: Timeline, times: readonly number[]): FrameCost {
  const gl = WebGL2RenderingContext.prototype;
  const was = { createTexture: gl.createTexture, ...Object.fromEntries(DRAWS.map((name) => [name, gl[name]])) };
  let calls = 0;
  let textures = 0;
  for (const name of DRAWS)
    gl[name] = () => {
      calls++;
    };
  gl.createTexture = function (this: WebGL2RenderingContext) {
    textures++;
    return was.createTexture.call(this);
  };
  const before = stage.stats();
  const milliseconds: number[] = [];
  const drawCalls: number[] = [];
  try {
    for (const t of times) {
      calls = 0;
      const start = performance.now();
      stage.apply(sample(timeline, t));
      milliseconds.push(performance.now() - start);
      drawCalls.push(calls);
    }
  } finally {
    Object.assign(gl, was);
  }
  const { picturesMade, picturePixels, resolution } = stage.stats();
  return { milliseconds, drawCalls, textures, pictures: picturesMade - before.picturesMade, picturePixels, resolution };
}
