/**
 * Fetches the menus when pointer or focus come to the bar. A button that is pressed before they are here is pressed
 * again when they are. `place` puts them into the page then: what is not defined yet can't be told what to show.
 */
export function menusOnDemand(bar: HTMLElement, buttons: string, place: () => void, signal: AbortSignal): void {
  let coming: Promise<boolean> | undefined;
  let here = false;
  const bring = () => {
    coming ??= import("./menus.ts").then(
      () => {
        if (!signal.aborted) place();
        here = true;
        return true;
      },
      () => {
        // Without a network there is no menu now: the next press asks again.
        coming = undefined;
        return false;
      },
    );
    return coming;
  };
  for (const type of ["pointerover", "focusin"])
    bar.addEventListener(type, () => void bring(), { signal, once: true, passive: true });
  bar.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>(buttons);
      if (here || !button) return;
      event.stopPropagation();
      void bring().then((came) => came && !signal.aborted && button.click());
    },
    { signal, capture: true },
  );
}
