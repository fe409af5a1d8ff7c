import type { MeterState, SideState } from "../../../src/timeline/state.ts";
import type { SectorMoment } from "../../../src/stage/sector-7b/sector.ts";
import type { NarrationCue, Scene, SetPieceCue, SoundCue, SpeechCue } from "../../../src/timeline/timeline.ts";
import type { SoundEffect } from "../../../src/cast/sound-families.ts";

const SPAN = { start: 0, end: 0, line: 1, column: 1 } as never;

/**
 * A side scene written one line a cue, in seconds of the scene:
 * `2.0 3.1 ! controller-throw`, `0 3 ! conjure pizza`, `1 4 "C'mon…"`, `1 2 * crunch CRUNCH CRUNCH`, `0 4 > Narration.`
 * and `5 % 340` for the meter.
 */
export function sideScene(text: string, options: { index?: number; start?: number; earlier?: readonly string[] } = {}) {
  const { index = 0, start = 100 } = options;
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const pieces: SetPieceCue[] = [];
  const speech: SpeechCue[] = [];
  const sounds: SoundCue[] = [];
  const narration: NarrationCue[] = [];
  const keys: { t: number; value: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const meter = /^([\d.]+) % (\d+)$/.exec(line);
    if (meter) {
      keys.push({ t: start + Number(meter[1]), value: Number(meter[2]) });
      continue;
    }
    const [, from = "0", to = "0", mark = "", rest = ""] = /^([\d.]+) ([\d.]+) ([!"*>])\s*(.*)$/.exec(line) ?? [];
    const base = {
      id: `cue-${i}`,
      start: start + Number(from),
      end: start + Number(to),
      scene: `side-${index}`,
      source: SPAN,
    };
    const page = (words: string) => ({ start: base.start, end: base.end, text: words, spans: [] });
    if (mark === "!") {
      const [name = "", variant] = rest.split(" ");
      pieces.push({ ...base, type: "set-piece", name, variant });
    } else if (mark === "*") {
      const [effect = "crunch", ...words] = rest.split(" ");
      sounds.push({
        ...base,
        type: "sound",
        effect: effect as SoundEffect,
        text: words.join(" "),
        lettering: words.join(" "),
        gain: 1,
        count: 1,
      });
    } else if (mark === ">") narration.push({ ...base, type: "narration", text: rest, pages: [page(rest)] });
    else {
      const words = rest.replace(/"$/, "");
      const shout = words.replace(/[^a-z]/g, "").length < words.replace(/[^A-Z]/g, "").length;
      speech.push({
        ...base,
        type: "speech",
        actor: "Bounce",
        label: "?",
        text: words,
        pages: [page(words)],
        delivery: shout ? "shout" : "plain",
        mood: "neutral",
        intensity: 1,
      });
    }
  }
  const all = [...pieces, ...speech, ...sounds, ...narration];
  const end = Math.max(...all.map((cue) => cue.end)) + 0.5;
  const scene: Scene = {
    id: `side-${index}`,
    start,
    end,
    place: "sector-7b",
    title: "Meanwhile, in a forgotten sector",
    split: true,
  };
  const earlier = (options.earlier ?? []).map((each) => {
    const [name = "", variant] = each.split(" ");
    return { name, variant, since: 300 };
  });
  const on = <T extends { start: number; end: number }>(cues: readonly T[], t: number) =>
    cues.filter((cue) => cue.start <= t && t < cue.end);
  const reading = <C extends SpeechCue | NarrationCue>(cue: C, t: number) => {
    const page = cue.pages[0] as C["pages"][number];
    const local = t - cue.start;
    return {
      cue,
      page,
      pageIndex: 0,
      revealed: Math.min(page.text.length, Math.floor(local * 34)),
      local,
      remaining: cue.end - t,
    };
  };

  /** The state at a second of the episode. */
  const sideAt = (t: number): SideState => ({
    scene,
    local: t - start,
    index,
    resident: "Bounce",
    label: "?",
    bubbles: on(speech, t).map((cue) => reading(cue, t)),
    lettering: on(sounds, t).map((cue) => ({ cue, local: t - cue.start, remaining: cue.end - t })),
    narration: on(narration, t).map((cue) => reading(cue, t))[0],
    past: [
      ...earlier,
      ...pieces
        .filter((cue) => cue.start <= t)
        .map(({ name, variant, start: at }) => ({ name, variant, since: t - at })),
    ],
    ...(pieces.length > 0 && { pieces }),
  });
  const meterAt = (t: number): MeterState => {
    const past = keys.filter((key) => key.t <= t);
    const last = past.at(-1);
    return {
      id: "bandwidth",
      label: "Bandwidth",
      unit: "% above baseline",
      min: 0,
      max: 600,
      value: last?.value ?? 60,
      level: (last?.value ?? 0) >= 450 ? "alarm" : (last?.value ?? 0) >= 300 ? "watch" : "calm",
      visible: 1,
      jump: last ? Math.max(0, 1 - (t - last.t)) ** 2 : 0,
      history: past.map((key) => key.value),
    };
  };
  const momentAt = (t: number): SectorMoment => ({
    side: sideAt(t),
    poseTime: Math.floor(t * 12 + 1e-6) / 12,
    meter: meterAt(t),
  });
  return { scene, start, end, sideAt, meterAt, momentAt, pieces };
}
