export const CHROMIUM_FLAGS: string[];
export const SITE_FLAGS: string[];
export function findChromium(): Promise<string | undefined>;
export function ensureChromium(say?: (line: string) => void): Promise<string>;
