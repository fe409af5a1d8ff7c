import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Modules of Pixi that register what the stage registers for itself as far as it uses it (src/stage/renderer.ts). */
const REGISTERING = /\/pixi\.js\/lib\/(?:index|rendering\/init|spritesheet\/init)\.mjs$/;

/** A part of a renderer that is asked for by name, and registers as nothing. */
const unregistered = (name: string) => `export class ${name} { static extension = { type: [], name: "${name}" }; }`;

/** Numbers of WebGL by the names of Pixi's formats, for the few formats that the stage's textures have. */
const formats = (name: string, table: string) => `export const ${name} = (gl) => (${table});`;

/** An element of media-chrome that is never defined: others write its inside into theirs. */
const EMPTY_ELEMENT = `export default class {
  static shadowRootOptions = { mode: "open" };
  static getTemplateHTML = () => "";
}`;

/** What uploads textures that come from elsewhere than pictures, canvases and buffers. */
const noUploader = (name: string) => `export const ${name} = { upload() {} };`;

/**
 * What packages import whether or not it is used, by the end of its path, and what takes its place. Of Pixi the stage
 * uses sprites with textures from canvases and pictures, and masks by stencils; it reads its own canvas. Of the
 * library of sounds the player uses what needs an audio context.
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
  // What looks for unused textures by a clock that never rests: the stage lets go of its own. What is let go of
  // leaves empty places in lists, which are swept now and then.
  "/pixi.js/lib/rendering/renderers/shared/SchedulerSystem.mjs": unregistered("SchedulerSystem"),
  "/pixi.js/lib/rendering/renderers/shared/GCSystem.mjs": `
    export class GCSystem {
      static extension = { type: ["webgl-system", "canvas-system"], name: "gc", priority: 0 };
      now = 0;
      lists = [];
      prerender() {
        if (++this.now % 2048) return;
        for (const [owner, key] of this.lists)
          for (const id in owner[key]) if (owner[key][id] === null && !Array.isArray(owner[key])) delete owner[key][id];
      }
      addCollection(owner, key) { this.lists.push([owner, key]); }
      addResourceHash(owner, key) { this.lists.push([owner, key]); }
      addResource() {}
      removeResource() {}
      destroy() { this.lists = []; }
    }`,
  // What is drawn in one go goes back to a pool that all renderers share (below: what of it is forgotten there). It
  // knew its textures by their numbers, too, in a table that was as large as all numbers that were ever in it.
  "/pixi.js/lib/rendering/batcher/shared/BatchTextureArray.mjs": `
    export class BatchTextureArray {
      textures = [];
      count = 0;
      clear() {
        this.textures.length = this.count = 0;
      }
    }`,
  // Pictures that are drawn into, and kept for the next that needs one of their size.
  "/pixi.js/lib/rendering/renderers/shared/texture/TexturePool.mjs": `
    export class TexturePoolClass {}
    export const TexturePool = { setScreenSize() {}, removeScreen() {}, returnTexture() {} };`,
  "/pixi.js/lib/rendering/renderers/shared/texture/CanvasPool.mjs": `
    export class CanvasPoolClass {}
    export const CanvasPool = { setScreenSize() {}, removeScreen() {} };`,
  "/pixi.js/lib/rendering/renderers/gl/GlBackBufferSystem.mjs": `
    export class GlBackBufferSystem {
      static extension = { type: ["webgl-system"], name: "backBuffer", priority: 1 };
      useBackBuffer = false;
      destroy() {}
    }`,
  // Containers that draw themselves, search by label.
  "/pixi.js/lib/scene/container/CustomRenderPipe.mjs": unregistered("CustomRenderPipe"),
  "/pixi.js/lib/scene/container/container-mixins/findMixin.mjs": "export const findMixin = {};",
  // Blocks of uniforms: sprites' shaders have single ones.
  "/pixi.js/lib/rendering/renderers/gl/GlUboSystem.mjs": unregistered("GlUboSystem"),
  "/pixi.js/lib/rendering/renderers/shared/shader/UboSystem.mjs": "export class UboSystem {}",
  "/pixi.js/lib/unsafe-eval/ubo/generateUboSyncPolyfill.mjs": `
    export const generateUboSyncPolyfillSTD40 = undefined;
    export const generateUboSyncPolyfillWGSL = undefined;`,
  // Films, cubes, compressed textures; formats beyond eight bits a channel.
  "/pixi.js/lib/rendering/renderers/gl/texture/uploaders/glUploadVideoResource.mjs":
    noUploader("glUploadVideoResource"),
  "/pixi.js/lib/rendering/renderers/gl/texture/uploaders/glUploadCompressedTextureResource.mjs": noUploader(
    "glUploadCompressedTextureResource",
  ),
  "/pixi.js/lib/rendering/renderers/gl/texture/uploaders/glUploadCubeTextureResource.mjs":
    "export const createGlUploadCubeTextureResource = () => ({ upload() {} });",
  "/pixi.js/lib/rendering/renderers/gl/texture/utils/mapFormatToGlInternalFormat.mjs": formats(
    "mapFormatToGlInternalFormat",
    `{ rgba8unorm: gl.RGBA, bgra8unorm: gl.RGBA8 ?? gl.RGBA, stencil8: gl.STENCIL_INDEX8,
      "depth24plus-stencil8": gl.DEPTH24_STENCIL8 ?? gl.DEPTH_STENCIL }`,
  ),
  "/pixi.js/lib/rendering/renderers/gl/texture/utils/mapFormatToGlFormat.mjs": formats(
    "mapFormatToGlFormat",
    `{ rgba8unorm: gl.RGBA, bgra8unorm: gl.RGBA, stencil8: gl.STENCIL_INDEX8,
      "depth24plus-stencil8": gl.DEPTH_STENCIL }`,
  ),
  "/pixi.js/lib/rendering/renderers/gl/texture/utils/mapFormatToGlType.mjs": formats(
    "mapFormatToGlType",
    `{ rgba8unorm: gl.UNSIGNED_BYTE, bgra8unorm: gl.UNSIGNED_BYTE, stencil8: gl.UNSIGNED_BYTE,
      "depth24plus-stencil8": gl.UNSIGNED_INT_24_8 }`,
  ),
  "/pixi.js/lib/rendering/renderers/gl/geometry/utils/getGlTypeFromFormat.mjs": `
    const TYPES = { unorm8: 5121, uint8: 5121, uint16: 5123, uint32: 5125, float32: 5126 };
    export const getGlTypeFromFormat = (format) => TYPES[format.split("x")[0]];`,
  "/pixi.js/lib/rendering/renderers/gl/texture/const.mjs": `
    export const GL_FORMATS = { RGBA: 6408 }, GL_TYPES = { UNSIGNED_BYTE: 5121 }, GL_WRAP_MODES = {};
    export const GL_TARGETS = { TEXTURE_2D: 3553, TEXTURE_3D: 32879, TEXTURE_2D_ARRAY: 35866 };`,
  "/pixi.js/lib/rendering/renderers/shared/geometry/utils/getAttributeInfoFromFormat.mjs": `
    export const getAttributeInfoFromFormat = (format) => {
      const [, kind, bits, size = 1] = /^([a-z]+)(\\d+)(?:x(\\d))?$/.exec(format);
      return { size: +size, stride: size * bits / 8, normalised: kind.endsWith("norm") };
    };`,
  // Words for those who write shaders.
  "/pixi.js/lib/rendering/renderers/gl/shader/program/logProgramError.mjs":
    "export const logProgramError = (gl, program) => console.error(gl.getProgramInfoLog(program));",
  "/pixi.js/lib/utils/logging/deprecation.mjs": `
    export const v8_0_0 = "", v8_3_4 = "", v8_21_0 = "", v8_22_0 = "";
    export const deprecation = () => {};`,
  // What writes code that writes uniforms: it must not be run under a strict policy, and isn't.
  "/pixi.js/lib/rendering/renderers/gl/shader/GenerateShaderSyncCode.mjs":
    "export const generateShaderSyncCode = undefined;",
  "/pixi.js/lib/rendering/renderers/gl/shader/utils/generateUniformsSync.mjs":
    "export const generateUniformsSync = undefined;",
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
  // The words are the player's.
  "/media-chrome/dist/lang/en.js": "export const En = {};",
  // Previews are the player's own: its stage draws them.
  "/media-chrome/dist/media-preview-thumbnail.js": EMPTY_ELEMENT,
  "/media-chrome/dist/media-tooltip.js": EMPTY_ELEMENT,
};

/** Packages with style sheets, documents and shaders in their scripts, written for those who read them. */
const SPACIOUS = /\/(?:media-chrome\/dist|pixi\.js\/lib)\/.*\.m?js$/;

/** Without indents and remarks: neither scripts nor what is written in them here takes notice of either. */
const tightened = (code: string) => code.replace(/<!--[\s\S]*?-->/g, "").replace(/\n\s+/g, "\n");

const PIXI = /\/pixi\.js\/lib\/.*\.mjs$/;
/** Methods of what is drawn, placed and measured that nothing in any built script names, or nothing that is reached. */
const UNNAMED =
  "intersects updateTransform inverseParentTextureTransform addVertexData getGlobalTint swapChildren getGlobalAlpha " +
  "toPremultiplied getFastGlobalBounds enlarge cacheToLocalTransform culled sizeOf onRender ensureDepthStencilTexture " +
  "replaceChild multiplyUvs reparentChild fitBounds getGlobalPosition toLocal _resourceKeys toRgbArray " +
  "bigUint64View float64View isRenderGroup cullMode _didChangeId toRgbaString uint8View int8View int16View int32View " +
  "dataInt32 forceContextLoss textureMatrix toLittleEndianNumber context2D managedTextures removeChildAt " +
  "isPositive toRgba toRgb setGeometry frontFaceInverted lastObjectRendered renderSurface cacheAsBitmap repeatMode " +
  "sourceBounds baseTexture angle totalUsed totalSize totalFree textureOffsetInverseTransform reparentChildAt " +
  "inverseWorldTransform cacheAsTexture _touch fromArray registeredCount isRegistered isLost disableRenderGroup " +
  "enableCacheAsTexture getChildAt getIndex depthMaskEnabled strokeContains packIndex packAttributes " +
  "_addRenderableCacheAsTexture _executeCacheAsTexture _beginAdvancedBlendMode _ensureFilterEffect _endAdvancedBlendMode";
const BATCHER = /\/pixi\.js\/lib\/rendering\/batcher\/shared\/Batcher\.mjs$/;
const HOWLER = /\/howler\/dist\/howler\.js$/;

/** Parts of files that are left out: by the end of the file's path, what of its text, and what takes its place. */
const CUT: readonly (readonly [path: RegExp, part: RegExp, instead?: string])[] = [
  // The player draws these controls' signs itself, in their slots.
  [
    /\/media-chrome\/dist\/(?:media-(?:play|mute|captions)-button|menu\/media-captions-menu-button)\.js$/,
    /<svg[\s\S]*?<\/svg>/g,
  ],
  // It loads and decodes; what it has decoded is played on its graph without it (src/sound/howler-backend.ts). So no
  // sound of its own ever begins, and nothing is to the left, to the right, or behind.
  [HOWLER, /\n\/\*!\n \* {2}Spatial Plugin[\s\S]*$/],
  [
    HOWLER,
    /\n {4}(?:play|pause|stop|fade|_startFadeInterval|_stopFade|rate|seek|playing|state|on|off|once|mute|loop|duration|reset|_ended|_clearTimer|_soundById|_inactiveSound|_drain|_getSoundIds|_cleanBuffer): function\([^)]*\) \{[\s\S]*?\n {4}\},?(?=\n)/g,
  ],
  // The volume of one sound, not of all.
  [HOWLER, /\n {4}volume: function\(\) \{[\s\S]*?\n {4}\},(?=\n)/],
  [HOWLER, /\n {8}\/\/ Stop the sound if it is currently playing\.[\s\S]*?\n {8}\}(?=\n)/],
  [HOWLER, /\n {8}\/\/ Make sure all timers are cleared out\.\n.*/],
  [HOWLER, /\n {10}\/\/ If this event was setup with `once`, remove it\.[\s\S]*?\n {10}\}(?=\n)/],
  [HOWLER, /\n {6}if \(self\._autoplay\) \{[\s\S]*?\n {6}\}(?=\n)/],
  // Its own names are not for the page, nor for other loaders than the build's.
  [HOWLER, /\n {2}\/\/ Add support for AMD[\s\S]*?(?=\n {2}\/\/ Add support for CommonJS)/],
  [HOWLER, /\n {2}\/\/ Add to global in Node\.js[\s\S]*?(?=\n\}\)\(\);)/],
  // Sounds go through an audio context or, where there is none, are not played: never through audio elements.
  [HOWLER, /\b(?:self|parent|self\._howls\[i\])\._webAudio\b(?! =)/g, "true"],
  [HOWLER, /\n( +)if \(!true\) \{[\s\S]*?\n\1\}(?=\n)/g],
  [HOWLER, /(\n +)if \(true\) \{((?:(?!\1\})[\s\S])*)\1\} else(?: if \(.*\))? \{[\s\S]*?\1\}(?=\n)/g, "$1{$2$1}"],
  [HOWLER, /Howler\.usingWebAudio = false;/g, "Howler.usingWebAudio = false; Howler.noAudio = true;"],
  [HOWLER, /\n {6}Howler\.noAudio = false;/, ""],
  [
    HOWLER,
    /self\._html5 = true;\s+self\._webAudio = false;\s+self\._sounds = \[\];[\s\S]*?self\.load\(\);/,
    "self._emit('loaderror', null, 'no answer');",
  ],
  [HOWLER, /while \(self\._html5AudioPool\.length[\s\S]*?\n {8}\}(?=\n)/],
  [
    HOWLER,
    /\n {4}(?:_obtainHtml5Audio|_releaseHtml5Audio|_errorListener|_loadListener|_endListener|_clearSound): function\([^)]*\) \{[\s\S]*?\n {4}\},?(?=\n)/g,
  ],
  // Nor are they put to sleep by the library.
  [HOWLER, /(_autoSuspend: function\(\) \{)[\s\S]*?\n {4}\}/, "$1}"],
  // What goes back to the pool let go of its sprites, but held the pictures and the renderer that it was last drawn
  // with: of a stage that was gone, 36 MB of pixels.
  [
    BATCHER,
    /batch\.elements = null;(?=\s+batchPool)/,
    "batch.elements = batch.batcher = null; batch.textures.clear();",
  ],
  [BATCHER, /textureBatch\.ids\[source\.uid\] = textureBatch\.count;/],
  [BATCHER, /\.ids\[texture\._source\.uid\]/, ".textures.indexOf(texture._source)"],
  [BATCHER, /!textureId && textureId !== 0/, "textureId < 0"],
  // All that is drawn has four corners.
  [BATCHER, /\} else \{\s+this\.packAttributes\([^)]*\);(?:\s+this\.packIndex\([^)]*\);)?\s+\}/g, "}"],
  // Nothing is drawn into a texture once, to be shown again.
  [
    /\/pixi\.js\/lib\/scene\/container\/RenderGroupSystem\.mjs$/,
    /\n {4}if \(renderGroup\.isCachedAsTexture\) \{\s+if \(renderGroup\.textureNeedsUpdate\) \{[\s\S]*?\n {4}\} else if \(renderGroup\.texture\) \{[\s\S]*?\n {4}\}(?=\n)/,
  ],
  // WebGPU's half of the sprites' shader.
  [
    /\/pixi\.js\/lib\/rendering\/batcher\/shared\/DefaultShader\.mjs$/,
    /= compileHighShaderGpuProgram\(\{[\s\S]*?\n {4}\}\)/,
    "= undefined",
  ],
  // Words for those who write scenes.
  [PIXI, /\/\/ #if _DEBUG[\s\S]*?\/\/ #endif/g],
  [
    PIXI,
    new RegExp(
      `\\n {2}(?:static )?(?:[gs]et )?(?:${UNNAMED.replaceAll(" ", "|")})\\([^\\n]*\\) \\{\\n[\\s\\S]*?\\n {2}\\},?(?=\\n)`,
      "g",
    ),
  ],
  [PIXI, /(throw new \w*Error)\(\s*(?:`[^`]*`|"[^"\n]*")\s*\)/g, "$1()"],
  // The stage is drawn into its canvas, never into a texture, and reads its own canvas.
  [
    /\/pixi\.js\/lib\/rendering\/renderers\/(?:gl\/texture\/GlTextureSystem|shared\/renderTarget\/RenderTargetSystem)\.mjs$/,
    /\n {2}(?:_initEmptyTextureCube|_initEmptyTexture3D|getPixels|generateCanvas|copyToTexture|copyDepthTexture)\([^\n]*\) \{\n[\s\S]*?\n {2}\}(?=\n)/g,
  ],
  [
    /\/pixi\.js\/lib\/rendering\/renderers\/gl\/renderTarget\/GlRenderTargetAdaptor\.mjs$/,
    /\n {2}(?:copyToTexture|copyDepthTexture|_initColor|_initDepth|_resizeColor|_attachDepthStencilTexture|_initStencil|_resizeStencil|_setDrawBuffers)\([^)]*\) \{[\s\S]*?\n {2}\}(?=\n)/g,
  ],
  // Sprites' shaders have numbers, pairs, fours and matrices of three.
  [
    /\/pixi\.js\/lib\/unsafe-eval\/uniforms\/uniformSyncFunctions\.mjs$/,
    /\n {2}"?(?:vec[234]<(?:i32|u32|bool)>|bool|u32|mat2x2<f32>|mat4x4<f32>)"?\([\s\S]*?\n {2}\},?(?=\n)/g,
  ],
];

const shortened = (path: string, code: string): string =>
  CUT.filter(([file]) => file.test(path)).reduce((text, [, part, instead = ""]) => text.replace(part, instead), code);

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
      if (code !== undefined) return { code, moduleSideEffects: false };
      const spacious = SPACIOUS.test(path);
      if (!spacious && !CUT.some(([file]) => file.test(path))) return null;
      const short = shortened(path, readFileSync(id, "utf8"));
      return { code: spacious ? tightened(short) : short };
    },
  };
}
