import { build } from "vite";

/** One TypeScript entry with all that it imports, as a classic script for a page that the bake opens. */
export async function pageBundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "page" },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const result = Array.isArray(built) ? built[0] : built;
  if (!result || !("output" in result)) throw new Error(`Nothing was built from ${entry}`);
  return result.output[0].code;
}
