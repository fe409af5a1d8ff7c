import { beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../../../src/studio/post/place.ts";
import { RecordingBook } from "../../../src/studio/post/recording-book.ts";
import type { RecordingState } from "../../../src/timeline/derived/recordings.ts";

let asked: string[][];
let learned: [string, RecordingState][][];
let silent: boolean;

const placeOf = (key: string, has: Readonly<Record<string, number>>): Place => ({
  key,
  name: key,
  saves: "",
  read: async () => undefined,
  write: async () => ({ kind: "failed", words: "" }),
  recordings: {
    states: async (names) => {
      asked.push([...names]);
      if (silent) throw new Error("nobody there");
      return new Map(
        names.map((name) => [name, has[name] === undefined ? { problem: "missing" } : { seconds: has[name] }]),
      );
    },
    address: (name) => (has[name] === undefined ? undefined : `/${key}/${name}`),
  },
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked = [];
  learned = [];
  silent = false;
});

describe("what the studio knows of recordings", () => {
  const start = (first: Place) => {
    let place = first;
    const book = new RecordingBook(
      () => place,
      (states) => learned.push([...states]),
    );
    book.forget();
    return { book, move: (to: Place) => (place = to) };
  };

  it("is asked for once, until files may have changed", async () => {
    const files: Record<string, number> = { "a.mp3": 2 };
    const { book } = start(placeOf("one", files));
    book.want(["a.mp3", "b.mp3"]);
    book.want(["a.mp3", "b.mp3"]);
    book.want([]);
    await settled();
    expect(asked).toEqual([["a.mp3", "b.mp3"]]);
    expect(learned).toEqual([
      [
        ["a.mp3", { seconds: 2 }],
        ["b.mp3", { problem: "missing" }],
      ],
    ]);
    files["b.mp3"] = 3;
    book.refresh();
    await settled();
    expect(learned[1]).toContainEqual(["b.mp3", { seconds: 3 }]);
    expect([book.address("b.mp3"), book.address("c.mp3")]).toEqual(["/one/b.mp3", undefined]);
  });

  it("is that of the place where the post is kept now", async () => {
    const { book, move } = start(placeOf("one", {}));
    book.want(["a.mp3"]);
    await settled();
    move(placeOf("two", { "a.mp3": 4 }));
    book.follow();
    book.follow();
    await settled();
    expect(asked).toHaveLength(2);
    expect(learned[1]).toEqual([["a.mp3", { seconds: 4 }]]);
  });

  it("of another post comes too late, and is not told", async () => {
    const { book } = start(placeOf("one", {}));
    book.want(["a.mp3"]);
    book.forget();
    await settled();
    expect(asked).toHaveLength(1);
    expect(learned).toEqual([]);
  });

  it("is nothing where nobody answers, or nobody can say", async () => {
    silent = true;
    const { book, move } = start(placeOf("one", {}));
    book.want(["a.mp3"]);
    move({ ...placeOf("two", {}), recordings: undefined });
    book.follow();
    await settled();
    expect(learned).toEqual([]);
    expect(book.address("a.mp3")).toBeUndefined();
  });
});
