import { STEPS_PER_SECOND } from "./input-track.ts";
import { bendAt, LAP, PALMS, VEHICLES } from "./racer-track.ts";

/** A race on a bending road with traffic. Metres and metres a second; `x` in half widths of the road, 0 its middle. */
export interface RacerState {
  readonly step: number;
  readonly distance: number;
  readonly speed: number;
  readonly x: number;
  /** How far the road has turned, for the hills: bends × metres. */
  readonly heading: number;
  readonly phase: "race" | "crash";
  readonly phaseStep: number;
  readonly passed: number;
  readonly keys: string;
}

export const DRIVING = {
  topSpeed: 62,
  acceleration: 16,
  braking: 34,
  /** Off the road it goes no faster than this. */
  dirtSpeed: 30,
  dirtDrag: 40,
  /** Half widths a second that the wheel moves the car at top speed. */
  steering: 1.75,
  /** Half widths a second that a full bend pushes it outwards at top speed. */
  drift: 1.35,
  /** Half width of a car, and how near in metres it must be to touch. */
  carWidth: 0.34,
  reach: 5,
  lapSeconds: 0,
} as const;

export const newRace = (): RacerState => ({
  step: 0,
  distance: 0,
  speed: 18,
  x: -0.2,
  heading: 0,
  phase: "race",
  phaseStep: 0,
  passed: 0,
  keys: "",
});

/** Where a vehicle is after so many steps. */
export const vehicleAt = (index: number, step: number): number => {
  const vehicle = VEHICLES[index] as (typeof VEHICLES)[number];
  return vehicle.start + (vehicle.speed * step) / STEPS_PER_SECOND;
};

/** One step with the keys held in it: `l` and `r` steer, `b` brakes, otherwise the pedal is down. */
export function stepRacer(state: RacerState, keys: string): RacerState {
  const before = { ...state, step: state.step + 1, phaseStep: state.phaseStep + 1, keys };
  if (state.phase === "crash") {
    const speed = Math.max(0, state.speed - DRIVING.braking / STEPS_PER_SECOND);
    return { ...before, speed, distance: state.distance + (speed * 0.4) / STEPS_PER_SECOND };
  }
  const onDirt = Math.abs(state.x) > 1;
  const push = keys.includes("b")
    ? -DRIVING.braking
    : onDirt && state.speed > DRIVING.dirtSpeed
      ? -DRIVING.dirtDrag
      : DRIVING.acceleration;
  const speed = Math.max(0, Math.min(DRIVING.topSpeed, state.speed + push / STEPS_PER_SECOND));
  const bend = bendAt(state.distance);
  const share = speed / DRIVING.topSpeed;
  const wheel = (keys.includes("r") ? 1 : 0) - (keys.includes("l") ? 1 : 0);
  const x = state.x + ((wheel * DRIVING.steering - bend * DRIVING.drift * share) * share) / STEPS_PER_SECOND;
  const distance = state.distance + speed / STEPS_PER_SECOND;
  const next = {
    ...before,
    speed,
    x,
    distance,
    heading: state.heading + (bend * speed) / STEPS_PER_SECOND,
    passed: VEHICLES.filter((_, i) => vehicleAt(i, before.step) < distance).length,
  };
  return hits(next) ? { ...next, phase: "crash", phaseStep: 0 } : next;
}

/** Runs into a vehicle from behind, or into a palm beside the road. */
function hits(state: RacerState): boolean {
  const struck = VEHICLES.some(({ lane, kind }, i) => {
    const gap = vehicleAt(i, state.step) - state.distance;
    return (
      gap > 0 && gap < DRIVING.reach && Math.abs(lane - state.x) < DRIVING.carWidth * (kind === "truck" ? 2.1 : 1.9)
    );
  });
  const toPalm = PALMS.every - (state.distance % PALMS.every);
  return struck || (Math.abs(Math.abs(state.x) - PALMS.out) < 0.22 && toPalm < 3);
}

export const lapOf = (state: RacerState): number => 1 + Math.floor(state.distance / LAP);
