import { loadPicture } from "./load-picture.ts";

/**
 * Fetches a file of the art. A network that was gone for a moment is asked once more.
 * @throws Error that names the address, where it cannot be had.
 */
export async function loadFile(address: string): Promise<Response> {
  const response = await fetch(address)
    .catch(() => fetch(address))
    .catch((error: unknown) => {
      throw missing(address, error);
    });
  if (!response.ok) throw missing(address, response.status);
  return response;
}

/** @throws Error that names the address, where it cannot be had or is no JSON. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await loadFile(address);
  return response.json().catch((error: unknown) => {
    throw missing(address, error);
  });
}

/** A sheet of pictures, asked for once more where it doesn't come. @throws Error that names the address. */
export const loadSheet = (address: string): Promise<HTMLCanvasElement> =>
  loadPicture(address).catch(() => loadPicture(address));

const missing = (address: string, why: unknown) =>
  new Error(`Art is missing: ${address} (${why instanceof Error ? why.message : why})`);
