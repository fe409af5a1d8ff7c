import type { WordKey } from "./words.ts";

/** What a key asks for. Seconds, frames, steps and shares as named. */
export type KeyAction =
  | { readonly do: "toggle" | "mute" | "fill" | "captions" | "transcript" | "help" }
  | { readonly do: "by"; readonly seconds: number }
  | { readonly do: "line" | "chapter" | "frame"; readonly step: 1 | -1 }
  | { readonly do: "tenth"; readonly tenth: number }
  | { readonly do: "edge"; readonly edge: "start" | "end" }
  | { readonly do: "volume"; readonly by: number }
  | { readonly do: "rate"; readonly step: 1 | -1 };

interface Binding {
  /** As `KeyboardEvent.key`, lower case; with `Shift+` or `Ctrl+` before it where that is held. */
  readonly keys: readonly string[];
  /** How the help writes them. */
  readonly shown: string;
  readonly words: WordKey;
  readonly action: KeyAction;
}

const bind = (shown: string, keys: readonly string[], words: WordKey, action: KeyAction): Binding => ({
  keys,
  shown,
  words,
  action,
});

/** The keyboard map. */
export const KEYS: readonly Binding[] = [
  bind("Space  K", [" ", "k"], "keyToggle", { do: "toggle" }),
  bind("J", ["j"], "keyBack", { do: "by", seconds: -10 }),
  bind("L", ["l"], "keyOn", { do: "by", seconds: 10 }),
  bind("←", ["arrowleft"], "keyBackShort", { do: "by", seconds: -5 }),
  bind("→", ["arrowright"], "keyOnShort", { do: "by", seconds: 5 }),
  bind("⇧ ←", ["Shift+arrowleft"], "keyPreviousLine", { do: "line", step: -1 }),
  bind("⇧ →", ["Shift+arrowright"], "keyNextLine", { do: "line", step: 1 }),
  bind("Ctrl ←", ["Ctrl+arrowleft"], "keyPreviousChapter", { do: "chapter", step: -1 }),
  bind("Ctrl →", ["Ctrl+arrowright"], "keyNextChapter", { do: "chapter", step: 1 }),
  bind(",", [","], "keyFrameBack", { do: "frame", step: -1 }),
  bind(".", ["."], "keyFrameOn", { do: "frame", step: 1 }),
  bind("0 … 9", [], "keyTenth", { do: "tenth", tenth: 0 }),
  bind("Home", ["home"], "keyStart", { do: "edge", edge: "start" }),
  bind("End", ["end"], "keyEnd", { do: "edge", edge: "end" }),
  bind("↑", ["arrowup"], "keyLouder", { do: "volume", by: 0.05 }),
  bind("↓", ["arrowdown"], "keySofter", { do: "volume", by: -0.05 }),
  bind("M", ["m"], "keyMute", { do: "mute" }),
  bind("F", ["f"], "keyFill", { do: "fill" }),
  bind("C", ["c"], "keyCaptions", { do: "captions" }),
  bind("T", ["t"], "keyTranscript", { do: "transcript" }),
  bind("<", ["<"], "keySlower", { do: "rate", step: -1 }),
  bind(">", [">"], "keyFaster", { do: "rate", step: 1 }),
  bind("?", ["?"], "keyHelp", { do: "help" }),
];

const ACTIONS = new Map(KEYS.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)));

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** What a key press asks for, if anything. */
export function actionFor({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): KeyAction | undefined {
  if (altKey || metaKey) return undefined;
  const name = key.toLowerCase();
  if (ctrlKey) return ACTIONS.get(`Ctrl+${name}`);
  if (/^[0-9]$/.test(name)) return { do: "tenth", tenth: Number(name) };
  // Letters and signs are what they are, however the keyboard makes them; arrows differ with shift.
  return shiftKey && name.startsWith("arrow") ? ACTIONS.get(`Shift+${name}`) : ACTIONS.get(name);
}
