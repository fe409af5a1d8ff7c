import { escaped } from "../timeline/derived/transcript.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** Where the built episodes and the player's pages are served, absolute, each ending on a slash. */
export interface Addresses {
  readonly episodes: string;
  readonly player: string;
}

const SIZE = { width: 1280, height: 720 } as const;

/** The framed page of an episode. */
export const frameAddress = ({ player }: Addresses, id: string) => `${player}embed/?episode=${encodeURIComponent(id)}`;

/** An oEmbed answer of type `video` (oembed.com, 1.0) as a static file: an iframe of the framed page. */
export function oembed(timeline: Timeline, id: string, addresses: Addresses): Record<string, unknown> {
  const { title } = timeline.episode;
  const source = frameAddress(addresses, id);
  return {
    version: "1.0",
    type: "video",
    title,
    provider_name: "Sidescene",
    provider_url: addresses.player,
    thumbnail_url: `${addresses.episodes}${id}/poster.webp`,
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
    ...SIZE,
    html: `<iframe src="${escaped(source)}" width="${SIZE.width}" height="${SIZE.height}" title="${escaped(title)}" style="aspect-ratio:16/9;width:100%;height:auto;border:0" allow="autoplay; fullscreen; picture-in-picture" loading="lazy"></iframe>`,
  };
}
