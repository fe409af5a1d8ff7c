// Runs in the page that the contact sheet's command opens: poses in cells, with a label each.
import { Container, Graphics, ImageSource } from "pixi.js";
import { characterOf } from "../../cast/cast.ts";
import type { Atlas } from "../../cast/rig.ts";
import { fillIn } from "../actors/actor-art.ts";
import { type ActorTextures, actorTextures, createActorView } from "../actors/actor-view.ts";
import { cutSheet } from "../actors/cut-sheet.ts";
import { drawAtlas } from "../actors/draw-atlas.ts";
import { poseActor } from "../actors/pose.ts";
import { createRenderer } from "../renderer.ts";
import type { ContactSheet } from "./contact-sheet-plans.ts";

const LABEL = 16;

const textures = new Map<string, ActorTextures>();

/** Art by base name: the atlas and its image as a data URL. */
async function loadArt(art: string, atlas: Atlas, image: string): Promise<void> {
  const picture = new Image();
  picture.src = image;
  await picture.decode();
  const source = new ImageSource({ resource: picture, scaleMode: "linear", autoGenerateMipmaps: true });
  textures.set(art, actorTextures(source, atlas));
}

async function loadSheet(id: string, svg: string, scale: number): Promise<void> {
  const { art, template } = characterOf(id);
  const { atlas, canvas } = await drawAtlas(cutSheet(template ? fillIn(svg, template) : svg), scale);
  const source = new ImageSource({ resource: canvas, scaleMode: "linear", autoGenerateMipmaps: true });
  textures.set(art, actorTextures(source, atlas));
}

/** Draws a sheet onto the page and returns its size. */
async function drawContactSheet({ cells, columns, width, height, view }: ContactSheet): Promise<void> {
  const renderer = await createRenderer({ width, height: height - LABEL, resolution: 1 });
  const sheet = document.createElement("canvas");
  sheet.width = width * columns;
  sheet.height = height * Math.ceil(cells.length / columns);
  sheet.id = "sheet";
  const context = sheet.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = "#0b1020";
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.font = "11px sans-serif";
  context.textAlign = "center";
  const scale = width / view[2];
  const views = new Map<string, ReturnType<typeof createActorView>>();
  const dark = new Graphics().rect(0, 0, width, height).fill("#4a63a0");
  const light = new Graphics().rect(0, 0, width, height).fill("#1d2a55");
  cells.forEach((cell, i) => {
    const character = characterOf(cell.actor.id);
    let figure = views.get(character.id);
    if (!figure) {
      figure = createActorView(character, textures.get(character.art) as ActorTextures);
      views.set(character.id, figure);
    }
    figure.apply(poseActor(character, cell.actor, cell.t));
    figure.view.scale.set(scale);
    figure.view.position.set(-view[0] * scale, -view[1] * scale);
    figure.view.tint = cell.silhouette ? 0 : 0xffffff;
    const root = new Container();
    root.addChild(cell.silhouette ? dark : light, figure.view);
    renderer.draw(root);
    root.removeChildren();
    const x = (i % columns) * width;
    const y = Math.floor(i / columns) * height;
    context.drawImage(renderer.canvas, x, y);
    context.strokeStyle = "#0b1020";
    context.strokeRect(x + 0.5, y + 0.5, width, height);
    context.fillStyle = "#dbe6ff";
    context.fillText(cell.label, x + width / 2, y + height - 4);
  });
  document.body.style.margin = "0";
  document.body.replaceChildren(sheet);
  renderer.destroy();
}

declare global {
  var contactSheet: {
    readonly loadArt: typeof loadArt;
    readonly loadSheet: typeof loadSheet;
    readonly draw: typeof drawContactSheet;
  };
}
globalThis.contactSheet = { loadArt, loadSheet, draw: drawContactSheet };
