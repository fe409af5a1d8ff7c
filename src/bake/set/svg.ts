// Small functions that return SVG text. Numbers are rounded to a tenth, so that the text is the same everywhere.

/** Attributes as they stand in the tag; values are written as given. */
export type Attributes = Readonly<Record<string, string | number>>;

export const round = (value: number): number => Math.round(value * 10) / 10;

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : value}"`)
    .join("");

export type Point = readonly [x: number, y: number];

export const rect = (x: number, y: number, width: number, height: number, attributes: Attributes = {}): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${attributesText(attributes)}/>`;

export const circle = (x: number, y: number, r: number, attributes: Attributes = {}): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"${attributesText(attributes)}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, attributes: Attributes = {}): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}"${attributesText(attributes)}/>`;

export const path = (d: string, attributes: Attributes = {}): string => `<path d="${d}"${attributesText(attributes)}/>`;

export const polygon = (points: readonly Point[], attributes: Attributes = {}): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")}"${attributesText(attributes)}/>`;

export const text = (x: number, y: number, content: string, attributes: Attributes = {}): string =>
  `<text x="${round(x)}" y="${round(y)}"${attributesText(attributes)}>${content}</text>`;

export const group = (children: string | readonly string[], attributes: Attributes = {}): string =>
  `<g${attributesText(attributes)}>${typeof children === "string" ? children : children.join("")}</g>`;

/** Ink outline of furniture. */
export const outline: Attributes = { stroke: "#070b16", "stroke-width": 3, "stroke-linejoin": "round" };
