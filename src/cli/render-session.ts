import { open, type FileHandle } from "node:fs/promises";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { CHROMIUM_FLAGS, ensureChromium } from "../launch/chromium.mjs";
import type { Timeline } from "../timeline/timeline.ts";
import type { RenderFrame, RenderPage } from "../export/render-page.ts";

/** A browser page that draws timelines, for the command line. */
export interface RenderSession {
  /** Puts a timeline on the stage; what is asked of `page` afterwards is about it. */
  load(timeline: Timeline): Promise<void>;
  readonly page: AsyncRenderPage;
  /** Where the film's bytes go. */
  writeTo(path: string): Promise<FileHandle>;
  close(): Promise<void>;
}

export type AsyncRenderPage = Pick<RenderPage, "still" | "strip" | "thumbnails" | "cost" | "gif" | "decode" | "film">;

/** Pixi's canvas renderer is ten times as fast as a software WebGL, and draws the same but for filters. */
const FLAGS = {
  canvas: [...CHROMIUM_FLAGS.filter((flag) => !/angle|swiftshader/.test(flag)), "--disable-gpu"],
  webgl: CHROMIUM_FLAGS,
};

/**
 * Opens a Chromium on the project's own server, with a stage of the given size.
 *
 * @param root folder of the project
 * @throws {Error} with what to do, where no Chromium can be had
 */
export async function openRenderSession(
  root: string,
  frame: RenderFrame,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<RenderSession> {
  const executablePath = await ensureChromium((line: string) => console.error(line));
  const server = await createServer({
    root,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await chromium.launch({ executablePath, args: [...FLAGS[frame.renderer]] });
  let file: FileHandle | undefined;
  const close = async () => {
    await browser.close();
    await server.close();
    await file?.close();
  };
  try {
    const tab = await browser.newPage({ viewport: { width: frame.width, height: frame.height } });
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.exposeFunction("sidesceneProgress", progress);
    await tab.exposeFunction("sidesceneWrite", async (base64: string, position: number) => {
      const bytes = Buffer.from(base64, "base64");
      await file?.write(bytes, 0, bytes.length, position);
    });
    await tab.goto(`${address}src/export/render.html`);
    await tab
      .waitForFunction(() => "sidescene" in window)
      .catch(() => {
        throw new Error(`The rendering page did not start: ${errors[0] ?? "no reason given"}`);
      });
    return {
      load: (timeline) => tab.evaluate(([t, f]) => window.sidescene.open(t, f), [timeline, frame] as const),
      page: {
        still: (t, type, quality) =>
          tab.evaluate(([a, b, c]) => window.sidescene.still(a, b, c), [t, type, quality] as const),
        strip: (times, columns) => tab.evaluate(([a, b]) => window.sidescene.strip(a, b), [times, columns] as const),
        thumbnails: (times, width, height) =>
          tab.evaluate(([a, b, c]) => window.sidescene.thumbnails(a, b, c), [times, width, height] as const),
        cost: (times) => tab.evaluate((a) => window.sidescene.cost(a), times),
        gif: (range) => tab.evaluate((r) => window.sidescene.gif(r), range),
        decode: (file, rate) => tab.evaluate(([a, b]) => window.sidescene.decode(a, b), [file, rate] as const),
        film: (range) => tab.evaluate((r) => window.sidescene.film(r), range),
      },
      writeTo: async (path) => {
        file = await open(path, "w");
        return file;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
