import { Limiter } from "./limiter.ts";

/** What an audio worklet's scope has beside a window's: the DOM's types don't know it. */
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new () => Processor): void;
declare class AudioWorkletProcessor {}

interface Processor {
  process(inputs: readonly (readonly Float32Array[])[], outputs: readonly (readonly Float32Array[])[]): boolean;
}

class LimiterProcessor extends AudioWorkletProcessor implements Processor {
  private readonly limiter = new Limiter(sampleRate);

  process(inputs: Parameters<Processor["process"]>[0], outputs: Parameters<Processor["process"]>[1]): boolean {
    const [left, right = left] = outputs[0] ?? [];
    if (!left || !right) return true;
    const silence = new Float32Array(left.length);
    const [inLeft = silence, inRight = inLeft] = inputs[0] ?? [];
    this.limiter.process(inLeft, inRight, left, right);
    return true;
  }
}

registerProcessor("sidescene-limiter", LimiterProcessor);
