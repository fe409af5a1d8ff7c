import "pixi.js/unsafe-eval";
import {
  BufferImageSource,
  type CanvasRenderer,
  CanvasSource,
  type Container,
  extensions,
  ImageSource,
  SchedulerSystem,
  StencilMask,
  WebGLRenderer,
} from "pixi.js";

// The build leaves out what Pixi registers for everybody: this is what the stage needs of it. Twice does no harm.
extensions.add(BufferImageSource, CanvasSource, ImageSource, StencilMask);
// It would have a clock run for ever, for a search for unused textures that the stage has no need of.
extensions.remove(SchedulerSystem);

export type RendererKind = "webgl" | "canvas";

/** What draws the stage. */
export interface StageRenderer {
  readonly kind: RendererKind;
  readonly canvas: HTMLCanvasElement;
  readonly resolution: number;
  draw(root: Container): void;
  resize(width: number, height: number, resolution: number): void;
  destroy(): void;
}

export interface RendererOptions {
  readonly canvas?: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  readonly renderer?: RendererKind;
}

/** What is behind everything, and seen where a frame is not filled. */
export const BACKGROUND = "#0b1122";

async function make(kind: RendererKind, options: RendererOptions): Promise<WebGLRenderer | CanvasRenderer> {
  // Hardly anybody needs the canvas renderer: it is fetched when it is wanted.
  const renderer = kind === "webgl" ? new WebGLRenderer() : (await import("./canvas-renderer.ts")).newCanvasRenderer();
  await renderer.init({
    ...(options.canvas ? { canvas: options.canvas } : {}),
    width: options.width,
    height: options.height,
    resolution: options.resolution,
    autoDensity: false,
    antialias: true,
    backgroundColor: BACKGROUND,
    // Pictures are read back for stills and films.
    preserveDrawingBuffer: true,
    hello: false,
    skipExtensionImports: true,
    gcActive: false,
  });
  if (renderer instanceof WebGLRenderer) {
    // One texture a batch: software renderers are three times as fast that way, and graphics cards don't mind.
    renderer.limits.maxBatchableTextures = 1;
  }
  return renderer;
}

/**
 * A renderer without a ticker. WebGL where it is to be had, unless `canvas` is asked for.
 * @throws Error where neither starts.
 */
export async function createRenderer(options: RendererOptions): Promise<StageRenderer> {
  const wish = options.renderer ?? "webgl";
  let renderer: WebGLRenderer | CanvasRenderer;
  let kind = wish;
  try {
    renderer = await make(wish, options);
  } catch (error) {
    if (options.renderer) throw error;
    kind = "canvas";
    renderer = await make("canvas", options);
  }
  return {
    kind,
    canvas: renderer.canvas as HTMLCanvasElement,
    get resolution() {
      return renderer.resolution;
    },
    draw: (root) => renderer.render({ container: root }),
    resize: (width, height, resolution) => renderer.resize(width, height, resolution),
    destroy: () => renderer.destroy(),
  };
}
