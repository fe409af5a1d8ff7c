/** Where a picture of the set lies: its frame in the sheet's pixels, and the box that it fills in its own units. */
export interface SetPicture {
  readonly sheet: string;
  /** x, y, width, height in the sheet, px. */
  readonly frame: readonly [number, number, number, number];
  /** x, y, width, height in the picture's own coordinates. */
  readonly box: readonly [number, number, number, number];
}

/** What the bake writes as set@1x.json and set@2x.json. */
export interface SetManifest {
  /** Of the sources that the sheets were drawn from: tells whether they are up to date. */
  readonly source: string;
  /** File by sheet; a sheet that exists once for each light is named `name-level`. */
  readonly sheets: Readonly<Record<string, { readonly file: string; readonly width: number; readonly height: number }>>;
  readonly pictures: Readonly<Record<string, SetPicture>>;
  /** Names of sheets that exist for each alert level. */
  readonly perLight: readonly string[];
}
