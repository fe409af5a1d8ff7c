/** What an editor leaves out of a text, and a file must get back. */
export interface TextForm {
  /** A byte-order mark stands first. */
  readonly mark: boolean;
  readonly lineEnd: "\n" | "\r\n";
}

export const PLAIN_FORM: TextForm = { mark: false, lineEnd: "\n" };

/** A file's text as it is edited: without byte-order mark, lines ending on `\n`; and how to put it back. */
export function takeForm(raw: string): { readonly text: string; readonly form: TextForm } {
  const mark = raw.startsWith("\uFEFF");
  const body = mark ? raw.slice(1) : raw;
  const crlf = body.split("\r\n").length - 1;
  const lf = body.split("\n").length - 1 - crlf;
  // A file of both is mostly one that an editor of the other kind touched: the more frequent one wins.
  return { text: body.replace(/\r\n?/g, "\n"), form: { mark, lineEnd: crlf > lf ? "\r\n" : "\n" } };
}

export const giveForm = (text: string, { mark, lineEnd }: TextForm): string =>
  (mark ? "\uFEFF" : "") + (lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd));
