/** At the latest this long after it was asked for. Milliseconds. */
const PATIENCE_MS = 2500;

/** Resolves when the page has nothing better to do, or has had nothing for long enough. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else requestAnimationFrame(() => resolve());
  });
}

/** Resolves when the element is approached (pointer, focus), one of the events comes, or the loaded page is idle. */
export function wantedOrIdle(element: HTMLElement, events: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wanted = () => resolve();
    for (const type of ["pointerenter", "focusin", ...events]) {
      element.addEventListener(type, wanted, { signal, once: true });
    }
    const whenIdle = () => void idle().then(resolve);
    if (document.readyState === "complete") whenIdle();
    else addEventListener("load", whenIdle, { signal, once: true });
  });
}
