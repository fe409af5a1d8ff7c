/**
 * Address of the folder in which `art/`, `sound/` and `episodes/` stand. Built code lies in `assets/` beside them,
 * whatever page it was loaded by; the development server has them at its root.
 */
export const siteRoot = (): string =>
  import.meta.env.DEV ? new URL("/", location.origin).href : new URL("../", import.meta.url).href;
