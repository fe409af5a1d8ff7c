import { suggestion } from "../../diagnostics/did-you-mean.ts";
import type { Problems } from "../problems.ts";
import type { CastIndex } from "../script-cast.ts";

/** A name of up to three words, starting with a capital: what a bold label in brackets may hold. */
const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.&-]+){0,3}$/u;

/** Turns names as written into canonical ones, naming those whom nobody knows. */
export class Speakers {
  private readonly cast: CastIndex;
  private readonly problems: Problems;

  constructor(cast: CastIndex, problems: Problems) {
    this.cast = cast;
    this.problems = problems;
  }

  resolve(written: string, from: number, to: number): string {
    const name = written.replace(/\s+/g, " ").trim().slice(0, 60);
    const known = this.cast.find(name);
    if (known !== undefined) return known;
    const values = { name, suggestion: suggestion(name, this.cast.names) };
    this.problems.addOnce(name, "unknown-speaker", from, to, values);
    return name;
  }

  /** Whether a label names a speaker: somebody known, or in bold brackets anything like a name. */
  isLabel(label: { name: string; bold: boolean; bracketed: boolean }): boolean {
    if (this.cast.find(label.name) !== undefined) return true;
    return label.bracketed && label.bold && NAME.test(label.name);
  }
}
