/** At the latest this long after it was asked for. Milliseconds. */
const PATIENCE_MS = 2500;
/** So long a page is left alone after it has loaded, before anything is brought that nobody asked for. Milliseconds. */
const QUIET_MS = 3000;
/** What tells that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel", "focusin"] as const;

/** Resolves when the page has nothing better to do, or has had nothing for long enough. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else requestAnimationFrame(() => resolve());
  });
}

/** Free time that something which may take a while wants to see before it begins. Milliseconds. */
const LEISURE_MS = 12;

/** At the latest after this long: some machines are never idle. Milliseconds. */
const LONGEST_MS = 8000;

/** Resolves when there is time to spare, or when that takes too long: for what nobody waits for. */
export function leisure(): Promise<void> {
  if (!("requestIdleCallback" in globalThis)) return idle();
  const latest = performance.now() + LONGEST_MS;
  return new Promise((resolve) => {
    const ask = () => requestIdleCallback(look, { timeout: Math.max(1, latest - performance.now()) });
    const look = (deadline: IdleDeadline) => {
      if (deadline.timeRemaining() >= LEISURE_MS || performance.now() >= latest) resolve();
      else ask();
    };
    ask();
  });
}

/**
 * Resolves as soon as somebody does anything on the page, or one of the element's `events` comes; without either when
 * the page has loaded, been quiet for a while, and is idle. Never once the signal is aborted.
 */
export function attended(element: HTMLElement, events: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const options = { signal: AbortSignal.any([signal, done.signal]), passive: true, capture: true };
    const finish = () => {
      done.abort();
      resolve();
    };
    for (const type of SIGNS) addEventListener(type, finish, options);
    for (const type of events) element.addEventListener(type, finish, options);
    const later = () => {
      const timer = setTimeout(() => void idle().then(finish), QUIET_MS);
      options.signal.addEventListener("abort", () => clearTimeout(timer));
    };
    if (document.readyState === "complete") later();
    else addEventListener("load", later, options);
  });
}
