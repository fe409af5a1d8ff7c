import { seedOf } from "../../math/random.ts";
import { curveReader } from "./curve.ts";
import { addLayer } from "./layer.ts";
import { type Curve, type LayerPatch, SAMPLE_RATE } from "./patch.ts";
import { fadeEdges } from "./render-patch.ts";
import { hertz, type Instrument, type Note, notesOf, type Song, stepsOf, type Track } from "./song.ts";

/** Steps of a layer: its longest channel. */
function stepCount(tracks: readonly Track[]): number {
  return Math.max(...tracks.map(({ rows }) => stepsOf(rows).length));
}

/** Seconds of a layer, tail included. */
export function songLength(song: Song, layer: string): number {
  const step = 60 / song.tempo / song.stepsPerBeat;
  return stepCount(song.layers[layer]!.tracks) * step + (song.loop ? 0 : (song.tail ?? 0));
}

/** The samples of one layer, mono, before levelling; a loop's tails are wrapped round to its start. */
export function renderSong(song: Song, layer: string): Float32Array {
  const { tracks } = song.layers[layer]!;
  const step = 60 / song.tempo / song.stepsPerBeat;
  const steps = stepCount(tracks);
  const out = new Float32Array(Math.round(songLength(song, layer) * SAMPLE_RATE));
  tracks.forEach(({ instrument, rows, gain = 1 }, channel) => {
    const voice = song.instruments[instrument];
    if (!voice) throw new RangeError(`no instrument: ${instrument}`);
    const length = stepsOf(rows).length;
    const seed = seedOf(`${layer}.${instrument}.${channel}`);
    for (let turn = 0; turn * length < steps; turn++)
      for (const note of notesOf(rows))
        for (const stroke of strokesOf(voice, note, step, turn * length * step, gain))
          addLayer(out, stroke, (seed + note.start * 31) >>> 0, song.loop);
  });
  if (song.echo) repeatEcho(out, song.echo, step, song.loop);
  if (!song.loop) fadeEdges(out);
  return out;
}

function strokesOf(voice: Instrument, note: Note, step: number, from: number, gain: number): LayerPatch[] {
  const { attack, release, slide, drum, arpeggio, transpose = 0, ...source } = voice;
  const held = note.length * step;
  const at = from + note.start * step;
  const level = gain * note.gain * (voice.gain ?? 1);
  if (drum) return [{ ...source, at, pitch: drum, amp: attack, gain: level }];
  const pitches = note.pitches.map((pitch) => pitch + transpose);
  const amp = heldEnvelope(attack, held, release);
  const bend = curveReader(slide ?? 0);
  const points = slide && typeof slide !== "number" ? slide.map(([t]) => t) : [0];
  if (arpeggio && pitches.length > 1) {
    const each = 1 / arpeggio;
    const pitch: [number, number][] = [];
    for (let t = 0, n = 0; t < held + release; t += each, n++) {
      const hz = hertz(pitches[n % pitches.length]!);
      pitch.push([t, hz], [t + each - 0.0005, hz]);
    }
    return [{ ...source, at, pitch, amp, gain: level }];
  }
  return pitches.map((midi) => ({
    ...source,
    at,
    pitch: points.map((t): [number, number] => [t, hertz(midi + bend(t))]),
    amp,
    gain: level / Math.sqrt(pitches.length),
  }));
}

/** The attack as far as the note is held, then down to nothing. */
function heldEnvelope(attack: Curve, held: number, release: number): Curve {
  const read = curveReader(attack);
  const points = typeof attack === "number" ? [[0, attack] as const] : attack.filter(([t]) => t < held);
  return [...points, [held, read(held)], [held + release, 0]];
}

function repeatEcho(samples: Float32Array, echo: NonNullable<Song["echo"]>, step: number, loop: boolean): void {
  const delay = Math.round(echo.steps * step * SAMPLE_RATE);
  const dry = samples.slice();
  let level = echo.mix;
  for (let n = 1; level > 0.01; n++, level *= echo.feedback)
    for (let i = 0; i < samples.length; i++) {
      const from = i - n * delay;
      if (from >= 0) samples[i]! += dry[from]! * level;
      else if (loop) samples[i]! += dry[((from % dry.length) + dry.length) % dry.length]! * level;
    }
}
