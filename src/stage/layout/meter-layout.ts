import { lerp } from "../../math/ease.ts";
import type { StageState } from "../../timeline/state.ts";
import type { Box } from "./box.ts";
import type { Frame } from "./frame.ts";
import { fillsFrame, gutterTravel, splitLayout } from "./split-layout.ts";

/** A gauge that stands in the main scenes at 1280 × 720, and what it keeps free above itself to overflow into. */
const STANDING = { width: 104, height: 470, right: 30, top: 128 } as const;

export interface MeterPlace {
  readonly box: Box;
  readonly form: "standing" | "lying";
}

type Moment = Pick<StageState, "meter" | "split" | "side" | "poseTime">;

/** Where the meter is; undefined while nothing has been measured yet. */
export function meterPlace(state: Moment, frame: Frame): MeterPlace | undefined {
  if (!state.meter || state.meter.visible <= 0) return undefined;
  if (frame.meterStrip) {
    const { meterStrip: strip } = frame;
    const margin = strip.height * 0.1;
    return {
      form: "lying",
      box: {
        x: strip.x + margin,
        y: strip.y + margin,
        width: strip.width - 2 * margin,
        height: strip.height - 2 * margin,
      },
    };
  }
  if (fillsFrame(state, frame)) return { form: "standing", box: insertBox(frame) };
  if (state.split > 0.5) return { form: "standing", box: splitLayout(frame).meter };
  return { form: "standing", box: asideBox(frame) };
}

/** A gauge before a picture that fills the frame, over what matters least in it: at its left. */
const INSERT = { left: 34, top: 96, width: 92, height: 400 } as const;

function insertBox(frame: Frame): Box {
  const k = frame.height / 720;
  const { left, top, width, height } = INSERT;
  return { x: left * k, y: top * k, width: width * k, height: height * k };
}

function asideBox(frame: Frame): Box {
  const k = frame.stage.height / 720;
  return {
    x: frame.stage.width - (STANDING.width + STANDING.right) * k,
    y: STANDING.top * k,
    width: STANDING.width * k,
    height: STANDING.height * k,
  };
}

/** Where the meter is while the split opens or closes: the gutter meets the gauge on its way and takes it along. */
export function meterUnderWay(state: Moment, frame: Frame): MeterPlace | undefined {
  const rest = meterPlace(state, frame);
  if (rest?.form !== "standing" || state.split <= 0 || state.split >= 1) return rest;
  const split = splitLayout(frame);
  const [aside, there] = [asideBox(frame), split.meter];
  const x = Math.min(aside.x, there.x + gutterTravel(split, frame, state.split).x);
  const share = (aside.x - x) / (aside.x - there.x);
  return {
    form: "standing",
    box: {
      x,
      y: lerp(aside.y, there.y, share),
      width: lerp(aside.width, there.width, share),
      height: lerp(aside.height, there.height, share),
    },
  };
}
