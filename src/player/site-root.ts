/**
 * Address of the folder in which `art/`, `sound/` and `episodes/` stand. Built code lies in `assets/` beside them,
 * whatever page it was loaded by; the development server has them at its root.
 */
export function siteRoot(): string {
  if (import.meta.env.DEV) return new URL("/", location.origin).href;
  // Kept apart from `new URL`: together the bundler takes them for an asset to emit.
  const here = import.meta.url;
  return new URL("../", here).href;
}
