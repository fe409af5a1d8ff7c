import type { SideState } from "../../timeline/state.ts";
import { props } from "./figure.ts";
import type { Framebuffer } from "./framebuffer.ts";
import type { PictureWidth } from "./corner.ts";
import { table } from "../../cast/table.ts";

/** What is left of each food, and of what is used up otherwise. */
const LEFT = table<readonly string[]>({
  chips: ["bit.bag", "bit.chips"],
  pizza: ["pizzabox", "bit.crust"],
  soda: ["bit.can", "bit.ball"],
  candy: ["bit.candy", "bit.ball"],
  chocolate: ["bit.choc", "bit.choc"],
});
/** Seconds after a food appears at which its wrapper lies on the floor. */
const EATEN_AFTER = 7;

/** Places on the floor that wrappers take in turn; x from the left, y the top. */
const SPOTS: Readonly<Record<PictureWidth, readonly (readonly [x: number, y: number])[]>> = {
  256: [
    [84, 130],
    [196, 131],
    [58, 128],
    [172, 137],
    [112, 136],
    [236, 128],
    [18, 130],
    [208, 138],
    [70, 138],
    [124, 130],
    [184, 127],
    [96, 139],
  ],
  160: [
    [38, 130],
    [92, 139],
    [14, 134],
    [66, 138],
    [124, 139],
    [52, 128],
    [140, 128],
    [80, 130],
  ],
};

/** Wrappers of everything eaten so far, in this scene and in those before. */
export function drawWrappers(frame: Framebuffer, past: SideState["past"]): void {
  const spots = SPOTS[frame.width as PictureWidth];
  const eaten = past.filter(({ name, since }) => name === "conjure" && since > EATEN_AFTER);
  eaten.forEach(({ variant }, meal) => {
    (LEFT[variant ?? "chips"] ?? LEFT.chips ?? []).forEach((name, i) => {
      const [x, y] = spots[(meal * 2 + i) % spots.length] as readonly [number, number];
      const lap = Math.floor((meal * 2 + i) / spots.length);
      props.put(frame, name, x + lap * 5, y - lap * 3 - (name === "pizzabox" ? 2 : 0));
    });
  });
}
