import type { Connect, Plugin } from "vite";

/** Pages whose HTML stands in src/, and the address that each is served and emitted at. */
const PAGES = { "src/embed/index.html": "embed/index.html", "src/studio/index.html": "studio/index.html" } as const;

/** Pages that are only there while developing. */
const GALLERIES = {
  "src/stage/gallery/index.html": "gallery/index.html",
  "src/stage/gallery/words.html": "gallery/words/index.html",
} as const;

/**
 * What built pages may do: scripts from their own origin only. Styles inline because the controls need it; images and
 * workers as blobs and data for the stage.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");

const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
  const [path = "", query] = (request.url ?? "").split("?");
  for (const [file, address] of Object.entries({ ...PAGES, ...GALLERIES })) {
    const folder = `/${address.slice(0, -"index.html".length)}`;
    if (path === folder || path === folder.slice(0, -1) || path === `/${address}`)
      request.url = `/${file}${query ? `?${query}` : ""}`;
  }
  next();
};

/** Serves and emits the pages of src/ at /embed/ and /studio/, serves the galleries at /gallery/, and puts the content policy into every built page. */
export function pages(): Plugin {
  return {
    name: "sidescene:pages",
    configureServer: (server) => void server.middlewares.use(rewrite),
    transformIndexHtml: {
      order: "post",
      handler: (html, context) =>
        context.server
          ? html
          : html.replace(
              /<head[^>]*>/,
              (head) => `${head}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
            ),
    },
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const [file, address] of Object.entries(PAGES)) {
        const page = bundle[file];
        if (page?.type !== "asset") continue;
        delete bundle[file];
        // One folder nearer to the root than its source: addresses lose one "../".
        this.emitFile({ type: "asset", fileName: address, source: String(page.source).replaceAll("../../", "../") });
      }
    },
  };
}
