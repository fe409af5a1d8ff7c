import { expect, test } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.ts";

const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  const before = text.slice(0, start);
  const line = before.split("\n").length;
  return { start, end: start + word.length, line, column: start - before.lastIndexOf("\n") };
};

test("shows the place with a line around it, and marks it", () => {
  const text = "one\ntwo three\nfour";
  expect(codeFrame(text, at(text, "three"))).toBe("  1 | one\n  2 | two three\n    |     ^^^^^\n  3 | four");
});

test("line ends of Windows are line ends, a lone carriage return is none", () => {
  const text = "one\r\ntwo\rtwo\r\nthree";
  const frame = codeFrame(text, at(text, "three"));
  expect(frame.split("\n").at(-2)).toBe("  3 | three");
});

test("a long line is cut around the place, and the marks stand below it", () => {
  const text = `${"x".repeat(400)}HERE${"y".repeat(400)}`;
  const [line = "", marks = ""] = codeFrame(text, at(text, "HERE")).split("\n");
  expect(line.length).toBeLessThan(130);
  expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("HERE");
});

test("escape sequences and direction marks of a file don't reach the terminal", () => {
  const text = "a\u001b[31mred\u202eevil";
  const frame = codeFrame(text, at(text, "red"));
  expect(frame).not.toContain("\u001b");
  expect(frame).not.toContain("\u202e");
});

test("a place at the end of the text is marked", () => {
  expect(codeFrame("ab", { start: 2, end: 2, line: 1, column: 3 })).toBe("  1 | ab\n    |   ^");
});
