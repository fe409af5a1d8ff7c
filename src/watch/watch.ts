import "./fonts.css";
import "./watch.css";
import { element } from "../player/dom.ts";
import { attended } from "../playback/idle.ts";
import { SidescenePlayer } from "../player/sidescene-player.ts";
import { ENGLISH } from "../player/words.ts";
import { readPlace } from "./address.ts";
import { type EpisodeEntry, fetchEpisodes } from "./episode-list.ts";
import { workOffline } from "./offline.ts";
import { WatchPage } from "./page.ts";

customElements.define("sidescene-player", SidescenePlayer);

/** Brings stage and sound when somebody is there, so that one click plays at once. */
async function prepare(player: SidescenePlayer): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  await attended(player, [], new AbortController().signal);
  player.sparing = false;
}

async function start(root: HTMLElement): Promise<void> {
  const words = ENGLISH;
  let list: readonly EpisodeEntry[] = [];
  try {
    list = await fetchEpisodes(new URL("./", document.baseURI).href);
  } catch (error) {
    console.error(error);
  }
  const player = element("sidescene-player", { controls: true }) as SidescenePlayer;
  player.sparing = true;
  const page = new WatchPage(root, player, list, words);
  await page.open(readPlace(location.href).episode);
  void prepare(player).then(() => workOffline(player));
  // A post that is saved while this page shows it is shown anew, at the same place.
  import.meta.hot?.on("sidescene:episode", ({ id }: { id: string }) => {
    if (!player.src.endsWith(`/${id}.json`)) return;
    const t = player.currentTime;
    player.load();
    player.currentTime = t;
  });
}

const root = document.getElementById("watch");
if (root) void start(root);
