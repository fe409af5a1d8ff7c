import { Howler } from "howler";
import { FALLBACK_LIMITER, MASTER_GAIN_DB, makeupOf } from "./levels.ts";
import workletAddress from "./limiter-worklet.ts?worker&url";

const limited = new WeakSet<BaseAudioContext>();

/** Puts the limiter behind howler's master, once for each audio context. */
export function limitMaster(): void {
  const { ctx, masterGain } = Howler;
  if (!ctx || !masterGain || limited.has(ctx)) return;
  limited.add(ctx);
  const lift = ctx.createGain();
  lift.gain.value = 10 ** (MASTER_GAIN_DB / 20);
  masterGain.disconnect();
  masterGain.connect(lift);
  const compressor = compress(ctx, lift, ctx.destination);
  void limitBy(ctx, lift, ctx.destination).then(
    () => compressor.disconnect(),
    // No worklets here (an address without https, a page of another site): the compressor stays.
    () => undefined,
  );
}

/**
 * The limiter of films, between two nodes. Its loading may fail.
 * @throws {Error} as AudioWorklet's addModule
 */
export async function limitBy(ctx: BaseAudioContext, from: AudioNode, to: AudioNode): Promise<void> {
  if (!ctx.audioWorklet) throw new Error("no audio worklets");
  await ctx.audioWorklet.addModule(workletAddress);
  const limiter = new AudioWorkletNode(ctx, "sidescene-limiter", { outputChannelCount: [2] });
  from.connect(limiter).connect(to);
}

/** A compressor that comes near to it, between two nodes. */
export function compress(
  ctx: BaseAudioContext,
  from: AudioNode,
  to: AudioNode,
): { /** Takes it out. */ disconnect(): void } {
  const compressor = ctx.createDynamicsCompressor();
  compressor.threshold.value = FALLBACK_LIMITER.threshold;
  compressor.knee.value = 0;
  compressor.ratio.value = FALLBACK_LIMITER.ratio;
  compressor.attack.value = FALLBACK_LIMITER.attack;
  compressor.release.value = FALLBACK_LIMITER.release;
  const trim = ctx.createGain();
  trim.gain.value = 10 ** (-makeupOf(FALLBACK_LIMITER) / 20);
  from.connect(compressor).connect(trim).connect(to);
  return {
    disconnect() {
      from.disconnect(compressor);
      trim.disconnect();
    },
  };
}
