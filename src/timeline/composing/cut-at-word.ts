/** A text of at most `length` UTF-16 units: whole where it fits, else cut behind a word, with an ellipsis. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")).replace(/[\s,;:—–-]+$/u, "")}…`;
}
