import type { ManifestSound, SoundManifest } from "../../src/sound/manifest.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";

export { SimulatedAudio } from "../../src/cli/soak/simulated-audio.ts";

const sound = (length: number, loop = false): ManifestSound => ({
  pack: "all",
  offset: 0,
  length,
  loop,
  gain: 1,
  hash: "",
});

export const TEST_MANIFEST: SoundManifest = {
  version: 2,
  packs: [],
  sounds: {
    alarm: sound(1.8),
    beep: sound(0.4),
    blip: sound(0.1),
    theme: sound(8, true),
    hum: sound(4, true),
  },
};

/** An event of the given sound; `end` is what its length says, unless given. */
export function soundEvent(name: string, start: number, more: Partial<SoundEvent> = {}): SoundEvent {
  const known = TEST_MANIFEST.sounds[name];
  const bus = name === "theme" ? "music" : name === "hum" ? "ambience" : name === "blip" ? "voice" : "effect";
  return {
    id: `${name}@${start}`,
    sound: name,
    bus,
    start,
    end: start + (known?.loop ? 60 : (known?.length ?? 1)),
    gain: 1,
    rate: 1,
    loop: known?.loop ?? false,
    pan: 0,
    ...more,
  };
}

/** What `soundsIn` gives for a list of events. */
export function eventsIn(events: readonly SoundEvent[], from: number, to: number): SoundEvent[] {
  return events.filter(({ start, end }) => start < to && end > from);
}
