import "media-chrome/dist/media-play-button.js";
import "media-chrome/dist/media-time-range.js";
import "media-chrome/dist/media-time-display.js";
import "media-chrome/dist/media-duration-display.js";
import "media-chrome/dist/media-preview-time-display.js";
import "media-chrome/dist/media-preview-chapter-display.js";
import "media-chrome/dist/media-mute-button.js";
import "media-chrome/dist/media-volume-range.js";
import "media-chrome/dist/menu/media-captions-menu-button.js";
import "media-chrome/dist/menu/media-playback-rate-menu-button.js";
import { lastAtMost } from "../../math/search.ts";
import { element, icon } from "../dom.ts";
import css from "./bar.css?inline";
import { PATHS } from "../icons.ts";
import { perform, RATES } from "../perform.ts";
import type { Shell } from "../shell.ts";
import { conduct } from "./conduct.ts";
import { controlStore } from "./control-state.ts";
import type { EpisodePlayer } from "../episode-player.ts";
import { say } from "../words.ts";
import { menusOnDemand } from "./menus-on-demand.ts";
import { previewFrames } from "./preview.ts";
import { settingsPanel } from "./settings-panel.ts";
import "./stand-ins.ts";
import { translateControls } from "./translate.ts";

/** The controls over (or, in a tall frame, under) the picture. Gone with the signal. */
export function buildBar(player: EpisodePlayer, shell: Shell, signal: AbortSignal): void {
  const { words } = player;
  translateControls(words);
  const preview = element("canvas", { class: "preview", "aria-hidden": "true" });
  const range = element(
    "media-time-range",
    { class: "range" },
    element(
      "div",
      { slot: "preview", class: "preview-box" },
      preview,
      element("media-preview-chapter-display"),
      element("media-preview-time-display"),
    ),
  );
  const chapter = element("span", { class: "chapter" });
  const panel = settingsPanel(player, signal);
  const button = (name: string, label: string, path: string, act: () => void, filled = false) => {
    const made = element("button", { class: `round ${name}`, type: "button", "aria-label": label }, icon(path, filled));
    made.addEventListener("click", act);
    return made;
  };
  const gear = button("gear", words.settings, PATHS.settings, () => panel.toggle());
  gear.setAttribute("aria-expanded", "false");
  const filling = button("fill", words.fill, PATHS.fill, () => perform(player, { do: "fill" }));
  const floating = button(
    "float",
    words.float,
    PATHS.window,
    () => void player.requestPictureInPicture().catch(() => undefined),
  );
  const bar = element(
    "div",
    { class: "bar", part: "bar" },
    range,
    element(
      "media-play-button",
      { class: "play", notooltip: true },
      slotted("play", PATHS.play),
      slotted("pause", PATHS.pause),
    ),
    element("media-time-display", { class: "now", notoggle: true }),
    chapter,
    element("media-duration-display", { class: "total" }),
    element(
      "div",
      { class: "volume" },
      element(
        "media-mute-button",
        { notooltip: true },
        slotted("off", PATHS.silent, false),
        slotted("low", PATHS.quiet, false),
        slotted("medium", PATHS.quiet, false),
        slotted("high", PATHS.loud, false),
      ),
      element("media-volume-range"),
    ),
    button("previous", words.previousLine, PATHS.previous, () => perform(player, { do: "line", step: -1 }), true),
    button("next", words.nextLine, PATHS.next, () => perform(player, { do: "line", step: 1 }), true),
    element(
      "media-captions-menu-button",
      { class: "cc", notooltip: true },
      element("span", { slot: "icon" }, "CC"),
      element("span", { slot: "tooltip" }),
    ),
    element(
      "media-playback-rate-menu-button",
      { class: "rate", notooltip: true },
      element("span", { slot: "tooltip" }),
    ),
    gear,
    player.canFloat && floating,
    filling,
  );
  const menus = () => [
    element("media-captions-menu", { class: "menu", hidden: true, anchor: "auto" }),
    element("media-playback-rate-menu", { class: "menu", hidden: true, anchor: "auto", rates: RATES.join(" ") }),
  ];
  const surface = element("div", { class: "surface" });
  const title = player.timeline?.episode.title ?? "";
  const controller = element(
    "media-controller",
    { class: "chrome", role: "region", tabindex: 0, "aria-label": say(words, "player", { title }).trim() },
    element("div", { class: "all" }, surface, bar, panel.root),
  );
  shell.dress(css);
  shell.control(controller);
  const tellMenus = conduct(controller, controlStore(player, signal), signal);

  const fillChanged = () => {
    filling.replaceChildren(icon(player.filled ? PATHS.unfill : PATHS.fill));
    filling.setAttribute("aria-label", player.filled ? words.unfill : words.fill);
  };
  player.addEventListener("fillchange", fillChanged, { signal });
  const chapterChanged = () => {
    const chapters = player.timeline?.chapters ?? [];
    chapter.textContent = chapters[lastAtMost(chapters, player.currentTime, ({ start }) => start)]?.title ?? "";
  };
  for (const type of ["timeupdate", "seeking", "loadedmetadata"])
    player.addEventListener(type, chapterChanged, { signal });
  chapterChanged();
  menusOnDemand(
    bar,
    "media-captions-menu-button, media-playback-rate-menu-button",
    () => {
      bar.after(...menus());
      tellMenus();
    },
    signal,
  );
  previewFrames(player, range, preview, signal);
  pressSurface(player, controller, surface, signal);
  closeBeside(controller, signal);
  signal.addEventListener("abort", () => {
    controller.remove();
    // Browsers keep the styles of the last scrubber, and by its clip path the scrubber: but not the rest with it.
    range.remove();
  });
}

function slotted(slot: string, path: string, filled = true): SVGSVGElement {
  const sign = icon(path, filled);
  sign.setAttribute("slot", slot);
  return sign;
}

/** What a press beside it closes. */
const OPEN = ".menu:not([hidden]), dialog[open]";

/** A click on the picture plays or pauses; a tap shows the controls, and when they are there, does the same. */
function pressSurface(player: EpisodePlayer, controller: HTMLElement, surface: HTMLElement, signal: AbortSignal): void {
  let hiddenAtPress = false;
  let closes = false;
  // Before what is open is closed by the same press.
  controller.addEventListener(
    "pointerdown",
    () => {
      closes = controller.querySelector(OPEN) !== null;
    },
    { signal, capture: true },
  );
  surface.addEventListener(
    "pointerdown",
    ({ pointerType }) => {
      hiddenAtPress = pointerType === "touch" && controller.hasAttribute("userinactive") && !player.paused;
    },
    { signal },
  );
  surface.addEventListener(
    "click",
    () => {
      // Where the reading pace waits, any tap goes on.
      if (!hiddenAtPress && !closes) perform(player, { do: "toggle" });
    },
    { signal },
  );
}

/** A menu is closed by a press beside it; the controls' own do so only where they had the focus. */
function closeBeside(controller: HTMLElement, signal: AbortSignal): void {
  controller.addEventListener(
    "pointerdown",
    (event) => {
      for (const menu of controller.querySelectorAll<HTMLElement>(".menu:not([hidden])")) {
        const button = `${menu.localName}-button`;
        const own = event.composedPath().some((one) => one === menu || (one as Element).localName === button);
        if (!own) menu.hidden = true;
      }
    },
    { signal },
  );
}
