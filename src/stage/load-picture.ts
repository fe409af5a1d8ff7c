/** What becomes of a picture that is too large, or that names no size. Px. */
export interface PictureBounds {
  /** Longest side; larger ones are made smaller. */
  readonly largest: number;
  /** Sides of a drawing without a size of its own. */
  readonly noSize: { readonly width: number; readonly height: number };
}

/**
 * Fetches a picture and decodes it once and for all. An image element or bitmap is drawn in another quality the first
 * time than later by some browsers: the same state would not give the same pixels. A canvas is not.
 * @throws Error that names the address, where it cannot be had.
 */
export async function loadPicture(address: string, bounds?: PictureBounds): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.crossOrigin = "anonymous";
  image.src = address;
  await image.decode().catch(() => {
    throw new Error(`A picture is missing or broken: ${address}`);
  });
  const { width, height } = sizeOf(image, bounds);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(image, 0, 0, width, height);
  return canvas;
}

function sizeOf({ naturalWidth, naturalHeight }: HTMLImageElement, bounds: PictureBounds | undefined) {
  if (!bounds) return { width: naturalWidth, height: naturalHeight };
  if (naturalWidth === 0 || naturalHeight === 0) return bounds.noSize;
  const share = Math.min(1, bounds.largest / Math.max(naturalWidth, naturalHeight));
  return {
    width: Math.max(1, Math.round(naturalWidth * share)),
    height: Math.max(1, Math.round(naturalHeight * share)),
  };
}
