import type { SidescenePlayer } from "../player/sidescene-player.ts";

/**
 * Has the page work without a network: what was loaded is kept at once, the rest when somebody has played an episode.
 * Where service workers are barred, or while developing, nothing happens.
 */
export async function workOffline(player: SidescenePlayer): Promise<void> {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker) return;
  try {
    await serviceWorker.register("./service-worker.js");
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ keep: [location.href.split(/[?#]/)[0], ...loaded] });
    const keepAll = () => active?.postMessage({ keepAll: true });
    if (player.paused) player.addEventListener("play", keepAll, { once: true });
    else keepAll();
  } catch (error) {
    console.warn("sidescene: the page will not work offline,", error);
  }
}
