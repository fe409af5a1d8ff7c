import type { Timeline } from "../timeline/timeline.ts";
import type { ShownLink } from "./card-links.ts";
import type { MediaElement } from "./media-element.ts";
import type { SettingsStore } from "./settings.ts";
import type { WordKey, Words } from "./words.ts";

/**
 * The player as what surrounds its picture knows it: a media element that has an episode. The element brings its
 * parts, and they know it by this alone.
 */
export interface EpisodePlayer extends MediaElement {
  readonly words: Words;
  readonly settings: SettingsStore;
  readonly keysOff: boolean;
  readonly timeline: Timeline | null;
  readonly trouble: WordKey | undefined;
  readonly shownLinks: readonly ShownLink[];
  readonly canFloat: boolean;
  captionsShown: boolean;
  filled: boolean;
  requestPictureInPicture(): Promise<PictureInPictureWindow>;
  announce(text: string): void;
  stopAt(t: number | undefined): void;
  frame(t: number, width?: number): Promise<CanvasImageSource>;
}
