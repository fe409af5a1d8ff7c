import fc from "fast-check";

/** Words that a post shows in one place, and whose they are: a name, several joined by "+", or null for nobody's. */
export interface Expected {
  readonly who: string | null;
  readonly words: string;
}

/** A piece of a post as an author may write it, and what is to come of it. */
export interface Written {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const NAMES = ["Vector", "Kai", "Recurse", "Bounce", "Aunt Ottoline"] as const;
const word = fc.constantFrom(
  ..."kettle lantern gravel orchard pebble velvet ribbon saddle thistle walnut copper meadow 42 B2 naïve straße".split(
    " ",
  ),
);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One word within a sentence: what is written, and what is seen of it. */
const styled = fc.oneof(
  { weight: 8, arbitrary: word.map((plain) => [plain, plain] as const) },
  word.map((plain) => [`**${plain}**`, plain] as const),
  word.map((plain) => [`__${plain}__`, plain] as const),
  word.map((plain) => [`~~${plain}~~`, plain] as const),
  word.map((plain) => [`\`${plain}\``, plain] as const),
  word.map((plain) => [`[${plain}](https://example.org/a_b "Title")`, plain] as const),
  word.map((plain) => [`<strong>${plain}</strong>`, plain] as const),
  word.map((plain) => [`<span class="x">${plain}</span>`, plain] as const),
  word.map((plain) => [`"${plain}"`, plain] as const),
  word.map((plain) => [`&ldquo;${plain}&rdquo; &amp; 🫖`, plain] as const),
  word.map((plain) => [`${plain},<br>`, plain] as const),
  word.map((plain) => [`<!-- a note -->${plain}`, plain] as const),
);
/** The same with italics, which are emphasis in the middle of a sentence. */
const emphasised = fc.oneof(
  { weight: 5, arbitrary: styled },
  word.map((plain) => [`*${plain}*`, plain] as const),
  word.map((plain) => [`<em>${plain}</em>`, plain] as const),
);

const END = fc.constantFrom(".", ".", "?", "!", "…", "—", "...", ":");

const sentenceOf = (inner: fc.Arbitrary<readonly [string, string]>, end: fc.Arbitrary<string> = END) =>
  fc
    .record({ first: word, middle: fc.array(inner, { maxLength: 8 }), last: word, end })
    .map(({ first, middle, last, end: stop }): readonly [string, string] => {
      const parts = [[capital(first), capital(first)] as const, ...middle, [last, last] as const];
      return [parts.map(([text]) => text).join(" ") + stop, parts.map(([, seen]) => seen).join(" ")];
    });

const sentence = sentenceOf(emphasised);
const plainWords = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

const deed = fc.constantFrom(
  "nods slowly",
  "flips through notes, looks up",
  "WHIRR",
  "CHK-CHK",
  "soft chime",
  "closes notebook",
  "small smile",
  "pauses",
);

type Part = fc.Arbitrary<readonly [text: string, words: string]>;

const paragraph: Part = fc.oneof(
  { weight: 6, arbitrary: sentence },
  deed.map((text) => [`*${text}*`, text] as const),
  deed.map((text) => [`_${text}_`, text] as const),
  deed.map((text) => [`*[${text}]*`, text] as const),
  fc.tuple(deed, sentenceOf(styled)).map(([does, [text, seen]]) => [`*${does}* ${text}`, `${does} ${seen}`] as const),
  sentence.map(([text, seen]) => [`> ${text}`, seen] as const),
  sentence.map(([text, seen]) => [`<p>${text}</p>`, seen] as const),
);

const list: Part = fc
  .record({
    items: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    mark: fc.constantFrom("- ", "* ", "+ ", "1. ", "1) ", "- [ ] ", "- [x] "),
    nested: fc.boolean(),
  })
  .map(({ items, mark, nested }) => {
    const indent = (at: number) => (nested && at % 2 === 1 ? "   " : "");
    return [
      items.map(([text], at) => indent(at) + mark + text).join("\n"),
      items.map(([, seen]) => seen).join(" "),
    ] as const;
  });

const thing: Part = fc.oneof(
  { weight: 3, arbitrary: list },
  fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 4 }).map((rows) => {
    const lines = rows.map(([a, b]) => `| ${a} | **${b}** |`);
    return [[lines[0], "|:--|--:|", ...lines.slice(1)].join("\n"), rows.flat().join(" ")] as const;
  }),
  plainWords.map((words) => [`\`\`\`text\n${words} *${words}*\n\`\`\``, `${words} ${words}`] as const),
  plainWords.map((words) => [`### ${capital(words)} {#an-id}`, capital(words)] as const),
  fc.constant(["***", ""] as const),
  fc.constant(["![Unseen](/a.png)", ""] as const),
  plainWords.map((words) => [`{{< figure src="/a.png" alt="Unseen" caption="${words}" >}}`, words] as const),
);

const parts = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, thing), { minLength: 1, maxLength: 5 });
const joined = (own: readonly (readonly [string, string])[]) => ({
  text: own.map(([text]) => text).join("\n\n"),
  words: own.map(([, words]) => words).join(" "),
});

/** An opening shortcode's tag in any of the ways in which Hugo reads it. */
const tagged = (name: string, key: string, value: string) =>
  fc
    .record({
      quote: fc.constantFrom('"', "'", "`", "“"),
      space: fc.constantFrom(" ", "  ", "\n  "),
      equals: fc.constantFrom("=", "=", " = "),
      percent: fc.boolean(),
      other: fc.constantFrom("", 'class="wide > tall" ', "mood='50% sure' "),
      after: fc.boolean(),
      shut: fc.constantFrom("/", "/ "),
    })
    .map(({ quote, space, equals, percent, other, after, shut }) => {
      const [left, right] = percent ? ["{{%", "%}}"] : ["{{<", ">}}"];
      const pair = `${key}${equals}${quote}${value}${quote === "“" ? "”" : quote}`;
      const attributes = after ? `${pair} ${other}` : `${other}${pair} `;
      return { open: `${left}${space}${name} ${attributes}${right}`, close: `${left} ${shut}${name} ${right}` };
    });

/** What opens and closes a turn around its own lines. */
const enclosed = (
  who: string,
  tags: fc.Arbitrary<{ open: string; close: string }>,
  inner: fc.Arbitrary<readonly (readonly [string, string])[]>,
) =>
  fc
    .record({ tag: tags, own: inner, gap: fc.constantFrom("\n", "\n\n", "\n \n") })
    .map(({ tag, own, gap }): Written => {
      const { text, words } = joined(own);
      return { text: `${tag.open}${gap}${text}\n${tag.close}`, expected: [{ who, words }] };
    });

const shortcodeTurn = fc.constantFrom(...NAMES).chain((who) => enclosed(who, tagged("dialogue", "char", who), parts));
const aside = fc
  .constantFrom(...NAMES)
  .chain((who) => enclosed(who, tagged("small-comment", "char", who), fc.tuple(sentence)));
const unison = enclosed("Vector+Kai+Recurse", tagged("unity-box", "chars", "Vector,Kai, Recurse"), fc.tuple(sentence));
const alert = fc.tuple(fc.constantFrom("{{< optimax-alert >}}", "{{% optimax-alert %}}"), sentence).map(
  ([open, [text, words]]): Written => ({
    text: `${open}\n${text}\n${open.replace("optimax", "/optimax").replace("< /", "< /")}`,
    expected: [{ who: null, words }],
  }),
);

/** Words on the tags' own lines. */
const shortTurn = fc.tuple(fc.constantFrom(...NAMES), sentenceOf(emphasised)).map(
  ([who, [text, words]]): Written => ({
    text: `{{<dialogue char="${who}">}}${text}{{</dialogue>}}`,
    expected: [{ who, words }],
  }),
);

/** A turn with another inside it: the words behind that are the first one's again. */
const nested = fc
  .record({ who: fc.constantFrom("Vector", "Recurse"), before: parts, inner: fc.oneof(aside, alert), after: parts })
  .map(({ who, before, inner, after }): Written => {
    const [first, last] = [joined(before), joined(after)];
    return {
      text: `{{< dialogue char="${who}" >}}\n${first.text}\n\n${inner.text}\n\n${last.text}\n{{< /dialogue >}}`,
      expected: [{ who, words: first.words }, ...inner.expected, { who, words: last.words }],
    };
  });

const boxTurn = fc
  .record({
    who: fc.constantFrom("Vector", "Kai", "Recurse", "Bounce"),
    own: parts,
    quote: fc.constantFrom('"', "'"),
    layout: fc.constantFrom("", "left ", "wide "),
    name: fc.constantFrom("", "h3", "strong", "div"),
  })
  .map(({ who, own, quote, layout, name }): Written => {
    const { text, words } = joined(own);
    const label = {
      "": "",
      h3: `<h3>${who}</h3>\n\n`,
      strong: `**${who}:**\n\n`,
      div: `<div class="name">${who}</div>\n\n`,
    };
    return {
      text: `<div class=${quote}dialogue-box ${layout}${who.toLowerCase()}${quote}>\n\n${label[name as "h3"]}${text}\n\n</div>`,
      expected: [{ who, words }],
    };
  });

/** What the Human says: in italics or plain, whole sentences. */
const humanLine: Part = fc.oneof(
  sentenceOf(styled, fc.constantFrom(".", "?", "!", "…")).map(([text, seen]) => [`*${text}*`, seen] as const),
  sentenceOf(word.map((plain) => [plain, plain] as const)),
  deed.filter((text) => /^[a-z]/.test(text)).map((text) => [`*${text}*`, text] as const),
  fc
    .tuple(
      fc.constantFrom("confused", "sighs", "looks up"),
      sentenceOf(
        word.map((plain) => [plain, plain] as const),
        fc.constantFrom(".", "?"),
      ),
    )
    .map(([does, [text, seen]]) => [`*${does}* *${text}*`, `${does} ${seen}`] as const),
);

const labels = fc.constantFrom(
  "**[Human]:** ",
  "**[Human Blogger]:** ",
  "[Human Blogger]: ",
  "**[Human]**: ",
  "**Human:** ",
  "**Human**: ",
  "***[Human]:*** ",
  "**[Human]:**\n\n",
  "<strong>[Human]:</strong> ",
  "**\\[Human\\]:** ",
  "__[Human]:__ ",
);

const labelled = fc
  .record({
    label: labels,
    own: fc.array(fc.oneof({ weight: 4, arbitrary: humanLine }, list), { minLength: 1, maxLength: 4 }),
  })
  .filter(({ own }) => !/^(?:[-*+]|1[.)]) /.test(own[0]?.[0] ?? ""))
  .map(({ label, own }): Written => {
    const { text, words } = joined(own);
    return { text: label + text, expected: [{ who: "Human", words }] };
  });

/** Nobody's words, apart from any turn by a rule or a box. */
const told = fc.oneof(
  sentence.map(([text, words]): Written => ({ text: `---\n\n${text}`, expected: [{ who: null, words }] })),
  plainWords.map(
    (words): Written => ({ text: `## ${capital(words)}`, expected: [{ who: null, words: capital(words) }] }),
  ),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((own): Written => {
    const { text, words } = joined(own);
    return { text: `<div class="scene-setting">\n\n${text}\n\n</div>`, expected: [{ who: null, words }] };
  }),
  plainWords.map(
    (words): Written => ({
      text: `{{< figure-big src="/b.png" alt="Unseen" >}}{{< /figure-big >}}\n\n---\n\n**[${capital(words)} later]**`,
      expected: [{ who: null, words: `${capital(words)} later` }],
    }),
  ),
);

const quoted = sentenceOf(
  word.map((plain) => [plain, plain] as const),
  fc.constantFrom("!", ".", "?"),
);
const meanwhile = fc
  .record({
    boxed: fc.boolean(),
    bold: fc.boolean(),
    own: fc.array(fc.tuple(quoted, fc.constantFrom("quote", "typographic", "told")), { minLength: 1, maxLength: 5 }),
  })
  .map(({ boxed, bold, own }): Written => {
    const mark = (text: string) => (bold ? `**[${text}]**` : `[${text}]`);
    const lines = own.map(([[text, words], kind]) => ({
      text: kind === "quote" ? `"${text}"` : kind === "told" ? text : `“${text}”`,
      expected: { who: kind === "told" ? null : "Bounce", words },
    }));
    const scene = [mark("Meanwhile, under the stairs…"), ...lines.map(({ text }) => text)].join("\n\n");
    const back = mark("Back with the group...");
    return {
      text: boxed ? `<div class="meanwhile-scene">\n\n${scene}\n\n${back}\n\n</div>` : `${scene}\n\n${back}`,
      expected: [
        { who: null, words: "Meanwhile under the stairs" },
        ...lines.map(({ expected }) => expected),
        { who: null, words: "Back with the group" },
      ],
    };
  });

const spoken = fc.oneof(
  { weight: 4, arbitrary: shortcodeTurn },
  { weight: 3, arbitrary: labelled },
  shortTurn,
  aside,
  nested,
  boxTurn,
  unison,
);

const channel = fc
  .record({
    status: fc.constantFrom("", ' human-status="offline"', " human-status='away'"),
    own: fc.array(spoken, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ status, own }): Written => ({
      text: `{{< private-channel${status} >}}\n\n${own.map(({ text }) => text).join("\n\n")}\n\n{{< /private-channel >}}`,
      expected: own.flatMap(({ expected }) => expected),
    }),
  );

/** What follows the story, under headings that say so. */
const ending = fc
  .array(fc.tuple(fc.constantFrom("Key Takeaways", "Sources & Further Reading", "What's Next?", "FAQ"), list), {
    maxLength: 3,
  })
  .map(
    (sections): Written => ({
      text: sections.map(([title, [text]]) => `## ${title}\n\n${text}`).join("\n\n"),
      expected: sections.map(([title, [, words]]) => ({ who: null, words: `${title} ${words}` })),
    }),
  );

const front = fc.constantFrom(
  '---\ntitle: "A post"\ntype: episode\n---\n\n',
  "\ufeff---\ntype: 'episode' # a note\nepisode_number: 35.5\ntags: [a, b]\ntitle: A post\n---\n",
  '+++\ntitle = "A post"\ntype = "episode"\n+++\n\n',
);

/** Posts put together from the blog's constructs, with what is to come of each. */
export const arbitraryPost: fc.Arbitrary<Written> = fc
  .record({
    head: front,
    blocks: fc.array(
      fc.oneof({ weight: 8, arbitrary: spoken }, { weight: 2, arbitrary: told }, alert, meanwhile, channel),
      { minLength: 1, maxLength: 8 },
    ),
    // What an unbracketed name under a last heading is depends on what went before: that is no turn for sure.
    last: shortcodeTurn,
    end: ending,
    crlf: fc.boolean(),
  })
  .map(({ head, blocks, last, end, crlf }) => {
    const all = [...blocks, last, end];
    const text = `${head}${all.map((block) => block.text).join("\n\n")}\n`;
    return {
      text: crlf ? text.replace(/\n/g, "\r\n") : text,
      expected: all.flatMap(({ expected }) => expected),
    };
  });
