import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Modules of Pixi that register what the stage registers for itself as far as it uses it (src/stage/renderer.ts). */
const REGISTERING = /\/pixi\.js\/lib\/(?:index|rendering\/init|spritesheet\/init)\.mjs$/;

/** A part of a renderer that is asked for by name, and registers as nothing. */
const unregistered = (name: string) => `export class ${name} { static extension = { type: [], name: "${name}" }; }`;

/**
 * What packages import whether or not it is used, by the end of its path, and what takes its place. Of Pixi the stage
 * uses sprites with textures from canvases and pictures, and masks by stencils; it reads its own canvas. Of the
 * controls the player does without their keyboard map: it has its own.
 */
const REPLACED: Readonly<Record<string, string>> = {
  // Shapes, meshes, particles.
  "/pixi.js/lib/scene/graphics/gl/GlGraphicsAdaptor.mjs": unregistered("GlGraphicsAdaptor"),
  "/pixi.js/lib/scene/mesh/gl/GlMeshAdaptor.mjs": unregistered("GlMeshAdaptor"),
  "/pixi.js/lib/scene/particle-container/shared/ParticleBuffer.mjs": "export class ParticleBuffer {}",
  "/pixi.js/lib/unsafe-eval/particle/generateParticleUpdatePolyfill.mjs":
    "export const generateParticleUpdatePolyfill = undefined;",
  // Masks by alpha, and the filters that they are made of.
  "/pixi.js/lib/rendering/mask/alpha/AlphaMaskPipe.mjs": unregistered("AlphaMaskPipe"),
  // Pictures taken of parts of a scene.
  "/pixi.js/lib/rendering/renderers/shared/extract/ExtractSystem.mjs": unregistered("ExtractSystem"),
  "/pixi.js/lib/rendering/renderers/shared/extract/GenerateTextureSystem.mjs": unregistered("GenerateTextureSystem"),
  // Old names of what is registered anyway, and a greeting on the console.
  "/pixi.js/lib/rendering/renderers/shared/texture/TextureGCSystem.mjs": unregistered("TextureGCSystem"),
  "/pixi.js/lib/rendering/renderers/shared/texture/RenderableGCSystem.mjs": unregistered("RenderableGCSystem"),
  "/pixi.js/lib/rendering/renderers/shared/startup/HelloSystem.mjs": unregistered("HelloSystem"),
  // WebGPU's half of every shader.
  "/pixi.js/lib/rendering/renderers/gpu/shader/GpuProgram.mjs": "export class GpuProgram { static from() {} }",
  "/pixi.js/lib/rendering/renderers/gpu/GpuUboSystem.mjs": "export class GpuUboSystem {}",
  // Colours here are numbers, or hexadecimal.
  "/@pixi/colord/plugins/names.mjs": "export default () => {};",
  "/@pixi/colord/index.mjs": `
    export const extend = () => {};
    export const colord = (text) => {
      const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
      const rgb = Number.parseInt(hex, 16);
      return { isValid: () => hex !== undefined, rgba: { r: rgb >> 16, g: (rgb >> 8) & 255, b: rgb & 255, a: 1 } };
    };`,
  "/media-chrome/dist/media-keyboard-shortcuts-dialog.js":
    "export const getHotkeyToken = (key) => (key === ' ' ? 'nospace' : 'no' + key.toLowerCase());",
};

/** Leaves out of the build what packages bring along unasked. */
export function unusedParts(): Plugin {
  const replaced = Object.entries(REPLACED);
  return {
    name: "sidescene:unused-parts",
    apply: "build",
    enforce: "pre",
    load(id) {
      const path = id.replaceAll("\\", "/");
      if (REGISTERING.test(path)) return { code: readFileSync(id, "utf8"), moduleSideEffects: false };
      const code = replaced.find(([end]) => path.endsWith(end))?.[1];
      return code === undefined ? null : { code, moduleSideEffects: false };
    },
  };
}
