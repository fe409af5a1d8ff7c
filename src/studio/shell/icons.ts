/** Drawings of 24 × 24 units, stroked in the text's colour unless filled. */
const ICONS = {
  play: '<path d="M7 4.5v15l12-7.5z" fill="currentColor"/>',
  pause: '<path d="M7 5h3.6v14H7zM13.4 5H17v14h-3.6z" fill="currentColor" stroke="none"/>',
  back: '<path d="M15 6l-7 6 7 6z" fill="currentColor"/><path d="M6 6v12"/>',
  forward: '<path d="M9 6l7 6-7 6z" fill="currentColor"/><path d="M18 6v12"/>',
  start: '<path d="M18 6l-8 6 8 6zM7 6v12" fill="currentColor"/>',
  loop: '<path d="M5 12V10a3.5 3.5 0 0 1 3.5-3.5H18M15 3.5l3 3-3 3M19 12v2a3.5 3.5 0 0 1-3.5 3.5H6M9 20.5l-3-3 3-3"/>',
  magnet: '<path d="M5 4h4.5v9a2.5 2.5 0 0 0 5 0V4H19v9a7 7 0 0 1-14 0zM5 8h4.5M14.5 8H19"/>',
  fit: '<path d="M4 6v12M20 6v12M7.5 12h9M10 9l-3 3 3 3M14 9l3 3-3 3"/>',
  plus: '<path d="M12 6v12M6 12h12"/>',
  minus: '<path d="M6 12h12"/>',
  sound: '<path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"/>',
  muted: '<path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9.5l5 5M20.5 9.5l-5 5"/>',
  save: '<path d="M5 4.5h11l3 3v12H5zM8.5 4.5v5h6v-5M8 19v-5.5h8V19"/>',
  open: '<path d="M3.5 18.5v-12h6l2 2.5h9v9.5z"/>',
  import: '<path d="M12 3.5v10M8 10l4 4 4-4M4.5 15v4.5h15V15"/>',
  export: '<path d="M12 14V3.5M8 7.5l4-4 4 4M4.5 15v4.5h15V15"/>',
  keys: '<path d="M3 7h18v10H3zM6.5 10.5h.01M10 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  warning: '<path d="M12 4l9 15.5H3zM12 10v4.5M12 17v.01"/>',
  good: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
} as const;

export type IconName = keyof typeof ICONS;

/** One of the icons, hidden from readers: what it stands on has a name of its own. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  // Own constants, never anything from a script.
  svg.innerHTML = ICONS[name];
  return svg;
}
