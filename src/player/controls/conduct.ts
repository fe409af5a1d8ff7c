import type { ControlState, ControlStore } from "./control-state.ts";

/** How long the controls stay after the last movement, and what is too short for a drag: a tap's own movement. Milliseconds. */
const PATIENCE = { stay: 3000, tap: 250 } as const;

/** Tells the controls in a tree what they show: each has properties of the names that it wants to know. */
function tell(tree: HTMLElement, state: ControlState): void {
  for (const control of tree.querySelectorAll("*")) {
    if (!control.localName.startsWith("media-")) continue;
    for (const [name, value] of Object.entries(state))
      if (name in control) (control as unknown as Record<string, unknown>)[name] = value;
  }
}

/**
 * What media-chrome's own controller does for any media element and any page, for one player's controls: carries their
 * requests to the store and its state to them, and sets `mediapaused` and, while nobody moves, `userinactive` on the
 * element around them. Its name is the controller's, by which menus and buttons find each other; its class is not
 * fetched. Ends with the signal.
 *
 * @returns tells controls that are put there later what the others know
 */
export function conduct(controller: HTMLElement, store: ControlStore, signal: AbortSignal): () => void {
  let known: ControlState = {};
  const unsubscribe = store.subscribe((state) => {
    tell(controller, Object.fromEntries(Object.entries(state).filter(([name, value]) => known[name] !== value)));
    known = state;
    controller.toggleAttribute("mediapaused", state.mediaPaused === true);
  });
  for (const type of store.requests)
    controller.addEventListener(type, (event) => store.dispatch(event as CustomEvent), { signal });

  let timer = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  const leave = () => controller.setAttribute("userinactive", "");
  const stay = () => {
    controller.removeAttribute("userinactive");
    clearTimeout(timer);
    timer = setTimeout(leave, PATIENCE.stay) as unknown as number;
  };
  const listen = (type: string, act: (event: PointerEvent) => void) =>
    controller.addEventListener(type, (event) => act(event as PointerEvent), { signal, passive: true });
  listen("pointerdown", ({ timeStamp }) => {
    pressedAt = timeStamp;
  });
  listen("pointermove", ({ pointerType, timeStamp }) => {
    if (pointerType === "mouse" || timeStamp - pressedAt >= PATIENCE.tap) stay();
  });
  listen("pointerup", stay);
  listen("keyup", stay);
  listen("mouseleave", leave);
  leave();
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    unsubscribe();
  });
  return () => tell(controller, known);
}
