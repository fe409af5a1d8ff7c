// For looking, in development: bubbles and cards of every kind under controls. Drag the time to play.
import { CAST } from "../../cast/cast.ts";
import { sample } from "../../timeline/sample.ts";
import { createStage } from "../stage.ts";
import { controlsIn } from "./controls.ts";
import { EXAMPLES, type Example, exampleTimeline, FIGURE, SCRIPTS } from "./words-examples.ts";

/** Frames, CSS px. */
const FRAMES = { "16:9": [960, 540], "1:1": [640, 640], "9:16": [405, 720], "320 px": [320, 180] } as const;
/** A picture of the page's own, for figures. */
const PICTURE =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#1e3a8a"/><path d="M0 300L180 140L300 240L420 110L640 300V360H0Z" fill="#34d399"/><circle cx="520" cy="80" r="40" fill="#fbbf24"/></svg>',
  );

const form = document.querySelector("#controls") as HTMLFormElement;
const canvas = document.querySelector("#stage") as HTMLCanvasElement;
const report = document.querySelector("#boxes") as HTMLPreElement;
const { choice, slider, tick, text, number } = controlsIn(form);

choice("show", EXAMPLES);
choice("who", [...CAST.map(({ id }) => id), "Echo"]);
choice("script", Object.keys(SCRIPTS));
choice("frame", Object.keys(FRAMES));
slider("letters", 1, 260, 60, 1);
slider("lines", 0, 9, 3, 1);
slider("time", 0, 16, 9, 1 / 24);
tick("spoken");

const stage = await createStage({ canvas, width: 960, height: 540, assets: "/art/", renderer: "canvas", imageAddress });

function imageAddress(src: string): string | undefined {
  return src === FIGURE ? PICTURE : undefined;
}

/** The picture that was asked for last: slower ones before it are not shown any more. */
let asked = 0;

async function draw(): Promise<void> {
  const turn = ++asked;
  const example: Example = {
    show: text("show") as Example["show"],
    who: text("who"),
    script: text("script") as Example["script"],
    letters: number("letters"),
    lines: number("lines"),
    spoken: text("spoken") === "on",
  };
  const [width, height] = FRAMES[text("frame") as keyof typeof FRAMES];
  const state = sample(exampleTimeline(example), number("time"));
  stage.resize(width, height, 1);
  canvas.style.width = `${width}px`;
  await stage.ready(state);
  if (turn !== asked) return;
  // Another example may have the same frame key: nothing is to be left of the one before.
  stage.apply({ ...state, key: `${turn} ${state.key}` });
  const layout = stage.layout();
  const round = (box: object) => JSON.parse(JSON.stringify(box, (_, v) => (typeof v === "number" ? Math.round(v) : v)));
  report.textContent = JSON.stringify(
    {
      bubbles: layout?.bubbles.map(({ bubble: { kind, outer } }) => ({ kind, ...round(outer) })),
      faces: layout?.faces.map(({ id, box }) => ({ id, ...round(box) })),
      card: layout?.card && { form: layout.card.place.form, ...round(layout.card.place.box) },
      links: stage.links().map(({ text: words, boxes }) => ({ text: words, boxes: boxes.map(round) })),
    },
    null,
    1,
  );
  document.body.dataset.drawn = String(turn);
}

form.addEventListener("input", () => void draw());
await draw();
