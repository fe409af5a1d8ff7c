import { element, icon } from "../dom.ts";
import { PATHS } from "../icons.ts";
import { KEYS } from "../keys.ts";
import type { Settings } from "../settings.ts";
import type { EpisodePlayer } from "../episode-player.ts";
import type { WordKey } from "../words.ts";

/** A choice among a few, with the words for it and for each. */
interface Choice {
  readonly setting: "captionSize" | "captionTone" | "captionBack" | "captionPlace";
  readonly words: WordKey;
  readonly values: readonly (readonly [string, WordKey])[];
}

const CHOICES: readonly Choice[] = [
  {
    setting: "captionSize",
    words: "size",
    values: [
      ["small", "sizeSmall"],
      ["medium", "sizeMedium"],
      ["large", "sizeLarge"],
      ["huge", "sizeHuge"],
    ],
  },
  {
    setting: "captionTone",
    words: "tone",
    values: [
      ["white", "toneWhite"],
      ["yellow", "toneYellow"],
      ["cyan", "toneCyan"],
    ],
  },
  {
    setting: "captionBack",
    words: "back",
    values: [
      ["solid", "backSolid"],
      ["half", "backHalf"],
      ["none", "backNone"],
    ],
  },
  {
    setting: "captionPlace",
    words: "place",
    values: [
      ["auto", "placeAuto"],
      ["bottom", "placeBottom"],
      ["top", "placeTop"],
    ],
  },
];

/** Volumes of what is heard, beside the volume of all of it. */
const MIX: readonly (readonly [
  setting: "voiceVolume" | "effectVolume" | "musicVolume" | "ambienceVolume",
  words: WordKey,
])[] = [
  ["voiceVolume", "mixVoice"],
  ["effectVolume", "mixEffect"],
  ["musicVolume", "mixMusic"],
  ["ambienceVolume", "mixAmbience"],
];

/** Above what is scrolled to. CSS px. */
const MARGIN = 14;

/** The panel of what a viewer can choose, and the keys. */
export function settingsPanel(
  player: EpisodePlayer,
  signal: AbortSignal,
): { readonly root: HTMLElement; toggle(): void } {
  const { words, settings } = player;
  const root = element("dialog", { class: "panel", "aria-label": words.settings });
  const flag = (setting: "stepwise" | "described", text: string) => {
    const box = element("input", { type: "checkbox" });
    box.checked = settings.all[setting];
    box.addEventListener("change", () => settings.set({ [setting]: box.checked }));
    settings.addEventListener("change", () => (box.checked = settings.all[setting]), { signal });
    return element("label", { class: "flag" }, box, element("span", {}, text));
  };
  const choice = ({ setting, words: name, values }: Choice) => {
    const select = element("select", {}, ...values.map(([value, label]) => element("option", { value }, words[label])));
    select.value = settings.all[setting];
    select.addEventListener("change", () => settings.set({ [setting]: select.value } as Partial<Settings>));
    return element("label", { class: "choice" }, element("span", {}, words[name]), select);
  };
  const slider = ([setting, name]: (typeof MIX)[number]) => {
    const range = element("input", { type: "range", min: "0", max: "1", step: "0.05" });
    const read = () => {
      range.value = String(settings.all[setting]);
    };
    read();
    range.addEventListener("input", () => settings.set({ [setting]: range.valueAsNumber }));
    settings.addEventListener("change", read, { signal });
    return element("label", { class: "choice" }, element("span", {}, words[name]), range);
  };
  const close = element("button", { class: "close", type: "button", "aria-label": words.close }, icon(PATHS.close));
  close.addEventListener("click", () => root.close());
  root.append(
    element("h2", {}, words.settings),
    close,
    flag("stepwise", words.stepwise),
    ...("speechSynthesis" in globalThis ? [flag("described", words.described)] : []),
    element("h3", {}, words.soundMix),
    element("div", { class: "choices" }, ...MIX.map(slider)),
    element("h3", {}, words.captionLook),
    element("div", { class: "choices" }, ...CHOICES.map(choice)),
    element("h3", { id: "keys" }, words.help),
    element(
      "dl",
      { class: "keys" },
      ...KEYS.flatMap(({ shown, words: what }) => [
        element("dt", {}, ...shown.split(/ {2,}/).map((key) => element("kbd", {}, key))),
        element("dd", {}, words[what]),
      ]),
    ),
  );
  const toggle = () => {
    if (root.open) return root.close();
    root.show();
    root.scrollTop = 0;
  };
  player.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !root.open) return;
      event.stopPropagation();
      root.close();
    },
    { signal },
  );
  // A press beside it closes it.
  player.addEventListener(
    "pointerdown",
    (event) => {
      if (root.open && !event.composedPath().some((one) => one === root || (one as Element).matches?.(".gear")))
        root.close();
    },
    { signal },
  );
  player.addEventListener(
    "helprequest",
    () => {
      if (!root.open) root.show();
      // Not scrollIntoView(): the page would be scrolled, too.
      root.scrollTop = (root.querySelector<HTMLElement>("#keys")?.offsetTop ?? 0) - MARGIN;
    },
    { signal },
  );
  return { root, toggle };
}
