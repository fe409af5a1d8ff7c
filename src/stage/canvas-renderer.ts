import {
  CanvasRenderer,
  CanvasStencilMaskPipe,
  extensions,
  ExtensionType,
  type Matrix,
  Sprite,
  type StencilMask,
} from "pixi.js";

/** What Pixi asks a pipe for masks to carry out. */
interface MaskInstruction {
  readonly action: string;
  readonly mask: StencilMask;
}

interface Drawing {
  readonly canvasContext: {
    readonly activeContext: CanvasRenderingContext2D;
    setContextTransform(transform: Matrix, roundPixels: boolean): void;
  };
}

interface Building {
  readonly renderPipes: { readonly batch: { break(instructions: Instructions): void } };
}

interface Instructions {
  add(instruction: MaskInstruction & { readonly renderPipeId: string; readonly canBundle: boolean }): void;
}

/** Masks whose children are sprites, on a 2D canvas: Pixi's own pipe clips to its vector shapes only. */
class QuadMaskPipe {
  static readonly extension = { type: [ExtensionType.CanvasPipes], name: "stencilMask" };
  readonly #renderer: Drawing & Building;

  constructor(renderer: Drawing & Building) {
    this.#renderer = renderer;
  }

  push(mask: StencilMask, _masked: unknown, instructions: Instructions): void {
    this.#add("pushMaskBegin", mask, instructions);
  }

  pop(mask: StencilMask, _masked: unknown, instructions: Instructions): void {
    this.#add("popMaskEnd", mask, instructions);
  }

  #add(action: string, mask: StencilMask, instructions: Instructions): void {
    this.#renderer.renderPipes.batch.break(instructions);
    instructions.add({ renderPipeId: "stencilMask", action, mask, canBundle: false });
  }

  execute({ action, mask }: MaskInstruction): void {
    const { canvasContext } = this.#renderer;
    const context = canvasContext.activeContext;
    if (action === "popMaskEnd") {
      context.restore();
      return;
    }
    context.save();
    context.beginPath();
    for (const child of mask.mask?.children ?? []) {
      if (!(child instanceof Sprite)) continue;
      const { minX, minY, maxX, maxY } = child.visualBounds;
      canvasContext.setContextTransform(child.groupTransform, false);
      context.rect(minX, minY, maxX - minX, maxY - minY);
    }
    context.clip();
  }

  destroy(): void {}
}
// The first of a name stays.
extensions.remove(CanvasStencilMaskPipe);
extensions.add(QuadMaskPipe);

/** Pixi's renderer for 2D canvases: where there is no WebGL, and where that would run in software. Not yet started. */
export const newCanvasRenderer = (): CanvasRenderer => new CanvasRenderer();
