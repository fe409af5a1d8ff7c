/** Attributes and properties of an element made by `el`. `on…` values are listeners. */
export interface Traits {
  readonly class?: string;
  readonly text?: string;
  readonly [attribute: string]: string | number | boolean | undefined | ((event: never) => void);
}

/**
 * An element with attributes, listeners (`onclick: …`) and children. `true` sets a bare attribute, `false` and
 * `undefined` none; text goes in as text, never as markup.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  traits: Traits = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (name === "text") element.textContent = String(value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}
