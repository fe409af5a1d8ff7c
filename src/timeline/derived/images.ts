import type { CardCue, Timeline } from "../timeline.ts";

/** A figure's card. */
export type FigureCue = CardCue & { readonly image: NonNullable<CardCue["image"]> };

/** The figures of an episode, in order. */
export const figuresOf = ({ cues }: Timeline): FigureCue[] =>
  cues.filter((cue): cue is FigureCue => cue.type === "card" && cue.image !== undefined);

/** The same episode with its images elsewhere; those that `move` gives nothing for stay as they are. */
export function withImages(timeline: Timeline, move: (src: string) => string | undefined): Timeline {
  if (figuresOf(timeline).length === 0) return timeline;
  const cues = timeline.cues.map((cue) => {
    if (cue.type !== "card" || !cue.image) return cue;
    const src = move(cue.image.src);
    return src === undefined ? cue : { ...cue, image: { ...cue.image, src } };
  });
  return { ...timeline, cues };
}

const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** True for an image of another site's, or of no site's at all: it is not fetched. */
export const isRemote = (src: string): boolean =>
  !PICTURE_DATA.test(src) && /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(src.trim());

/**
 * Where to fetch an image of an episode whose timeline is at `base`: relative to that, or absolute on the same site.
 * Other sites are none of an episode's business: they would learn who watches it. Undefined there, and for nonsense.
 */
export function imageAddress(src: string, base: string): string | undefined {
  if (PICTURE_DATA.test(src)) return src;
  try {
    const from = new URL(base);
    const { origin, protocol, href } = new URL(src, from);
    return src.trim() !== "" && origin === from.origin && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
