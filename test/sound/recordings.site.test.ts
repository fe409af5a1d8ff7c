import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { encodeWav } from "../../src/sound/wav.ts";
import { openSite, type Site } from "../site/built-site.ts";

/** A safety net on loaded machines. Milliseconds. */
const TIMEOUT = 180_000;
const SECONDS = 6.5;
const POST = `---
title: A test
type: episode
voice: { Kai: "voices/kai-*.wav" }
---

{{< dialogue char="Kai" >}}
Hello there, all of you.
{{< /dialogue >}}

**[Human]:** *Hello to you, too.*
`;

/** Keeps the lengths of what is started while sound can be heard, in seconds. */
const LISTEN = `
  window.heard = [];
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...args) {
    if (this.context.state === "running") window.heard.push(this.buffer.duration);
    start.apply(this, args);
  };
`;

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidescene-voices-"));
  mkdirSync(join(folder, "blog", "voices"), { recursive: true });
  writeFileSync(join(folder, "blog", "post.md"), POST);
  const tone = Float32Array.from({ length: SECONDS * 8000 }, (_, i) => 0.1 * Math.sin(i / 8));
  writeFileSync(join(folder, "blog", "voices", "kai-1.wav"), encodeWav([tone], 8000));
  site = await openSite(join(folder, "site"));
  const quiet = { out: () => undefined, err: () => undefined };
  expect(await main(["build", join(folder, "blog"), "-o", join(folder, "site"), "--no-posters"], quiet)).toBe(0);
  writeFileSync(
    join(folder, "site", "page.html"),
    `<!doctype html><script type="module" src="${site.address}embed.js"></script>
     <!-- Over and over: on a loaded machine the line may be over before its recording has come. -->
     <sidescene-player src="post.json" label="A test" loop style="width: 320px; height: 180px"></sidescene-player>`,
  );
}, TIMEOUT);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("a speaker's recordings are built, served and heard", { timeout: TIMEOUT }, async () => {
  const { page, complaints } = await site.open("about:blank", { width: 400, height: 300 });
  await page.addInitScript(LISTEN);
  await page.goto(`${site.pages}page.html`);
  const recorded = page.waitForResponse((response) => response.url() === `${site.pages}post/kai-1.wav`, {
    timeout: TIMEOUT / 2,
  });
  await page.mouse.click(160, 90);
  expect((await recorded).status()).toBe(200);
  await page.waitForFunction(
    (seconds) => (window as unknown as { heard: number[] }).heard.some((each) => Math.abs(each - seconds) < 0.01),
    SECONDS,
    { timeout: TIMEOUT / 2 },
  );
  expect(complaints).toEqual([]);
});
