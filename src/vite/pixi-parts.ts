import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Modules of Pixi that register what the stage registers for itself as far as it uses it (src/stage/renderer.ts). */
const REGISTERING = /\/pixi\.js\/lib\/(?:index|rendering\/init|spritesheet\/init)\.mjs$/;

/** A part of a renderer that is asked for by name, and registers as nothing. */
const unregistered = (name: string) => `export class ${name} { static extension = { type: [], name: "${name}" }; }`;

/**
 * What Pixi's renderer imports whether or not it is used, by the end of its path, and what takes its place. The stage
 * draws sprites with textures from canvases and pictures, masks them by stencils, and reads its own canvas.
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
  // WebGPU's half of every shader.
  "/pixi.js/lib/rendering/renderers/gpu/shader/GpuProgram.mjs": "export class GpuProgram { static from() {} }",
  "/pixi.js/lib/rendering/renderers/gpu/GpuUboSystem.mjs": "export class GpuUboSystem {}",
  // "rebeccapurple" and its like: colours are numbers here, or hexadecimal.
  "/@pixi/colord/plugins/names.mjs": "export default () => {};",
};

/** Leaves out of the build what Pixi brings along unasked: a fifth of it. */
export function pixiParts(): Plugin {
  const replaced = Object.entries(REPLACED);
  return {
    name: "sidescene:pixi-parts",
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
