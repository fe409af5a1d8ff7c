/** The window, filled by the player: the browser's full screen, or where it refuses that (phones), the whole window. */
const ATTRIBUTE = "data-filled";

/** True while the element fills the screen or the window. */
export function isFilled(element: HTMLElement): boolean {
  return element.ownerDocument.fullscreenElement === element || element.hasAttribute(ATTRIBUTE);
}

/** Fills, or gives back. Tells by the element's event `fillchange`. */
export async function fill(element: HTMLElement, on: boolean): Promise<void> {
  const { ownerDocument: page } = element;
  if (!on) {
    element.removeAttribute(ATTRIBUTE);
    if (page.fullscreenElement === element) await page.exitFullscreen();
    else element.dispatchEvent(new Event("fillchange"));
    return;
  }
  try {
    // Some phones know no full screen but that of a <video>; some frames are not allowed to.
    await element.requestFullscreen({ navigationUI: "hide" });
  } catch {
    element.setAttribute(ATTRIBUTE, "");
    element.dispatchEvent(new Event("fillchange"));
  }
}

/** Keeps `fillchange` true to the browser's own way out, and gives the filled window a way out by Escape. */
export function watchFilling(element: HTMLElement, signal: AbortSignal): void {
  element.addEventListener("fullscreenchange", () => element.dispatchEvent(new Event("fillchange")), { signal });
  element.ownerDocument.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && element.hasAttribute(ATTRIBUTE)) void fill(element, false);
    },
    { signal },
  );
}
