/**
 * The text as the Markdown parser takes it, every letter in its place. It knows no line ends but `\n`, and no table whose
 * second line has white space behind its last bar.
 */
export function withPlainLineEnds(text: string): string {
  const lines = text.includes("\r\n") ? text.replaceAll("\r\n", " \n") : text;
  return lines.includes("|") && BAR_AND_SPACE.test(lines)
    ? lines.replace(BARS_AND_SPACE, (end, at: number) =>
        isDelimiterRow(lines.slice(lines.lastIndexOf("\n", at) + 1, at)) ? `${end.slice(1)}|` : end,
      )
    : lines;
}

const BAR_AND_SPACE = /\|[ \t]+(?:\n|$)/;
const BARS_AND_SPACE = /\|[ \t]+$/gm;

/** `> | --- | :-: `: the row between a table's head and its body. */
const isDelimiterRow = (line: string): boolean => line.length < 2000 && /^[>\s|:-]*[-:]\s*$/.test(line);
