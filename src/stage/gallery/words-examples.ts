import { CAST } from "../../cast/cast.ts";
import type { TextSpan } from "../../script/script.ts";
import type { CardCue, CardItem, CardKind, Cue, Delivery, SpeechCue, Timeline } from "../../timeline/timeline.ts";

/** What the gallery can show of writing. */
export interface Example {
  readonly show: ExampleName;
  readonly who: string;
  readonly script: keyof typeof SCRIPTS;
  /** Letters of a bubble, or of a card's line. */
  readonly letters: number;
  /** Lines of a card. */
  readonly lines: number;
  /** Somebody speaks while the card stands. */
  readonly spoken: boolean;
}

export const DELIVERIES: readonly Delivery[] = ["plain", "shout", "whisper", "thought", "aside", "unison"];
export const KINDS: readonly CardKind[] = [
  "title",
  "heading",
  "list",
  "table",
  "data",
  "code",
  "figure",
  "alert",
  "takeaways",
  "credits",
  "next",
  "faq",
];
/** Names of what can be shown: bubbles by their delivery, cut off, in company of a second one; sounds; cards by their kind. */
export const EXAMPLES = [
  ...DELIVERIES.map((delivery) => `bubble ${delivery}` as const),
  "bubble cut-off",
  "bubble answered",
  "narration",
  "sound",
  ...KINDS.map((kind) => `card ${kind}` as const),
  "card checklist",
] as const;
export type ExampleName = (typeof EXAMPLES)[number];

/** Words to fill with: in several scripts, with emphasis, capitals, numbers. */
export const SCRIPTS = {
  latin:
    "Every *good* page begins with a **question** that NOBODY asked, and 42 answers, 87% of which are about bread. ",
  cjk: "猫はキーボードの上で眠る。だれも起こさない。新しい質問を書いてください。",
  arabic: "القطة تنام على لوحة المفاتيح ولا يوقظها أحد حتى الصباح. ",
  emoji: "A cat 🐈‍⬛ sleeps 😴 on the keys ⌨️ until 7️⃣ o'clock 🇫🇷 👩🏽‍🚀. ",
} as const;

/** When things come, seconds. */
const TIMES = { opens: 1, line: 1.1, length: 14, duration: 16 } as const;
const SOURCE = { start: 0, end: 0, line: 1, column: 1 } as const;
/** What the images of the gallery's figure are called; another is missing on purpose. */
export const FIGURE = "gallery-figure";

/** A text of about so many letters, its markers made into spans. */
export function sampleText(script: Example["script"], letters: number): { text: string; spans: TextSpan[] } {
  const source = SCRIPTS[script];
  const segments = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(source)].map(
    ({ segment }) => segment,
  );
  let text = "";
  const spans: TextSpan[] = [];
  const open = new Map<TextSpan["style"], number>();
  const close = (style: TextSpan["style"]) => {
    const start = open.get(style);
    if (start === undefined) open.set(style, text.length);
    else {
      spans.push({ start, end: text.length, style });
      open.delete(style);
    }
  };
  for (let i = 0, count = 0; count < letters; i++) {
    const sign = segments[i % segments.length] ?? "";
    if (sign !== "*") {
      text += sign;
      count++;
    } else if (segments[(i + 1) % segments.length] === "*") {
      close("strong");
      i++;
    } else close("emphasis");
  }
  for (const [style, start] of open) if (start < text.length) spans.push({ start, end: text.length, style });
  return { text: text.trimEnd(), spans: spans.filter(({ start, end }) => end > start) };
}

const base = (id: string, start: number, end: number) => ({ id, start, end, scene: "main", source: SOURCE });

function bubbles({ show, who, script, letters }: Example): Cue[] {
  const { text, spans } = sampleText(script, letters);
  const second = CAST.find(({ id }) => id !== who)?.id ?? who;
  const say = (actor: string, delivery: Delivery, more: Partial<SpeechCue> = {}): SpeechCue => ({
    ...base(`says ${actor}`, TIMES.opens, TIMES.duration),
    type: "speech",
    actor,
    text,
    pages: [{ start: TIMES.opens, end: TIMES.duration, text, spans }],
    delivery,
    mood: "neutral",
    intensity: delivery === "shout" ? 1.6 : 1,
    ...more,
  });
  const delivery = DELIVERIES.find((each) => show === `bubble ${each}`) ?? "plain";
  if (show === "bubble answered") return [say(who, "plain"), say(second, "plain")];
  if (show === "bubble cut-off") return [say(who, "plain", { cutOff: true })];
  if (show === "narration")
    return [
      {
        ...base("narration", TIMES.opens, TIMES.duration),
        type: "narration",
        text,
        pages: [{ start: TIMES.opens, end: TIMES.duration, text, spans }],
      },
    ];
  if (show === "sound")
    return ["BEEP", "CRUNCH", "ALARM"].map((lettering, i) => ({
      ...base(`sound ${lettering}`, TIMES.opens + i, TIMES.duration),
      type: "sound",
      ...(i < 2 ? { actor: i === 0 ? who : second } : {}),
      effect: (["beep", "crunch", "alarm"] as const)[i] ?? "beep",
      text: "",
      lettering,
      gain: 1,
      count: 1,
    }));
  return [say(who, delivery, delivery === "unison" ? { actors: [who, second] } : {})];
}

/** The cells and lines that a card of that kind holds. */
function itemsOf({ show, script, letters, lines }: Example): readonly string[] {
  const { text } = sampleText(script, letters);
  switch (show) {
    case "card table":
      return ["Model", "Price", "Share", "Time"].concat(
        Array.from({ length: lines }, (_, i) => [
          text.slice(0, 18),
          `$${4 ** i}`,
          `${20 + 15 * i}%`,
          `${i + 2} days`,
        ]).flat(),
      );
    case "card data":
      return Array.from(
        { length: lines },
        (_, i) =>
          [
            `Price: $${4 ** (i + 1)} a month`,
            `Success: often ${20 + i * 10}-${35 + i * 10}%`,
            "Setup: hours to days",
            `Words: ${text}`,
          ][i % 4] ?? "",
      );
    case "card code":
      return [
        `const answer = await ask("${text}");\nif (answer.ok) console.log(answer.text);\nelse retry(answer, { times: 3 });`,
      ];
    case "card figure":
      return lines > 0 ? [text] : [];
    case "card heading":
    case "card title":
      return [text];
    default:
      return Array.from({ length: lines }, (_, i) => (i % 3 === 2 ? `Label ${i + 1}: ${text}` : text));
  }
}

function cards(example: Example): Cue[] {
  const { show, who, spoken } = example;
  const kind = (show === "card checklist" ? "list" : show.slice("card ".length)) as CardKind;
  const texts = itemsOf(example);
  const titled = kind === "takeaways" || kind === "credits" || kind === "next" || kind === "faq";
  const each = (TIMES.length - 4) / Math.max(1, texts.length);
  const items = (titled ? [titleOf(kind), ...texts] : texts).map(
    (text, i): CardItem => ({
      text,
      spans: titled && i > 0 ? linked(text) : [],
      depth: 0,
      start: TIMES.opens + (kind === "table" ? 0.1 : each) * i,
      source: SOURCE,
    }),
  );
  const card: CardCue = {
    ...base(`card ${kind}`, TIMES.opens, TIMES.duration),
    type: "card",
    kind,
    ...(titled || kind === "alert" || kind === "title" || kind === "heading" ? {} : { actor: who }),
    text: items.map(({ text }) => text).join("\n"),
    items,
    ...(titled ? { title: titleOf(kind) } : kind === "title" ? { title: items[0]?.text ?? "" } : {}),
    ...(kind === "list" ? { title: "What is to be done", ordered: show === "card checklist" } : {}),
    ...(kind === "table" ? { columns: 4 } : {}),
    ...(kind === "figure"
      ? { image: { src: example.lines > 1 ? "missing" : FIGURE, alt: sampleText(example.script, 60).text } }
      : {}),
  };
  return [card, ...(spoken ? bubbles({ ...example, show: "bubble plain" }) : [])];
}

const titleOf = (kind: CardKind): string =>
  ({ takeaways: "Key takeaways", credits: "Sources", next: "What’s next?", faq: "Questions" })[kind as string] ?? "";

/** The first words of a line as a link. */
const linked = (text: string): TextSpan[] => [
  { start: 0, end: Math.min(text.length, 24), style: "link", href: "https://example.com/source" },
];

/** An episode of one moment: what is asked for, with everybody on stage. */
export function exampleTimeline(example: Example): Timeline {
  const cues = example.show.startsWith("card ") ? cards(example) : bubbles(example);
  const end = /takeaways|credits|next|faq/.test(example.show);
  const shot: Cue = {
    ...base("shot", 0, TIMES.duration),
    type: "camera",
    shot: example.show === "sound" || example.show === "bubble answered" ? "wide" : "medium",
    on: [example.who],
    move: "cut",
  };
  return {
    version: 1,
    generator: "gallery",
    episode: {
      id: "gallery",
      title: "Gallery",
      lang: "en",
      tags: [],
      characters: CAST.map(({ id }) => ({ id, name: id, generated: false })),
    },
    duration: TIMES.duration,
    scenes: [
      {
        id: "main",
        start: 0,
        end: TIMES.duration,
        place: end ? "end" : "main",
        split: false,
        cast: [...new Set([...CAST.map(({ id }) => id), example.who])].map((id) => ({ id, from: -10 })),
      },
    ],
    chapters: [],
    meters: [],
    // Layouts are remembered by cue: each example has its own.
    cues: [shot, ...cues]
      .map((cue) => ({ ...cue, id: `${cue.id}, ${Object.values(example).join(" ")}` }))
      .sort((a, b) => a.start - b.start),
  };
}
