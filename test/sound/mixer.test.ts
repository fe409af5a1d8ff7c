import { describe, expect, it } from "vitest";
import { hearingAt } from "../../src/sound/hearing.ts";
import { Mixer, type SoundProblem } from "../../src/sound/mixer.ts";
import { DUCKING } from "../../src/sound/placement.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";
import { eventsIn, SimulatedAudio, soundEvent, TEST_MANIFEST } from "./simulated-audio.ts";

const SCORE: SoundEvent[] = [
  soundEvent("theme", 0),
  soundEvent("hum", 0),
  soundEvent("beep", 2),
  soundEvent("alarm", 5),
  ...[8, 8.1, 8.2, 8.3].map((t) => soundEvent("blip", t)),
];

function stage(events: SoundEvent[] = SCORE) {
  const audio = new SimulatedAudio(TEST_MANIFEST);
  const problems: SoundProblem[] = [];
  const mixer = new Mixer({ manifest: TEST_MANIFEST, backend: audio, onProblem: (problem) => problems.push(problem) });
  const tick = (t: number, rate = 1, playing = true): void => {
    mixer.update(
      hearingAt((from, to) => eventsIn(events, from, to), t, rate),
      t,
      rate,
      playing,
    );
  };
  const play = (from: number, to: number, rate = 1): void => {
    for (let n = 0; from + (n / 60) * rate < to; n++) {
      tick(from + (n / 60) * rate, rate);
      audio.time += 1 / 60;
    }
  };
  return { audio, mixer, problems, tick, play };
}

/** Where each sound began by the audio clock, which stood at 0 when the playhead did. */
const begun = (audio: SimulatedAudio): string[] =>
  audio.played.flatMap(({ order, at, stopped }) =>
    stopped !== undefined && stopped <= at ? [] : [`${order.sound} ${at.toFixed(3)} +${order.position.toFixed(3)}`],
  );

describe("the mixer", () => {
  it("plays each sound once, at its time", () => {
    const { audio, play } = stage();
    play(0, 9);
    expect(audio.played.map(({ order, at }) => `${order.sound} ${at.toFixed(1)}`)).toEqual([
      "theme 0.0",
      "hum 0.0",
      "beep 2.0",
      "alarm 5.0",
      "blip 8.0",
      "blip 8.1",
      "blip 8.2",
      "blip 8.3",
    ]);
  });

  it.each([60, 12, 4])("has every syllable at its moment, with %d looks a second", (looks) => {
    const { audio, tick } = stage();
    for (let n = 0; n < 9 * looks; n++) {
      tick(n / looks);
      audio.time += 1 / looks;
    }
    expect(begun(audio).slice(2)).toEqual([
      "beep 2.000 +0.000",
      "alarm 5.000 +0.000",
      "blip 8.000 +0.000",
      "blip 8.100 +0.000",
      "blip 8.200 +0.000",
      "blip 8.300 +0.000",
    ]);
  });

  it("reads a clock that moves in steps as one that goes evenly", () => {
    const audio = new SimulatedAudio(TEST_MANIFEST, 0.03);
    const mixer = new Mixer({ manifest: TEST_MANIFEST, backend: audio });
    for (let n = 0; n < 9 * 60; n++) {
      mixer.update(eventsIn(SCORE, n / 60, n / 60 + 1), n / 60, 1, true);
      audio.time += 1 / 60;
    }
    const blips = audio.played.filter(({ order, stopped, at }) => order.sound === "blip" && !(stopped! <= at));
    expect(blips.length).toBe(4);
    for (const [i, { at }] of blips.entries()) expect(Math.abs(at - 8 - i / 10)).toBeLessThan(0.005);
  });

  it.each<[string, (mixer: ReturnType<typeof stage>) => void]>([
    ["a pause", ({ tick }) => tick(7.8, 1, false)],
    ["a seek", ({ tick }) => tick(3)],
    [
      "a loss of the sound",
      ({ audio, tick }) => {
        audio.state = "locked";
        tick(7.8);
      },
    ],
  ])("%s calls off what was ordered ahead", (_what, happens) => {
    const made = stage();
    made.play(7, 7.8);
    const ordered = made.audio.played.filter(({ order }) => order.sound === "blip");
    expect(ordered.length).toBeGreaterThan(0);
    happens(made);
    for (const { stopped, at } of ordered) expect(stopped).toBeLessThan(at);
  });

  it("a short jump and another pace move what was ordered ahead to its new moment", () => {
    const made = stage();
    made.play(7, 7.8);
    const from = made.audio.time;
    // A tenth of a second further, at half the pace: 8.0 is a fifth of a second away.
    made.tick(7.9, 0.5);
    expect(begun(made.audio).filter((name) => name.startsWith("blip"))).toEqual([
      `blip ${(from + 0.2).toFixed(3)} +0.000`,
    ]);
  });

  it("what is cut short ends at its moment, between two looks too", () => {
    const cut = soundEvent("blip", 1.9, { end: 1.96 });
    const { audio, tick } = stage([cut, soundEvent("hum", 0, { end: 1.93 })]);
    for (let n = 0; n < 12; n++) {
      tick(n / 4);
      audio.time += 1 / 4;
    }
    expect(audio.played.map(({ order, stopped }) => [order.sound, stopped])).toEqual([
      ["hum", expect.closeTo(1.93, 6)],
      ["blip", expect.closeTo(1.96, 6)],
    ]);
  });

  it("music whose end has been told goes on where the playhead turns back", () => {
    const { audio, tick } = stage([soundEvent("theme", 0, { end: 2 })]);
    const look = (t: number) => {
      tick(t);
      audio.time += 0.1;
    };
    for (const t of [1.5, 1.6, 1.7, 1.8, 1.2, 1.3]) look(t);
    expect(audio.sounding).toEqual(["theme"]);
    expect(audio.played.at(-1)!.stopped).toBeUndefined();
  });

  it("what sounds after a seek is what sounds after straight play", () => {
    for (const t of [1, 2.1, 5.5, 8.15, 3, 0.2, 6.7]) {
      const straight = stage();
      straight.play(0, t);
      straight.tick(t);
      const jumped = stage();
      jumped.play(0, 1);
      jumped.tick(t);
      const heard = ({ audio, mixer }: ReturnType<typeof stage>) => [audio.sounding.sort(), mixer.soundingNow.length];
      expect({ t, heard: heard(jumped) }).toEqual({ t, heard: heard(straight) });
      const places = (mixer: Mixer): number[] =>
        mixer.soundingNow
          .map(({ id, position = 0 }) => [id, position] as const)
          .sort()
          .map(([, position]) => position);
      places(jumped.mixer).forEach((position, i) => {
        const apart = Math.abs(position - places(straight.mixer)[i]!);
        expect({ t, near: Math.min(apart, Math.abs(8 - apart)) < 0.021 }).toEqual({ t, near: true });
      });
    }
  });

  it("a pause is silence at once, and play takes up the middle", () => {
    const { audio, tick } = stage();
    tick(5.5);
    expect(audio.sounding.sort()).toEqual(["alarm", "hum", "theme"]);
    tick(5.5, 1, false);
    expect(audio.sounding).toEqual([]);
    tick(5.5);
    const again = audio.played.filter(({ order }) => order.sound === "alarm");
    expect(again.map(({ order }) => order.position)).toEqual([0.5, 0.5]);
    expect(again[1]!.order.fadeIn).toBeGreaterThan(0);
  });

  it("at twice the pace an effect keeps its pitch and rings out; music doubles", () => {
    const { audio, play } = stage();
    play(4.5, 8, 2);
    const alarm = audio.played.findIndex(({ order }) => order.sound === "alarm");
    expect(audio.played[alarm]!.order.rate).toBe(1);
    expect(audio.played[alarm]!.stopped).toBeUndefined();
    expect(audio.played.find(({ order }) => order.sound === "theme")!.rate).toBe(2);
    expect(audio.played.find(({ order }) => order.sound === "hum")!.rate).toBe(1);
  });

  it.each([1, 1.5])("orders sounds earlier by what the way to the ear takes, at a pace of %d", (rate) => {
    const prompt = stage();
    prompt.play(0, 9, rate);
    const late = stage();
    late.audio.lateness = 0.2;
    late.play(0, 9, rate);
    const moments = ({ played }: SimulatedAudio, lateness: number) =>
      played.map(({ order, at }) => `${order.sound} ${(at + lateness).toFixed(2)}`);
    expect(moments(late.audio, 0.2).slice(2)).toEqual(moments(prompt.audio, 0).slice(2));
    // What is under way already is at the place that is heard by then.
    expect(late.audio.played[0]?.order.position).toBeCloseTo(0.2 * rate);
  });

  it("music steps back under speech and comes forward again", () => {
    const { audio, play } = stage();
    const music = () => audio.played.find(({ order }) => order.sound === "theme")!.gain;
    play(0, 7);
    expect(music()).toBe(1);
    play(7, 8.3);
    expect(music()).toBeCloseTo(DUCKING.music, 2);
    play(8.3, 10);
    expect(music()).toBeGreaterThan(0.97);
  });

  it("volumes, a mute and a start without sound", () => {
    const { audio, mixer, tick: look } = stage();
    const tick = (t: number): void => {
      audio.time = t;
      look(t);
    };
    mixer.setMuted(true);
    tick(1);
    expect(audio.sounding).toEqual([]);
    mixer.setMuted(false);
    tick(1.02);
    expect(audio.sounding.sort()).toEqual(["hum", "theme"]);
    mixer.setVolumes({ music: 0.5 });
    tick(1.04);
    expect(audio.played.find(({ order }) => order.sound === "theme")!.gain).toBe(0.5);
    mixer.setVolumes({ master: 0 });
    tick(1.06);
    expect(audio.played.map(({ gain }) => gain)).toEqual([0, 0]);
  });

  it("waits silently while the browser wants a gesture, and comes in at the right place", async () => {
    const { audio, mixer, tick } = stage();
    audio.state = "locked";
    tick(5.2);
    expect(audio.played).toEqual([]);
    expect(await mixer.wake()).toBe(true);
    tick(5.6);
    expect(audio.played.find(({ order }) => order.sound === "alarm")!.order.position).toBeCloseTo(0.6, 9);
  });

  it("forgets everything when the system takes the sound away", () => {
    const { audio, mixer, tick } = stage();
    tick(1);
    audio.state = "locked";
    tick(1.02);
    expect(mixer.soundingNow).toEqual([]);
  });

  it("names a sound that is not there, once, and plays the rest", () => {
    const { audio, problems, tick } = stage([soundEvent("ghost", 0, { end: 5 }), soundEvent("theme", 0)]);
    tick(1);
    tick(1.02);
    expect(problems).toEqual([{ code: "sound-unknown", message: "There is no sound named “ghost”." }]);
    expect(audio.sounding).toEqual(["theme"]);
  });

  it("a recording sounds once it has arrived, at its place", () => {
    const line = soundEvent("voice", 1, { bus: "voice", file: "line.mp3", end: 4 });
    const { audio, tick } = stage([line]);
    tick(1.5);
    expect(audio.played).toEqual([]);
    audio.recordings.set("line.mp3", 3);
    tick(2);
    expect(audio.played.map(({ order }) => [order.file, order.position])).toEqual([["line.mp3", 1]]);
  });

  it("scrubbing plays grains of what lies under the playhead, apart from each other", () => {
    const { audio, mixer } = stage();
    for (let t = 5; t < 6; t += 0.01) mixer.scrub(eventsIn(SCORE, t, t + 0.001), t);
    const grains = audio.played.filter(({ order }) => order.sound === "alarm");
    expect(grains.length).toBeGreaterThan(15);
    expect(grains.length).toBeLessThan(25);
    for (const { order } of grains) expect(order.lasts).toBeLessThan(0.2);
    expect(grains[10]!.order.position).toBeGreaterThan(grains[9]!.order.position);
  });

  it("frees everything", () => {
    const { audio, mixer, tick } = stage();
    tick(5.5);
    mixer.destroy();
    expect(audio.sounding).toEqual([]);
    expect(audio.closed).toBe(true);
  });
});
