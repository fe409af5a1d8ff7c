import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EPISODES = fileURLToPath(new URL("../../../episodes/", import.meta.url));

/** The longest post at hand: of the folder that SIDESCENE_CORPUS names, else of the project's episodes. */
export function longestPost(): { name: string; text: string } {
  const corpus = process.env.SIDESCENE_CORPUS;
  const folder = corpus !== undefined && existsSync(corpus) ? corpus : EPISODES;
  const posts = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  return posts.reduce((longest, post) => (post.text.length > longest.text.length ? post : longest), {
    name: "",
    text: "",
  });
}

/** A post of about so many characters: the given one's body over and over. Closers are whole, so that nothing spills over. */
export function grown({ text }: { readonly text: string }, characters: number): string {
  const front = /^\ufeff?---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0] ?? "";
  const body = text.slice(front.length);
  return front + body.repeat(Math.max(1, Math.floor(characters / Math.max(1, body.length))));
}
