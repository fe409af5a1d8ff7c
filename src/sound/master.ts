import { Howler } from "howler";
import { HEADROOM, LIMITER, MASTER_GAIN_DB, makeupOf } from "./levels.ts";

const limited = new WeakSet<BaseAudioContext>();

/** Puts the limiter behind howler's master, once for each audio context. */
export function limitMaster(): void {
  const { ctx, masterGain } = Howler;
  if (!ctx || !masterGain || limited.has(ctx)) return;
  limited.add(ctx);
  const lift = ctx.createGain();
  lift.gain.value = 10 ** (MASTER_GAIN_DB / 20) / HEADROOM;
  const limiter = ctx.createDynamicsCompressor();
  limiter.threshold.value = LIMITER.threshold;
  limiter.knee.value = 0;
  limiter.ratio.value = LIMITER.ratio;
  limiter.attack.value = LIMITER.attack;
  limiter.release.value = LIMITER.release;
  const trim = ctx.createGain();
  trim.gain.value = 10 ** (-makeupOf(LIMITER) / 20);
  masterGain.disconnect();
  masterGain.connect(lift).connect(limiter).connect(trim).connect(ctx.destination);
}
