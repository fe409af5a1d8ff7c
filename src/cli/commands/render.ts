import { readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RenderFrame } from "../../export/render-page.ts";
import type { RenderSession } from "../render-session.ts";
import { SAMPLE_RATE } from "../../sound/synth/patch.ts";
import { withRecordingsAt } from "../../timeline/derived/recordings.ts";
import { withImageData } from "../../vite/post-images.ts";
import { recordingFiles } from "../../vite/post-recordings.ts";
import { type Command, EXIT, FileError, type Invocation, UsageError } from "../command.ts";
import { loadPost, numberOption, onlyFile, type Post, paceOption } from "../post.ts";
import { progressBar } from "../progress-bar.ts";
import { canGoOn } from "../report.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const TYPES = [".webm", ".mp4", ".gif", ".png", ".webp"] as const;
type Type = (typeof TYPES)[number];

const DEFAULT_SIZE = "1280x720";
/** Frames a second: the stage has no more pictures than this; a GIF and a strip of stills do with fewer. */
const DEFAULT_FPS: Readonly<Record<Type, number>> = { ".webm": 24, ".mp4": 24, ".gif": 12, ".png": 6, ".webp": 6 };
const LARGEST_SIDE = 4096;
const LARGEST_STRIP = 400;
const STRIP_COLUMNS = 6;

interface Range {
  readonly from: number;
  readonly to: number;
}

function sizeOption({ options }: Invocation): { width: number; height: number } {
  const text = typeof options.size === "string" ? options.size : DEFAULT_SIZE;
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text)?.map(Number) ?? [];
  if (!width || !height || width > LARGEST_SIDE || height > LARGEST_SIDE)
    throw new UsageError(
      `--size takes WIDTHxHEIGHT, each up to ${LARGEST_SIDE}, such as ${DEFAULT_SIZE}; not "${text}".`,
    );
  return { width, height };
}

/** The seconds asked for, cut to the shard: 2/8 is the second of eight equal parts. */
function rangeOption(invocation: Invocation, duration: number): Range {
  const from = numberOption(invocation, "from") ?? 0;
  const to = numberOption(invocation, "to") ?? duration;
  if (from < 0 || to > duration + 1e-6 || from >= to)
    throw new UsageError(`--from and --to must lie in order within 0 and ${duration.toFixed(2)} s.`);
  const { shard } = invocation.options;
  if (shard === undefined) return { from, to };
  const [, part = 0, parts = 0] = /^(\d+)\/(\d+)$/.exec(String(shard))?.map(Number) ?? [];
  if (part < 1 || part > parts) throw new UsageError(`--shard takes PART/PARTS, such as 2/8; not "${shard}".`);
  const length = (to - from) / parts;
  return { from: from + (part - 1) * length, to: from + part * length };
}

/** `--at`: one second or several, `12.5,40`. */
function timesOption({ options }: Invocation, duration: number): number[] | undefined {
  if (typeof options.at !== "string") return undefined;
  return options.at.split(",").map((text) => {
    const t = text.trim() === "" ? Number.NaN : Number(text);
    if (!(t >= 0 && t <= duration))
      throw new UsageError(`--at ${text}: the episode runs from 0 to ${duration.toFixed(2)} s.`);
    return t;
  });
}

async function picture(session: RenderSession, type: Type, times: readonly number[], columns: number): Promise<Buffer> {
  const only = times.length === 1 ? times[0] : undefined;
  const base64 =
    only === undefined
      ? await session.page.strip(times, Math.min(columns, times.length))
      : await session.page.still(only, type === ".webp" ? "image/webp" : "image/png");
  return Buffer.from(base64, "base64");
}

/** What was recorded for a post's lines, as the browser reads it; what it can't read is silent. */
async function recordings(session: RenderSession, { timeline, file }: Post): Promise<Map<string, Float32Array>> {
  const decoded = new Map<string, Float32Array>();
  for (const [name, path] of recordingFiles(timeline, file)) {
    const base64 = await session.page.decode(readFileSync(path, "base64"), SAMPLE_RATE);
    if (base64 !== undefined)
      decoded.set(name, new Float32Array(Uint8Array.from(Buffer.from(base64, "base64")).buffer));
  }
  return decoded;
}

/** The sound of a range. Lines whose recording can't be read babble. */
async function mixed(session: RenderSession, post: Post, { from, to }: Range): Promise<string> {
  const { mixOf } = await import("../../export/episode-mix.ts");
  const decoded = await recordings(session, post);
  const heard = withRecordingsAt(post.timeline, (name) => (decoded.has(name) ? name : undefined));
  return mixOf(heard, from, to, decoded);
}

/** Renders into `out`; the type is by the file's ending. */
async function render(invocation: Invocation, post: Post, out: string, type: Type): Promise<void> {
  const { options } = invocation;
  const timeline = withImageData(post.timeline, post.file);
  const still = type === ".png" || type === ".webp";
  const times = timesOption(invocation, timeline.duration);
  if (times && !still) throw new UsageError("--at is for stills (.png, .webp); a film takes --from and --to.");
  const range = rangeOption(invocation, timeline.duration);
  const fps = numberOption(invocation, "fps") ?? DEFAULT_FPS[type];
  if (fps <= 0 || fps > 60) throw new UsageError("--fps takes a number up to 60.");
  const columns = numberOption(invocation, "columns") ?? STRIP_COLUMNS;
  const asked =
    times ??
    (options.from === undefined && options.to === undefined
      ? [0]
      : Array.from({ length: Math.max(1, Math.round((range.to - range.from) * fps)) }, (_, i) => range.from + i / fps));
  if (still && asked.length > LARGEST_STRIP)
    throw new UsageError(
      `A strip of ${asked.length} stills is too long: ${LARGEST_STRIP} at the most. Take fewer --fps or a shorter range.`,
    );
  const frame: RenderFrame = {
    ...sizeOption(invocation),
    resolution: numberOption(invocation, "resolution") ?? 1,
    renderer: options.webgl === true ? "webgl" : "canvas",
    reducedMotion: options["reduced-motion"] === true,
  };
  const bar = progressBar(invocation, out);
  // Brought when it is needed: a browser and a server cost every other command a second.
  const { openRenderSession } = await import("../render-session.ts");
  const session = await openRenderSession(ROOT, frame, bar.update);
  try {
    await session.load(timeline);
    if (still) writeFileSync(out, await picture(session, type, asked, columns));
    else if (type === ".gif") writeFileSync(out, Buffer.from(await session.page.gif({ ...range, fps }), "base64"));
    else {
      await session.writeTo(out);
      const sound = options.silent === true ? undefined : await mixed(session, post, range);
      await session.page.film({ ...range, fps, container: type === ".mp4" ? "mp4" : "webm", sound });
    }
  } finally {
    bar.done();
    await session.close();
  }
}

/** `sidescene render FILE -o OUT.webm|.mp4|.gif|.png|.webp` */
export const renderCommand: Command = {
  name: "render",
  summary: "a film, an animation, a still or a strip of stills",
  usage: `FILE -o OUT${TYPES.join("|")} [--at T[,T…]] [--from T] [--to T]`,
  options: {
    output: { type: "string", short: "o" },
    at: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    size: { type: "string" },
    resolution: { type: "string" },
    fps: { type: "string" },
    columns: { type: "string" },
    shard: { type: "string" },
    pace: { type: "string" },
    silent: { type: "boolean" },
    webgl: { type: "boolean" },
    "reduced-motion": { type: "boolean" },
  },
  help: [
    "-o OUT            the ending says what: .webm, .mp4, .gif, or a still as .png or .webp",
    "--at T[,T…]       the seconds of a still, or of a strip of stills",
    "--from T --to T   a range; for .png a strip of its frames",
    `--size WxH        ${DEFAULT_SIZE} if none is given; 1080x1080 and 1080x1920 are laid out anew`,
    "--resolution N    device pixels to each of these",
    "--fps N           24 for films, 12 for GIFs, 6 for strips",
    "--columns N       of a strip",
    "--shard 2/8       the second of eight equal parts of the range",
    "--silent          a film without sound",
    "--webgl           draw with WebGL (filters, slower without a GPU)",
    "--reduced-motion  as for viewers who ask for less motion",
  ],
  async run(invocation) {
    const { output } = invocation.options;
    if (typeof output !== "string") throw new UsageError("Into which file? Give -o OUT.");
    const type = TYPES.find((ending) => ending === extname(output).toLowerCase());
    if (!type) throw new UsageError(`"${output}": the ending says what to render: ${TYPES.join(", ")}.`);
    const post = loadPost(onlyFile(invocation), paceOption(invocation));
    if (!canGoOn(post, invocation)) return EXIT.problems;
    try {
      await render(invocation, post, output, type);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new FileError(`${output}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return EXIT.clean;
  },
};
