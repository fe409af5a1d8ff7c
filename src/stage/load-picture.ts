/**
 * Fetches a picture and decodes it once and for all. An image element or bitmap is drawn in another quality the first
 * time than later by some browsers: the same state would not give the same pixels. A canvas is not.
 * @throws Error that names the address, where it cannot be had.
 */
export async function loadPicture(address: string): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.crossOrigin = "anonymous";
  image.src = address;
  await image.decode().catch(() => {
    throw new Error(`A picture is missing or broken: ${address}`);
  });
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return canvas;
}
