/** FNV-1a over a picture's indices: pictures are compared by it, since comparing 36,864 numbers one by one takes long. */
export function hashOf(data: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
