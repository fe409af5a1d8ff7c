import { gsap } from "gsap/gsap-core";
import type { EaseName } from "../../cast/acting.ts";

/** The eases of gestures as GSAP has them. */
const EASES: Readonly<Record<EaseName, string>> = {
  linear: "none",
  in: "power2.in",
  out: "power2.out",
  inOut: "power1.inOut",
  snap: "power4.out",
  over: "back.out(2.2)",
  bounce: "bounce.out",
};

/** Steps of a curve: a straight line between two is off by less than a thousandth, and a bounce's corners lie on one. */
const STEPS = 220;
const DIGITS = 1e4;

const curve = (ease: (share: number) => number): readonly number[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => Math.round(ease(i / STEPS) * DIGITS) / DIGITS);

/**
 * Each ease from 0 to 1 in equal steps. Data: the build evaluates this module, so that viewers get the curves without
 * the library that draws them.
 */
export const EASE_CURVES = Object.fromEntries(
  Object.entries(EASES).map(([name, ease]) => [name, curve(gsap.parseEase(ease))]),
) as Readonly<Record<EaseName, readonly number[]>>;
