import { Howl, Howler } from "howler";
import type { BackendState, Heard, PlayOrder, SoundBackend } from "./backend.ts";
import type { SoundManifest, SoundPack } from "./manifest.ts";
import { limitMaster } from "./master.ts";
import type { SoundProblem } from "./mixer.ts";
import type { Recordings } from "./recordings.ts";
import { SpriteSound } from "./sprite-sound.ts";

export interface HowlerBackendOptions {
  readonly manifest: SoundManifest;
  /** Address of the folder of the manifest, with a slash at its end. */
  readonly base: string;
  /** No pack is fetched unasked until this has settled. */
  readonly after?: Promise<unknown>;
  /** Turns a recording's name into its address; undefined for one that is not to be had. */
  readonly recordingUrl?: (file: string) => string | undefined;
  readonly onProblem?: (problem: SoundProblem) => void;
  /** Sound became possible, or was taken away: time for an update. */
  readonly onState?: () => void;
}

/** A pack on its way, here, or not to be had. */
interface Sprite {
  howl: Howl | undefined;
  buffer: AudioBuffer | undefined;
  failed: boolean;
}

/**
 * Plays through howler: it makes and unlocks the one audio context of the page, finds an encoding that the browser
 * plays, and decodes it. The library begins a sound when it is asked to and ends it by timers; here they are started
 * on its graph ahead of their time, to begin and end by the audio clock.
 */
export class HowlerBackend implements SoundBackend {
  /** By pack. */
  private readonly sprites = new Map<string, Sprite>();
  private readonly heard = new Set<SpriteSound>();
  private recorded: Recordings | undefined;
  /** Recordings that have been asked for before what plays them is here, and the paces they are to have. */
  private early: Map<string, number> | undefined;
  private readonly closing = new AbortController();
  private closed = false;
  /** As it was when it last changed for good: readings tremble. Seconds. */
  private outputLatency = 0;

  constructor(private readonly options: HowlerBackendOptions) {
    Howler.autoSuspend = false;
    makeContext();
    const begin = () => {
      if (!this.closed) this.loadNext();
    };
    if (options.after) options.after.then(begin, begin);
    else begin();
    const { signal } = this.closing;
    // Systems take the sound away in the background and don't give it back by themselves.
    document.addEventListener("visibilitychange", () => this.comeBack(), { signal });
    addEventListener("pageshow", () => this.comeBack(), { signal });
    navigator.mediaDevices?.addEventListener?.("devicechange", () => this.comeBack(), { signal });
    Howler.ctx?.addEventListener("statechange", () => this.onStateChange(), { signal });
  }

  get now(): number {
    return Howler.ctx?.currentTime ?? 0;
  }

  get lateness(): number {
    // Not every browser says it.
    const { outputLatency = 0 } = (Howler.ctx ?? {}) as Partial<AudioContext>;
    if (Math.abs(outputLatency - this.outputLatency) > LATENESS.step) this.outputLatency = outputLatency;
    return this.outputLatency > LATENESS.noticed ? Math.min(LATENESS.most, this.outputLatency) : 0;
  }

  get state(): BackendState {
    if (this.packs.length > 0) return this.unlocked ? "running" : "locked";
    return this.closed || this.silent ? "failed" : "loading";
  }

  /** Names of the packs that are here. */
  get packs(): readonly string[] {
    return [...this.sprites].flatMap(([name, { buffer }]) => (buffer ? [name] : []));
  }

  play(order: PlayOrder): Heard | undefined {
    if (!this.unlocked) return undefined;
    if (order.file !== undefined) return this.recorded?.play(order);
    const place = this.options.manifest.sounds[order.sound];
    const buffer = place && this.wanted(place.pack);
    if (!buffer) return undefined;
    const graph = { context: Howler.ctx, output: Howler.masterGain, buffer, place };
    const sound: SpriteSound = new SpriteSound(graph, order, () => this.heard.delete(sound));
    this.heard.add(sound);
    return sound;
  }

  recordingLength(file: string): number | undefined {
    if (this.recorded) return this.recorded.lengthOf(file);
    this.bringRecordings(file);
    return undefined;
  }

  prepare(file: string, pace: number): void {
    if (this.recorded) this.recorded.prepare(file, pace);
    else this.bringRecordings(file, pace);
  }

  async wake(): Promise<boolean> {
    if (!Howler.ctx) return false;
    const resumed = Howler.ctx.resume().catch(() => undefined);
    // Without a gesture a browser may leave the promise open for ever.
    await Promise.race([resumed, new Promise((settled) => setTimeout(settled, WAKE_PATIENCE))]);
    this.options.onState?.();
    return this.state === "running" || (this.state === "loading" && this.unlocked);
  }

  close(): void {
    this.closing.abort();
    this.closed = true;
    for (const { howl } of this.sprites.values()) howl?.unload();
    this.sprites.clear();
    for (const sound of this.heard) sound.stop(0);
    this.recorded?.close();
  }

  private get unlocked(): boolean {
    return Howler.ctx?.state === "running";
  }

  /** Most episodes have none: what plays them is fetched when the first is asked for, and asked again once it is here. */
  private bringRecordings(file: string, pace = this.early?.get(file) ?? 1): void {
    // The library has an audio context only from its first sound on.
    if (!Howler.ctx || this.closed) return;
    const bringing = this.early !== undefined;
    this.early ??= new Map();
    this.early.set(file, pace);
    if (!bringing) void this.fetchRecordings(this.early);
  }

  private async fetchRecordings(early: ReadonlyMap<string, number>): Promise<void> {
    const { recordingUrl, onProblem, onState } = this.options;
    const onMissing = (file: string) =>
      onProblem?.({ code: "recording-missing", message: `The recording “${file}” can't be played.` });
    try {
      const { Recordings } = await import("./recordings.ts");
      if (this.closed) return;
      const { ctx: context, masterGain: output } = Howler;
      const urlOf = (file: string) => (recordingUrl ? recordingUrl(file) : file);
      this.recorded = new Recordings({ context, output, urlOf, onMissing, onReady: () => onState?.() });
      for (const [file, pace] of early) this.recorded.prepare(file, pace);
    } catch {
      if (!this.closed) for (const file of early.keys()) onMissing(file);
    }
  }

  /** True where no pack is here, on its way, or to be asked for. */
  private get silent(): boolean {
    return this.options.manifest.packs.every(({ name }) => this.sprites.get(name)?.failed === true);
  }

  /** A pack that is played from now: out of its turn, where it has not been asked for yet. */
  private wanted(name: string): AudioBuffer | undefined {
    const known = this.sprites.get(name);
    if (known) return known.buffer;
    const pack = this.options.manifest.packs.find((each) => each.name === name);
    if (pack) this.load(pack);
    return undefined;
  }

  /** One after the other, so that what is needed first is here first. */
  private loadNext(): void {
    const pack = this.options.manifest.packs.find(({ name }) => !this.sprites.has(name));
    if (pack) this.load(pack);
  }

  /** Loads a pack in its first encoding that this browser plays; where there is none, its sounds are silence. */
  private load(pack: SoundPack, encoding = 0): void {
    const sprite: Sprite = this.sprites.get(pack.name) ?? { howl: undefined, buffer: undefined, failed: false };
    this.sprites.set(pack.name, sprite);
    const settle = () => {
      this.options.onState?.();
      this.loadNext();
    };
    // Without Web Audio there is nothing to order sounds from.
    const file = Howler.ctx ? pack.files[encoding] : undefined;
    if (!file) {
      sprite.failed = true;
      const whole = this.silent;
      const what = whole ? "The sounds can't be loaded: it stays silent." : `Sounds are missing: ${pack.name}.`;
      this.options.onProblem?.({ code: "sound-missing", message: what });
      settle();
      return;
    }
    const howl: Howl = new Howl({
      src: [this.options.base + file.name],
      onload: () => {
        if (this.closed) return;
        limitMaster();
        sprite.buffer = bufferOf(howl);
        if (sprite.buffer) settle();
        else this.load(pack, encoding + 1);
      },
      onloaderror: () => {
        if (this.closed) return;
        howl.unload();
        this.load(pack, encoding + 1);
      },
    });
    sprite.howl = howl;
  }

  private comeBack(): void {
    if (document.visibilityState === "hidden" || !Howler.ctx) return;
    // `interrupted` is iOS's own word, which the DOM's types don't know.
    if ((Howler.ctx.state as string) !== "running") void Howler.ctx.resume().catch(() => undefined);
  }

  private onStateChange(): void {
    this.options.onState?.();
  }
}

/**
 * Seconds by which sound may come late before it is ordered earlier, as over radio headphones: EBU R 37 allows it 0.06.
 * No more than the events are known ahead; and a new reading counts when it differs by a step.
 */
const LATENESS = { noticed: 0.06, most: 0.3, step: 0.015 } as const;

/** Milliseconds that a gesture's wake waits for the browser's answer. */
const WAKE_PATIENCE = 2000;

/**
 * Has the library make its context before the first pack: a gesture may come earlier. It makes another one at its first
 * sound, where the machine doesn't run at 44.1 kHz; what listens to the first would hear of nothing, so that is now.
 */
function makeContext(): void {
  Howler.volume();
  const inside = Howler as unknown as { autoUnlock: boolean; _unlockAudio(): void };
  if (Howler.ctx && inside.autoUnlock) inside._unlockAudio();
}

/** What of the library's inside is used. */
interface HowlInside {
  readonly _sounds: readonly { readonly _node: { bufferSource: AudioBufferSourceNode | null } }[];
  _refreshBuffer(sound: HowlInside["_sounds"][number]): void;
}

/** What the library has decoded: it lends it to sources that it makes itself. One is made, and taken away again. */
function bufferOf(howl: Howl): AudioBuffer | undefined {
  const inside = howl as unknown as HowlInside;
  const [sound] = inside._sounds;
  if (!sound) return undefined;
  inside._refreshBuffer(sound);
  const buffer = sound._node.bufferSource?.buffer;
  sound._node.bufferSource?.disconnect();
  sound._node.bufferSource = null;
  return buffer ?? undefined;
}
