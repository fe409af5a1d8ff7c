import { element } from "./dom.ts";
import type { SettingsStore } from "./settings.ts";

/** Draws the captions that are showing, as the viewer wants them. */
export function drawCaptions(
  place: HTMLElement,
  list: TextTrackList,
  settings: SettingsStore,
  signal: AbortSignal,
): { refresh(): void } {
  const look = () => {
    const { captionSize, captionTone, captionBack, captionPlace } = settings.all;
    Object.assign(place.dataset, { size: captionSize, tone: captionTone, back: captionBack, place: captionPlace });
  };
  const drawn = () =>
    [...list].filter(({ kind, mode }) => mode === "showing" && (kind === "captions" || kind === "subtitles"));
  const refresh = () => {
    const active = drawn().flatMap((track) => [...(track.activeCues ?? [])] as VTTCue[]);
    place.replaceChildren(...active.map(captionOf));
  };
  // The menu sets the track's mode; what the viewer chose is remembered from there.
  const remember = () => {
    const captions = drawn().length > 0;
    if (list.length > 0 && captions !== settings.all.captions) settings.set({ captions });
  };
  const listen = () => {
    for (const track of list) track.addEventListener("cuechange", refresh, { signal });
  };
  settings.addEventListener("change", look, { signal });
  list.addEventListener("addtrack", listen, { signal });
  list.addEventListener("change", refresh, { signal });
  list.addEventListener("change", remember, { signal });
  listen();
  look();
  refresh();
  return { refresh };
}

/** A cue as the browser itself reads its markup; the voice's name stands before the text. */
function captionOf(cue: VTTCue): HTMLElement {
  const text = cue.getCueAsHTML();
  const voice = text.querySelector("[title]");
  const name = voice?.getAttribute("title");
  return element("p", {}, element("span", {}, !!name && element("b", {}, `${name}: `), text));
}
