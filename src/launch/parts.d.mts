export interface Part {
  readonly name: string;
  readonly command: readonly string[];
  readonly after?: readonly string[];
}
export interface Ended {
  readonly name: string;
  readonly ok: boolean;
  readonly ran: boolean;
  readonly seconds: number;
  readonly output: string;
}
export function runParts(
  parts: readonly Part[],
  options: {
    readonly cwd: string;
    readonly atOnce: number;
    readonly ended?: (part: Ended) => void;
    readonly signal?: AbortSignal;
  },
): Promise<Ended[]>;
