export const ALLOWED: Record<string, string[]>;
export const FENCED: Record<string, string[]>;
export function wrongImports(source: string): string[];
export function importCircles(source: string): string[];
