/** How far a player may be from the window's edge and still count as seen. */
const MARGIN = "64px";

/** Tells whether anybody can see the element: the page is shown, and the element is in its window. */
export function watchViewing(element: HTMLElement, tell: (seen: boolean) => void, signal: AbortSignal): void {
  let near = true;
  const { ownerDocument: page } = element;
  const say = () => tell(near && page.visibilityState !== "hidden");
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? near;
      say();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  page.addEventListener("visibilitychange", say, { signal });
  // From the back-forward cache a page comes back without a change of visibility.
  window.addEventListener("pageshow", say, { signal });
  say();
}
