import { beforeEach, describe, expect, it } from "vitest";
import { Drafts } from "../../../src/studio/post/drafts.ts";
import { fileName, type Place } from "../../../src/studio/post/place.ts";
import { meet, Session } from "../../../src/studio/post/session.ts";

/** What of the browser's storage is used, in memory; `room` in characters. */
function memoryStorage(room = Number.POSITIVE_INFINITY): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    removeItem: (name: string) => {
      delete held[name];
    },
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      held[name] = value;
    },
  };
  return new Proxy(held, { get: (target, name) => methods[name as "getItem"] ?? target[name as string] }) as never;
}

const NOBODY: ReadonlySet<string> = new Set();

describe("two versions of a text", () => {
  it.each([
    ["both the same", "a", "b", "b", { kind: "nothing" }],
    ["only mine changed", "a", "b", "a", { kind: "nothing" }],
    ["only theirs changed", "a", "a", "b", { kind: "taken", text: "b" }],
    ["changed apart", "a\nb\nc", "A\nb\nc", "a\nb\nC", { kind: "merged", text: "A\nb\nC" }],
    ["the same line changed", "a", "b", "c", { kind: "conflict", places: 1 }],
    ["of unknown origin", null, "b", "c", { kind: "conflict", places: 1 }],
  ])("%s", (_what, base, mine, theirs, arrival) => {
    expect(meet(base, mine, theirs)).toMatchObject(arrival);
  });

  it("of unknown origin can both be kept", () => {
    const arrival = meet(null, "mine", "theirs");
    expect(arrival.kind === "conflict" && arrival.resolve("both")).toBe("mine\n\ntheirs");
  });
});

describe("a session", () => {
  let stored: string | undefined;
  let drafts: Drafts;
  const place: Place = {
    key: "server:one",
    name: "one.md",
    saves: "",
    read: async () => (stored === undefined ? undefined : { text: stored, mark: stored }),
    write: async (text, known) => {
      if (known !== stored)
        return { kind: "changed", now: stored === undefined ? undefined : { text: stored, mark: stored } };
      stored = text;
      return { kind: "saved", mark: text };
    },
  };

  beforeEach(() => {
    stored = "one\ntwo\nthree";
    drafts = new Drafts(memoryStorage(), "tab");
  });

  it("saves over what it knows, and over nothing else", async () => {
    const { session } = await Session.open(place, drafts);
    expect(await session.save("one\ntwo\n3")).toEqual({ kind: "saved" });
    stored = "1\ntwo\n3";
    expect(await session.save("one\ntwo\nIII")).toMatchObject({
      kind: "changed",
      arrival: { kind: "merged", text: "1\ntwo\nIII" },
    });
    expect(stored).toBe("1\ntwo\n3");
    expect(await session.save("1\ntwo\nIII")).toEqual({ kind: "saved" });
    expect(stored).toBe("1\ntwo\nIII");
  });

  it("makes a file that has gone anew, when asked a second time", async () => {
    const { session } = await Session.open(place, drafts);
    stored = undefined;
    expect(await session.save("mine")).toEqual({ kind: "gone" });
    expect(await session.save("mine")).toEqual({ kind: "saved" });
    expect(stored).toBe("mine");
  });

  it("hands on what was typed and not saved, with the text that it came from", async () => {
    const { session, text } = await Session.open(place, drafts);
    expect(session.keep(`${text}\nfour`)).toBe(true);
    stored = "ONE\ntwo\nthree";
    const next = await Session.open(place, drafts);
    expect(next.session.adopt(next.text, NOBODY)).toEqual([{ kind: "merged", text: "ONE\ntwo\nthree\nfour" }]);
    // Taken over once: it is the new session's to keep.
    expect(next.session.adopt(next.text, NOBODY)).toEqual([]);
  });

  it("leaves another open tab's text alone, and takes over a closed one's", async () => {
    const storage = memoryStorage();
    const other = (await Session.open(place, new Drafts(storage, "other"))).session;
    other.keep("theirs");
    const { session, text } = await Session.open(place, new Drafts(storage, "mine"));
    expect(session.adopt(text, new Set(["other"]))).toEqual([]);
    expect(session.adopt(text, NOBODY)).toMatchObject([{ text: "theirs" }]);
  });

  it("keeps no draft of what is saved", async () => {
    const { session, text } = await Session.open(place, drafts);
    session.keep(`${text}!`);
    await session.save(`${text}!`);
    session.keep(`${text}!`);
    const next = await Session.open(place, drafts);
    expect(next.session.adopt(next.text, NOBODY)).toEqual([]);
  });

  it("keeps the text alone where there is no room for more, and says where there is none at all", async () => {
    const small = await Session.open(place, new Drafts(memoryStorage(60), "tab"));
    expect(small.session.keep("a text of some length")).toBe(true);
    const none = await Session.open(place, new Drafts(memoryStorage(10), "tab"));
    expect(none.session.keep("a text of some length")).toBe(false);
  });
});

describe("a post's file name", () => {
  it.each([
    ["What Is Fine-Tuning?", "what-is-fine-tuning.md"],
    ["Übergröße & Café", "ubergroße-cafe.md"],
    ["…", "episode.md"],
    ["../../etc/passwd", "etc-passwd.md"],
  ])("%s", (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
