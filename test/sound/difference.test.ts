import { describe, expect, it } from "vitest";
import { type Difference, difference, type Moment, type Sounding } from "../../src/sound/difference.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";
import { soundEvent, TEST_MANIFEST } from "./simulated-audio.ts";

const at = (t: number, more: Partial<Moment> = {}): Moment => ({
  t,
  rate: 1,
  playing: true,
  now: t,
  lengthOf: ({ sound }) => TEST_MANIFEST.sounds[sound]?.length,
  gainOf: ({ gain }) => gain,
  ...more,
});

const running = (event: SoundEvent, t: number, position: number | undefined, more: Partial<Sounding> = {}) =>
  [
    event.id,
    {
      event,
      length: TEST_MANIFEST.sounds[event.sound]!.length,
      anchor: { t, position: position ?? 0, clockRate: 1 },
      position,
      gain: event.gain,
      rate: 1,
      ...more,
    },
  ] as const;

const told = ({ start, stop, adjust }: Difference): string[] => [
  ...start.map(({ event, placement }) => `start ${event.sound} ${placement.position.toFixed(2)} ×${placement.rate}`),
  ...stop.map((id) => `stop ${id}`),
  ...adjust.map(
    ({ id, gain, rate }) => `adjust ${id}${gain === undefined ? "" : ` gain ${gain}`}${rate ? ` ×${rate}` : ""}`,
  ),
];

const alarm = soundEvent("alarm", 10);
const theme = soundEvent("theme", 10);
const blip = soundEvent("blip", 10);

describe("difference", () => {
  it.each<[string, SoundEvent[], (readonly [string, Sounding])[], Moment, string[]]>([
    ["starts at the beginning", [alarm], [], at(10), ["start alarm 0.00 ×1"]],
    ["a little late plays the attack", [alarm], [], at(10.005), ["start alarm 0.00 ×1"]],
    ["later starts in the middle", [alarm], [], at(10.5), ["start alarm 0.50 ×1"]],
    ["music after a seek: its middle", [theme], [], at(21), ["start theme 3.00 ×1"]],
    ["music follows the rate", [theme], [], at(21, { rate: 1.5 }), ["start theme 3.00 ×1.5"]],
    ["effects keep their pitch", [alarm], [], at(11, { rate: 2 }), ["start alarm 0.50 ×1"]],
    ["what runs in its place is left alone", [theme], [running(theme, 10, 3.02)], at(21), []],
    [
      "what ran away is put right",
      [theme],
      [running(theme, 10, 3.2)],
      at(21),
      ["start theme 3.00 ×1", "stop theme@10"],
    ],
    ["over the seam of a loop too", [theme], [running(theme, 10, 7.99)], at(18.02), []],
    ["a short sound is never corrected", [blip], [running(blip, 10, 0.09)], at(10.01), []],
    ["what should not sound stops", [], [running(alarm, 10, 0.5)], at(10.5), ["stop alarm@10"]],
    ["a pause stops everything", [theme], [running(theme, 10, 3)], at(13, { playing: false }), ["stop theme@10"]],
    ["what ended by itself is not started again", [alarm], [running(alarm, 10, undefined)], at(11.75), []],
    ["a new pace reaches music", [theme], [running(theme, 10, 3)], at(21, { rate: 2 }), ["adjust theme@10 ×2"]],
    ["and effects only as a new count", [alarm], [running(alarm, 10, 1)], at(11, { rate: 2 }), ["adjust alarm@10"]],
    ["a volume is set", [theme], [running(theme, 10, 3)], at(21, { gainOf: () => 0.5 }), ["adjust theme@10 gain 0.5"]],
    ["silence costs no source", [theme], [], at(21, { gainOf: () => 0 }), []],
    ["an unknown sound is silent", [soundEvent("nothing", 10)], [], at(10.1), []],
    ["nothing starts for its last moments", [alarm], [], at(11.78), []],
  ])("%s", (_, wanted, sounding, moment, expected) => {
    expect(told(difference(wanted, new Map(sounding), moment))).toEqual(expected);
  });

  it("an effect under way goes on through a change of pace, counted from there", () => {
    const { adjust } = difference([alarm], new Map([running(alarm, 10, 0.8)]), at(10.8, { rate: 2 }));
    expect(adjust[0]?.anchor).toEqual({ t: 10.8, position: 0.8, clockRate: 2 });
    const anchor = { t: 10.8, position: 0.8, clockRate: 2 };
    const later = running(alarm, 10, 1.05, { anchor });
    expect(told(difference([alarm], new Map([later]), at(11.3, { rate: 2 })))).toEqual([]);
  });
});
