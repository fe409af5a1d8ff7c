import type { Mix } from "./engines.ts";

/** What a viewer has chosen, kept from visit to visit. */
export interface Settings {
  readonly volume: number;
  readonly muted: boolean;
  readonly rate: number;
  /** Of what is heard, 0…1 each: see `mixOf`. */
  readonly voiceVolume: number;
  readonly effectVolume: number;
  readonly musicVolume: number;
  readonly ambienceVolume: number;
  readonly captions: boolean;
  readonly captionSize: "small" | "medium" | "large" | "huge";
  readonly captionTone: "white" | "yellow" | "cyan";
  readonly captionBack: "solid" | "half" | "none";
  /** "auto": at the foot, but over the picture where speech stands at its foot. */
  readonly captionPlace: "auto" | "bottom" | "top";
  /** Waits for the viewer after each line. */
  readonly stepwise: boolean;
  /** Directions are read out by the browser's voice. */
  readonly described: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  volume: 1,
  muted: false,
  rate: 1,
  voiceVolume: 1,
  effectVolume: 1,
  musicVolume: 1,
  ambienceVolume: 1,
  captions: false,
  captionSize: "medium",
  captionTone: "white",
  captionBack: "half",
  captionPlace: "auto",
  stepwise: false,
  described: false,
};

/** The volumes of voices, effects, music and ambience, 0…1, whatever was stored. */
export function mixOf({ voiceVolume, effectVolume, musicVolume, ambienceVolume }: Settings): Mix {
  const share = (volume: number) => Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : 1));
  return {
    voice: share(voiceVolume),
    effect: share(effectVolume),
    music: share(musicVolume),
    ambience: share(ambienceVolume),
  };
}

const KEY = "sidescene.settings";

/** Settings that several parts read and a viewer changes. Where nothing can be stored they last as long as the page. */
export class SettingsStore extends EventTarget {
  private present: Settings;

  constructor(private readonly storage: Storage | undefined = safeStorage()) {
    super();
    this.present = { ...DEFAULT_SETTINGS, ...this.read() };
  }

  get all(): Settings {
    return this.present;
  }

  set(change: Partial<Settings>): void {
    this.present = { ...this.present, ...change };
    try {
      this.storage?.setItem(KEY, JSON.stringify(this.present));
    } catch {
      // Full, or barred: the choice still holds on this page.
    }
    this.dispatchEvent(new Event("change"));
  }

  /** What was stored and still makes sense: of a known name and the right type. */
  private read(): Partial<Settings> {
    try {
      const stored: unknown = JSON.parse(this.storage?.getItem(KEY) ?? "{}");
      if (typeof stored !== "object" || stored === null) return {};
      const known = Object.entries(DEFAULT_SETTINGS).map(([name, value]) => {
        const given = (stored as Record<string, unknown>)[name];
        return [name, typeof given === typeof value ? given : value];
      });
      return Object.fromEntries(known) as Partial<Settings>;
    } catch {
      return {};
    }
  }
}

/** The page's storage, or none where the browser bars it (a sandboxed frame throws at the mere mention). */
export function safeStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
