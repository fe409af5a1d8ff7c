import type { Timeline } from "../timeline.ts";

export interface JsonLdOptions {
  /** Absolute address of the page that plays the episode. */
  readonly url?: string;
  readonly embedUrl?: string;
  readonly thumbnailUrl?: string;
  readonly contentUrl?: string;
}

/** Whole seconds as ISO 8601 writes a duration: "PT13M32S". */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${whole % 60}S`;
}

/** schema.org `VideoObject`, with a `Clip` for each chapter. Plain data: the caller serialises and escapes it. */
export function videoObject(timeline: Timeline, options: JsonLdOptions = {}): Record<string, unknown> {
  const { episode, chapters, duration } = timeline;
  const { url, embedUrl, thumbnailUrl, contentUrl } = options;
  return {
    "@context": "https://schema.org",
    "@type": "VideoObject",
    name: episode.title,
    ...(episode.description !== undefined && { description: episode.description }),
    ...(episode.date !== undefined && { uploadDate: episode.date }),
    duration: isoDuration(duration),
    inLanguage: episode.lang,
    ...(episode.tags.length > 0 && { keywords: episode.tags.join(", ") }),
    ...(episode.number !== undefined && { position: episode.number }),
    ...(url !== undefined && { url }),
    ...(embedUrl !== undefined && { embedUrl }),
    ...(thumbnailUrl !== undefined && { thumbnailUrl }),
    ...(contentUrl !== undefined && { contentUrl }),
    hasPart: chapters.map(({ start, end, title }) => ({
      "@type": "Clip",
      name: title,
      startOffset: Math.floor(start),
      endOffset: Math.floor(end),
      ...(url !== undefined && { url: `${url}${url.includes("?") ? "&" : "?"}t=${Math.floor(start)}` }),
    })),
  };
}
