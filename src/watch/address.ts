import { parseSeconds } from "../player/reflect.ts";

/** What an address asks for: which episode, from which second or line. */
export interface Place {
  readonly episode?: string;
  /** Seconds. */
  readonly t?: number;
  /** Id of a cue. */
  readonly line?: string;
}

/** Reads `?episode=…&t=1m30s#line-…`. What is malformed is not there. */
export function readPlace(address: string): Place {
  const url = new URL(address);
  const t = parseSeconds(url.searchParams.get("t"));
  const episode = url.searchParams.get("episode") ?? undefined;
  const line = /^#line-(.+)$/.exec(url.hash)?.[1];
  return {
    ...(episode && /^[\w.-]+$/.test(episode) ? { episode } : {}),
    ...(t === undefined ? {} : { t }),
    ...(line ? { line: safeDecode(line) } : {}),
  };
}

/** The address of a place on the page at `base`; the first episode of the list needs no name. */
export function writePlace(base: string, place: Place, first?: string): string {
  const url = new URL(base);
  url.search = "";
  url.hash = place.line ? `line-${encodeURIComponent(place.line)}` : "";
  if (place.episode && place.episode !== first) url.searchParams.set("episode", place.episode);
  if (place.t !== undefined && place.t >= 1) url.searchParams.set("t", String(Math.floor(place.t)));
  return url.href;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
