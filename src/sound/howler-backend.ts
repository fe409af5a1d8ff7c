import { Howl, Howler, type SoundSpriteDefinitions } from "howler";
import type { BackendState, PlayOrder, SoundBackend } from "./backend.ts";
import { HEADROOM } from "./levels.ts";
import { type SoundManifest, type SoundPack, spritePosition } from "./manifest.ts";
import { limitMaster } from "./master.ts";
import type { SoundProblem } from "./mixer.ts";
import { type RecordedLine, Recordings } from "./recordings.ts";

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

/** Sounds kept for use again once they ended: about as many as an episode has at once. */
const POOL = 24;
/** A sprite of the library's own name for silence: starts its clock without being heard. */
const SILENCE = "__silence";

interface Voice {
  readonly howl: Howl;
  readonly id: number;
  /** As the library counts it: 0 … 1. */
  volume: number;
  readonly pan: number;
  /** Where the sound was when its rate was last set: seconds of the sound, seconds of the audio clock. */
  anchor: { position: number; at: number };
  rate: number;
  readonly length: number;
  readonly loop: boolean;
}

/** A pack on its way, here, or not to be had. */
interface Sprite {
  howl: Howl | undefined;
  failed: boolean;
}

/**
 * Plays through howler. One audio context and one limiter serve the whole page, however many mixers there are.
 * howler's own position of a sprite that loops is kept by timers, which a hidden tab slows: positions are counted
 * here, on the audio clock.
 */
export class HowlerBackend implements SoundBackend {
  /** By pack. */
  private readonly sprites = new Map<string, Sprite>();
  private readonly voices = new Map<number, Voice>();
  private readonly lines = new Map<number, RecordedLine>();
  private recorded: Recordings | undefined;
  private readonly closing = new AbortController();
  private closed = false;
  private next = 1;

  constructor(private readonly options: HowlerBackendOptions) {
    Howler.autoSuspend = false;
    // Asking has the library make its context: a gesture may come before the first pack.
    Howler.volume();
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

  get state(): BackendState {
    if (this.loaded) return this.unlocked ? "running" : "locked";
    return this.closed || this.silent ? "failed" : "loading";
  }

  /** Names of the packs that are here. */
  get packs(): readonly string[] {
    return [...this.sprites].flatMap(([name, { howl }]) => (howl?.state() === "loaded" ? [name] : []));
  }

  play(order: PlayOrder): number | undefined {
    if (order.file !== undefined) return this.playRecording(order);
    const place = this.options.manifest.sounds[order.sound];
    if (!place) return undefined;
    const howl = this.wanted(place.pack);
    if (howl?.state() !== "loaded" || !this.unlocked) return undefined;
    const id = howl.play(order.sound);
    if (typeof id !== "number") return undefined;
    // The sound was started silent (the howl's volume is 0): what follows happens before its first sample is heard.
    if (order.rate !== 1) howl.rate(order.rate, id);
    if (Math.abs(order.pan) > PAN_STEP) howl.stereo(order.pan, id);
    const at = spritePosition(place, order.position);
    if (at > place.offset) howl.seek(at, id);
    const volume = volumeOf(order.gain, order.pan);
    if (order.fadeIn > 0) howl.fade(0, volume, order.fadeIn * 1000, id);
    else howl.volume(volume, id);
    const handle = this.next++;
    const voice: Voice = {
      howl,
      id,
      volume,
      pan: order.pan,
      anchor: { position: order.position, at: Howler.ctx.currentTime },
      rate: order.rate,
      length: place.length,
      loop: place.loop,
    };
    this.voices.set(handle, voice);
    howl.once("end", () => voice.loop || this.forget(handle), id);
    if (order.lasts !== undefined) {
      const rest = Math.max(10, (order.lasts - order.fadeIn) * 1000);
      howl.once("fade", () => this.fadeAway(handle, rest), id);
    }
    return handle;
  }

  setGain(handle: number, gain: number, seconds: number): void {
    this.lines.get(handle)?.setGain(gain * HEADROOM, seconds);
    const voice = this.alive(handle);
    if (!voice) return;
    const volume = volumeOf(gain, voice.pan);
    voice.howl.fade(voice.volume, volume, seconds * 1000, voice.id);
    voice.volume = volume;
  }

  setRate(handle: number, rate: number): void {
    this.lines.get(handle)?.setRate(rate);
    const voice = this.alive(handle);
    if (!voice) return;
    voice.anchor = { position: this.positionOf(voice), at: Howler.ctx.currentTime };
    voice.rate = rate;
    voice.howl.rate(rate, voice.id);
  }

  stop(handle: number, seconds: number): void {
    this.lines.get(handle)?.stop(seconds);
    this.lines.delete(handle);
    if (this.alive(handle)) this.fadeAway(handle, seconds * 1000);
  }

  position(handle: number): number | undefined {
    const line = this.lines.get(handle);
    if (line) return line.position;
    const voice = this.alive(handle);
    return voice && this.positionOf(voice);
  }

  recordingLength(file: string): number | undefined {
    return this.recordings?.lengthOf(file);
  }

  prepare(file: string, pace: number): void {
    this.recordings?.prepare(file, pace);
  }

  async wake(): Promise<boolean> {
    if (!Howler.ctx) return false;
    const resumed = Howler.ctx.resume().catch(() => undefined);
    // howler notices that its context runs when it is asked to play.
    this.loaded?.play(SILENCE);
    // Without a gesture a browser may leave the promise open for ever.
    await Promise.race([resumed, new Promise((settled) => setTimeout(settled, WAKE_PATIENCE))]);
    this.options.onState?.();
    return this.state === "running" || (this.state === "loading" && this.unlocked);
  }

  close(): void {
    this.closing.abort();
    this.closed = true;
    this.voices.clear();
    for (const { howl } of this.sprites.values()) howl?.unload();
    this.sprites.clear();
    for (const line of this.lines.values()) line.stop(0);
    this.lines.clear();
    this.recorded?.close();
  }

  private get unlocked(): boolean {
    return Howler.ctx?.state === "running";
  }

  /** Made when the first is asked for: the library has an audio context only from its first sound on. */
  private get recordings(): Recordings | undefined {
    if (!Howler.ctx || this.closed) return undefined;
    const { recordingUrl, onProblem, onState } = this.options;
    this.recorded ??= new Recordings({
      context: Howler.ctx,
      output: Howler.masterGain,
      urlOf: (file) => (recordingUrl ? recordingUrl(file) : file),
      onMissing: (file) => {
        onProblem?.({ code: "recording-missing", message: `The recording “${file}” can't be played.` });
      },
      onReady: () => onState?.(),
    });
    return this.recorded;
  }

  private playRecording(order: PlayOrder): number | undefined {
    if (!this.unlocked) return undefined;
    const line = this.recordings?.play({ ...order, gain: order.gain * HEADROOM });
    if (!line) return undefined;
    const handle = this.next++;
    this.lines.set(handle, line);
    return handle;
  }

  /** Any pack that is here: what keeps the audio context awake. */
  private get loaded(): Howl | undefined {
    for (const { howl } of this.sprites.values()) if (howl?.state() === "loaded") return howl;
    return undefined;
  }

  /** True where no pack is here, on its way, or to be asked for. */
  private get silent(): boolean {
    return this.options.manifest.packs.every(({ name }) => this.sprites.get(name)?.failed === true);
  }

  /** A pack that is played from now: out of its turn, where it has not been asked for yet. */
  private wanted(name: string): Howl | undefined {
    const known = this.sprites.get(name);
    if (known) return known.howl;
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
    const sprite: Sprite = this.sprites.get(pack.name) ?? { howl: undefined, failed: false };
    this.sprites.set(pack.name, sprite);
    const settle = () => {
      this.options.onState?.();
      this.loadNext();
    };
    const file = pack.files[encoding];
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
      sprite: spriteOf(this.options.manifest, pack),
      volume: 0,
      pool: POOL,
      onload: () => {
        if (this.closed) return;
        limitMaster();
        if (this.unlocked) howl.play(SILENCE);
        settle();
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
    if (this.unlocked) this.loaded?.play(SILENCE);
    this.options.onState?.();
  }

  private positionOf({ anchor, rate, length, loop }: Voice): number {
    const position = anchor.position + (Howler.ctx.currentTime - anchor.at) * rate;
    return loop ? position % length : position;
  }

  private alive(handle: number): Voice | undefined {
    const voice = this.voices.get(handle);
    if (!voice) return undefined;
    if (!voice.loop && this.positionOf(voice) >= voice.length) this.forget(handle);
    return this.voices.get(handle);
  }

  private fadeAway(handle: number, milliseconds: number): void {
    const voice = this.voices.get(handle);
    if (!voice) return;
    this.forget(handle);
    const { howl, id, volume } = voice;
    if (volume === 0) {
      howl.stop(id);
      return;
    }
    howl.off("fade", undefined, id);
    howl.once("fade", () => howl.stop(id), id);
    howl.fade(volume, 0, milliseconds, id);
  }

  private forget(handle: number): void {
    this.voices.delete(handle);
  }
}

/** The pack's sounds as the library wants them: milliseconds. */
function spriteOf({ sounds }: SoundManifest, pack: SoundPack): SoundSpriteDefinitions {
  const own = Object.entries(sounds).filter(([, sound]) => sound.pack === pack.name);
  const places = own.map(([name, { offset, length, loop }]): [string, [number, number, boolean]] => [
    name,
    [offset * 1000, length * 1000, loop],
  ]);
  return { [SILENCE]: [0, 20], ...Object.fromEntries(places) };
}

/** Pans nearer to the middle than this are the middle. */
const PAN_STEP = 0.02;
/** Milliseconds that a gesture's wake waits for the browser's answer. */
const WAKE_PATIENCE = 2000;

/** A panner takes 3 dB from what stands in the middle, where a sound without one has all: made up for here. */
function volumeOf(gain: number, pan: number): number {
  return Math.min(1, gain * HEADROOM * (Math.abs(pan) > PAN_STEP ? Math.SQRT2 : 1));
}
