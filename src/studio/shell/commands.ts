/** Something that can be done in the studio: the keyboard, the palette and the list of keys all read this. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: "Play" | "Timeline" | "Post" | "Export" | "Studio";
  /** Such as "Space", "Shift+ArrowLeft", "Mod+S" (⌘ on Apple's machines, Ctrl elsewhere). */
  readonly keys: readonly string[];
  readonly run: () => void;
}

const APPLE = typeof navigator !== "undefined" && /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** The keys of an event in the commands' notation; letters in capitals. */
export function chordOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const symbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return [
    (APPLE ? event.metaKey : event.ctrlKey) ? "Mod+" : "",
    event.altKey ? "Alt+" : "",
    // "?" and "+" are typed with Shift on some keyboards and without on others.
    event.shiftKey && !symbol ? "Shift+" : "",
    key,
  ].join("");
}

/** Where letters are text: only chords with Mod are commands there. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !["button", "checkbox", "radio", "range"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Controls that use the key themselves: a button is pressed by Space, a menu walks by arrows. */
function ownKey(target: EventTarget | null, chord: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog, [role=menu], [role=listbox]")) return !chord.startsWith("Mod+");
  const presses = chord === "Space" || chord === "Enter";
  if (target.closest("button, a, summary") && presses) return true;
  return target.closest("[role=separator]") !== null && chord.startsWith("Arrow");
}

/** Runs commands by their keys, wherever on the page these are not text or a control's own. */
export function listenForKeys(commands: readonly Command[], signal: AbortSignal): void {
  const byKey = new Map(commands.flatMap((command) => command.keys.map((key) => [key, command] as const)));
  addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || event.isComposing) return;
      const chord = chordOf(event);
      const command = byKey.get(chord);
      if (!command) return;
      if (takesText(event.target) && !chord.startsWith("Mod+")) return;
      if (ownKey(event.target, chord)) return;
      event.preventDefault();
      command.run();
    },
    { signal },
  );
}

const NAMES: Readonly<Record<string, string>> = {
  Mod: APPLE ? "⌘" : "Ctrl",
  Alt: APPLE ? "⌥" : "Alt",
  Shift: "⇧",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** A chord as a keyboard is labelled: `⇧ ←`, `Ctrl S`. */
export const chordLabel = (chord: string): string =>
  chord
    .split(/\+(?=.)/)
    .map((part) => NAMES[part] ?? part)
    .join(" ");
