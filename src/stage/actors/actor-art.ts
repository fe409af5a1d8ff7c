import { ImageSource } from "pixi.js";
import type { Character, Template } from "../../cast/character.ts";
import type { Atlas } from "../../cast/rig.ts";
import type { Density } from "../density.ts";
import { loadFile, loadJson, loadSheet } from "../load-art.ts";
import { type ActorTextures, actorTextures } from "./actor-view.ts";

export interface ActorArt {
  readonly textures: ActorTextures;
  destroy(): void;
}

/** Pixels a sheet unit of art that is drawn at load time, by density. */
const DRAWN_SCALE = { 1: 0.64, 2: 1.28 } as const;

/**
 * A character's images: the baked atlas, or for a generated character one that is drawn now from the template.
 * @param base address of the folder `characters/`, with a slash at its end.
 * @throws Error where a file is missing or cannot be read.
 */
export async function loadActorArt(character: Character, base: string, density: Density): Promise<ActorArt> {
  const { template } = character;
  const { atlas, resource } = template
    ? await drawn(template, base, density)
    : await baked(`${base}${character.art}@${density}x`);
  const source = new ImageSource({ resource, scaleMode: "linear", autoGenerateMipmaps: true });
  const textures = actorTextures(source, atlas);
  return {
    textures,
    destroy() {
      for (const { texture } of textures.frames.values()) texture.destroy();
      source.destroy();
    },
  };
}

async function baked(name: string): Promise<{ atlas: Atlas; resource: HTMLCanvasElement }> {
  const [atlas, resource] = await Promise.all([loadJson(`${name}.json`), loadSheet(`${name}.webp`)]);
  return { atlas: atlas as Atlas, resource };
}

async function drawn(
  template: Template,
  base: string,
  density: Density,
): Promise<{ atlas: Atlas; resource: HTMLCanvasElement }> {
  // Few episodes have a stranger in them: what draws one is fetched with the sheet.
  const [response, { cutSheet }, { drawAtlas }] = await Promise.all([
    loadFile(`${base}${template.file}`),
    import("./cut-sheet.ts"),
    import("./draw-atlas.ts"),
  ]);
  const { atlas, canvas } = await drawAtlas(cutSheet(fillIn(await response.text(), template)), DRAWN_SCALE[density]);
  return { atlas, resource: canvas };
}

/** Initials of two letters or more stand smaller. Sheet units. */
const BADGE = { one: 46, more: 36 } as const;

/** Writes colours, chosen shapes and initials into a template's sheet. */
export function fillIn(sheet: string, template: Template): string {
  let text = sheet;
  for (const [placeholder, colour] of Object.entries(template.colours)) text = text.replaceAll(placeholder, colour);
  const document = new DOMParser().parseFromString(text, "image/svg+xml");
  for (const [part, wanted] of Object.entries(template.shapes)) {
    const group = document.getElementById(part);
    if (!group) continue;
    for (const frame of [...group.children]) {
      if (frame.getAttribute("data-frame") === wanted) frame.removeAttribute("display");
      else frame.remove();
    }
    group.setAttribute("data-frames", wanted);
  }
  for (const badge of document.querySelectorAll("[data-initials]")) {
    badge.textContent = template.initials;
    badge.setAttribute("font-size", String([...template.initials].length > 1 ? BADGE.more : BADGE.one));
  }
  return new XMLSerializer().serializeToString(document);
}
