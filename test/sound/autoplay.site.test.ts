import { type Browser, chromium, type ConsoleMessage, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_FLAGS, ensureChromium } from "../../src/launch/chromium.mjs";
import { openSite, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines. Milliseconds. */
const TIMEOUT = 180_000;

/** What a page reports of itself. */
interface Report {
  readonly time: number;
  readonly playing: boolean;
  /** The notice over the picture, and where its middle is. */
  readonly note: string;
  readonly at: readonly [x: number, y: number];
  /** State of the audio context, and sources started while it ran. */
  readonly context: string;
  readonly sources: number;
}

/**
 * Runs in the page before all else. Looks at it with every picture and says what it sees: a test that evaluates
 * anything in a page makes a gesture of it, which would unlock the sound. As text, so that nobody's compiler puts
 * anything into it that the page has not.
 */
const REPORTER = `
  let context;
  let sources = 0;
  const Native = AudioContext;
  window.AudioContext = class extends Native {
    constructor(options) {
      super(options);
      context = window.soundContext = this;
    }
  };
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...args) {
    // Howler's own warming up plays an empty sample.
    if (this.context.state === "running" && this.buffer?.duration > 1) sources++;
    start.apply(this, args);
  };
  let said = "";
  const look = () => {
    const facade = document.querySelector("sidescene-player");
    const note = facade?.shadowRoot?.querySelector("sidescene-player-loaded")?.shadowRoot?.querySelector(".note");
    const box = (note?.querySelector("button") ?? note)?.getBoundingClientRect();
    const now = JSON.stringify({
      time: Math.floor((facade?.currentTime ?? 0) * 2) / 2,
      playing: facade ? !facade.paused : false,
      note: note?.textContent ?? "",
      at: box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0],
      context: context?.state ?? "none",
      sources,
    });
    if (now !== said) console.info("report " + now);
    said = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openSite();
  // As people's browsers are: no sound before a gesture.
  const args = SITE_FLAGS.filter((flag) => !flag.startsWith("--autoplay-policy"));
  browser = await chromium.launch({ executablePath: await ensureChromium(), args });
}, TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Waits until the page reports what is asked for. */
async function reported(page: Page, wanted: (report: Report) => boolean): Promise<Report> {
  const read = (message: ConsoleMessage) =>
    message.text().startsWith("report ") ? (JSON.parse(message.text().slice(7)) as Report) : undefined;
  const message = await page.waitForEvent("console", {
    timeout: TIMEOUT / 2,
    predicate: (one) => {
      const report = read(one);
      return report !== undefined && wanted(report);
    },
  });
  return read(message) as Report;
}

async function openPlaying(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 480, height: 320 } })).newPage();
  await page.addInitScript(`(() => {${REPORTER}})()`);
  await prepare(page);
  await page.goto(`${site.address}embed/?episode=026-what-is-fine-tuning&autoplay`);
  return page;
}

describe("sound that waits for a gesture", () => {
  it(
    "lets the picture play on, says so, and comes with a real click",
    async () => {
      const page = await openPlaying();
      const locked = await reported(page, ({ time, note }) => time > 1 && note !== "");
      expect(locked).toMatchObject({ playing: true, context: "suspended", sources: 0 });
      expect(locked.note).toContain("holds the sound back");
      await reported(page, ({ time }) => time > locked.time + 1);
      const heard = reported(page, ({ context, sources, note }) => context === "running" && sources > 0 && note === "");
      await page.mouse.click(...locked.at);
      expect(await heard).toMatchObject({ playing: true });

      // From here on the page may be asked. The system takes the sound away: it is said, and one click brings it back.
      const taken = reported(page, ({ context, note }) => context === "suspended" && note !== "");
      await page.evaluate("soundContext.suspend()");
      const { at } = await taken;
      const back = reported(page, ({ context, note, playing }) => context === "running" && note === "" && playing);
      await page.mouse.click(...at);
      await back;

      // A change of the output device, and a tab that comes to the front again, bring it back by themselves.
      for (const wake of [
        "navigator.mediaDevices.dispatchEvent(new Event('devicechange'))",
        "document.dispatchEvent(new Event('visibilitychange'))",
        "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
      ]) {
        await page.evaluate("soundContext.suspend()");
        const again = reported(page, ({ context, note }) => context === "running" && note === "");
        await page.evaluate(wake);
        await again;
      }
      await page.context().close();
    },
    TIMEOUT,
  );

  it.each([
    ["missing", (page: Page) => page.route(/\/sound\/\w+\.(?:webm|mp3)$/, (route) => route.fulfill({ status: 404 }))],
    [
      "corrupt",
      (page: Page) => page.route(/\/sound\/\w+\.(?:webm|mp3)$/, (route) => route.fulfill({ body: "no sound" })),
    ],
    ["unlisted", (page: Page) => page.route(/\/sound\/manifest\.json$/, (route) => route.fulfill({ status: 404 }))],
  ])(
    "that is %s never comes: the picture plays on, and says so",
    async (_how, lose) => {
      const page = await openPlaying(lose);
      const report = await reported(page, ({ time, note }) => time > 1 && note.includes("could not be loaded"));
      expect(report).toMatchObject({ playing: true, sources: 0 });
      await reported(page, ({ time }) => time > report.time + 1);
      await page.context().close();
    },
    TIMEOUT,
  );
});
