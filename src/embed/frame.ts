import "./embed.ts";
import type { SidesceneFacade } from "./facade.ts";
import { answerPlayerJs, type DrivenPlayer } from "./player-js.ts";

/** Parameters of the framed page's address that are the player's attributes, as they are. */
const PASSED = ["start", "end", "captions", "lang", "pace"] as const;
const FLAGS = ["autoplay", "muted", "loop"] as const;

const main = document.querySelector("main") as HTMLElement;
const asked = new URLSearchParams(location.search);
const on = (name: string) => asked.has(name) && !["0", "false", "off"].includes(asked.get(name) ?? "");

function explain(words: string): void {
  main.replaceChildren(Object.assign(document.createElement("p"), { textContent: words }));
}

async function titleOf(id: string): Promise<{ title?: string; duration?: number } | undefined> {
  const response = await fetch("../episodes/index.json");
  if (!response.ok) return undefined;
  const list = (await response.json()) as { id: string; title: string; duration: number }[];
  return list.find((entry) => entry.id === id);
}

/** The framing page's origin, as far as the browser tells it. */
function framingOrigin(): string | undefined {
  const ancestor = location.ancestorOrigins?.[0];
  if (ancestor && ancestor !== "null") return ancestor;
  try {
    return document.referrer ? new URL(document.referrer).origin : undefined;
  } catch {
    return undefined;
  }
}

function show(id: string): void {
  const player = document.createElement("sidescene-player") as SidesceneFacade & DrivenPlayer;
  player.setAttribute("poster", `../episodes/${id}/poster.webp`);
  for (const name of PASSED) {
    const value = asked.get(name);
    if (value !== null) player.setAttribute(name, value);
  }
  for (const name of FLAGS) if (on(name)) player.setAttribute(name, "");
  player.setAttribute("src", `../episodes/${id}.json`);
  main.replaceChildren(player);
  void titleOf(id).then(
    (entry) => {
      if (entry?.title) {
        document.title = entry.title;
        player.setAttribute("label", entry.title);
      }
      if (entry?.duration) player.setAttribute("length", String(entry.duration));
    },
    () => undefined,
  );
  if (parent === window) return;
  const receive = answerPlayerJs(
    player,
    {
      post: (message, origin) => parent.postMessage(message, origin),
      knownOrigin: framingOrigin(),
      address: location.href,
    },
    new AbortController().signal,
  );
  addEventListener("message", (event) => {
    if (event.source === parent) receive(event.data, event.origin);
  });
}

const id = asked.get("episode");
if (id === null) explain("No episode is named: add ?episode= and its id to this frame's address.");
else if (!/^[\w-][\w.-]*$/.test(id))
  explain(`"${id}" can't be an episode's id: letters, digits, dots and dashes only.`);
else show(id);
