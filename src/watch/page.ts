import { element, icon } from "../player/dom.ts";
import type { SidescenePlayer } from "../player/sidescene-player.ts";
import { say, type Words } from "../player/words.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { readPlace, writePlace } from "./address.ts";
import { ChapterRow } from "./chapter-row.ts";
import { clockText } from "./clock-text.ts";
import { endCard } from "./end-card.ts";
import { type EpisodeEntry, nextEpisode } from "./episode-list.ts";
import { Portraits } from "./portraits.ts";
import { Places } from "./resume.ts";
import { castSection, endSections, episodesSection, minutesText } from "./sections.ts";
import { copyLink, shareMenu } from "./share.ts";
import { Transcript } from "./transcript.ts";

/** How often the place is remembered while playing. Seconds. */
const REMEMBER_EVERY = 5;

/** Where the stage fills a phone, as in watch.css. */
const UPRIGHT = "(max-width: 699px) and (max-aspect-ratio: 1)";

/** The watch page: title, stage, chapters, transcript, and what belongs to an episode. */
export class WatchPage {
  private readonly heading = element("h1");
  private readonly byline = element("p", { class: "by" });
  private readonly below = element("div", { class: "below" });
  private readonly nav = element("nav", { class: "ways-about", "aria-label": "Sidescene" });
  private readonly barTitle = element("p", { class: "bar-title", "aria-hidden": "true" });
  private readonly portraits = new Portraits();
  private readonly places = new Places();
  private readonly transcript: Transcript;
  private readonly chapters: ChapterRow;
  private readonly share: HTMLElement;
  private episode: EpisodeEntry | undefined;
  private remembered = 0;
  private filled: Timeline | undefined;
  private portrayed = false;

  constructor(
    root: HTMLElement,
    readonly player: SidescenePlayer,
    readonly list: readonly EpisodeEntry[],
    readonly words: Words,
  ) {
    const linkTo = (place: { t?: number; line?: string; episode?: string }) =>
      writePlace(location.href, { episode: this.episode?.id, ...place }, list[0]?.id);
    this.transcript = new Transcript(player, {
      words,
      portraits: this.portraits,
      linkTo: (line) => linkTo({ line }),
      copy: (link) => void copyLink(link, player),
    });
    this.chapters = new ChapterRow(player, words, this.portraits, (t) => linkTo({ t }));
    const end = endCard(player, words, () => {
      const entry = this.episode && nextEpisode(list, this.episode.id);
      return entry && { entry, link: linkTo({ episode: entry.id }) };
    });
    this.share = shareMenu(player, words, (t) => linkTo({ t }));
    player.setAttribute("id", "player");
    root.append(
      element("a", { class: "skip", href: "#player" }, words.skip),
      element(
        "header",
        {},
        element("a", { class: "mark", href: writePlace(location.href, {}) }, "SIDE", element("i", {}, "SCENE")),
        this.barTitle,
        this.nav,
      ),
      element(
        "main",
        {},
        element("div", { class: "head" }, this.heading, element("div", { class: "about" }, this.byline, this.share)),
        element("div", { class: "tv" }, player, end),
        this.chapters.root,
      ),
      this.transcript.root,
      this.below,
    );
    this.listen();
  }

  /** Opens an episode, or says why not. */
  async open(id: string | undefined): Promise<void> {
    const { words, player, list } = this;
    const entry = id === undefined ? list[0] : list.find((one) => one.id === id);
    if (!entry) {
      this.heading.textContent = id === undefined ? words.noList : say(words, "unknownEpisode", { id });
      this.nothingToSee(list.length === 0);
      return;
    }
    this.episode = entry;
    const portraits = this.portraits.load();
    this.title(entry.title, entry.number, entry.duration);
    const root = new URL("episodes/", document.baseURI);
    const poster = matchMedia(UPRIGHT).matches ? "poster-tall.webp" : "poster.webp";
    player.setAttribute("poster", new URL(`${entry.id}/${poster}`, root).href);
    const place = readPlace(location.href);
    const left = this.places.of(entry.id);
    if (place.t !== undefined) player.currentTime = place.t;
    else if (place.line === undefined && left !== undefined) this.resumeAt(left);
    player.src = new URL(entry.file, root).href;
    if (place.line !== undefined) {
      const { line } = place;
      player.addEventListener("loadedmetadata", () => player.seekToCue(line), { once: true });
    }
    await portraits;
    if (player.timeline) this.fill(player.timeline, true);
  }

  /** No episode: no empty stage, no empty transcript; what there is to choose, or another try. */
  private nothingToSee(again: boolean): void {
    const { words, player, transcript } = this;
    for (const place of [player.parentElement, transcript.root, this.share]) if (place) place.hidden = true;
    if (again) {
      const button = element("button", { type: "button", class: "again" }, words.tryAgain);
      button.addEventListener("click", () => location.reload());
      this.byline.append(button);
    }
    this.fillBelow();
  }

  /** Loudness and speed are the viewer's, from visit to visit. */
  private rememberLevels(): void {
    const { player } = this;
    const { volume, muted, rate } = player.settings.all;
    player.volume = Math.min(1, Math.max(0, volume));
    player.muted = muted;
    player.defaultPlaybackRate = rate;
    player.playbackRate = rate;
    player.addEventListener("volumechange", () => player.settings.set({ volume: player.volume, muted: player.muted }));
    player.addEventListener("ratechange", () => {
      const { playbackRate } = player;
      // With the next episode, too.
      player.defaultPlaybackRate = playbackRate;
      if (playbackRate !== player.settings.all.rate) player.settings.set({ rate: playbackRate });
    });
  }

  private listen(): void {
    const { player } = this;
    this.rememberLevels();
    player.addEventListener("loadedmetadata", () => {
      if (player.timeline) this.fill(player.timeline);
    });
    const keep = () => {
      if (this.episode && player.readyState > 0) this.places.keep(this.episode.id, player.currentTime, player.duration);
    };
    player.addEventListener("timeupdate", () => {
      if (Math.abs(player.currentTime - this.remembered) < REMEMBER_EVERY) return;
      this.remembered = player.currentTime;
      keep();
    });
    for (const type of ["pause", "ended"]) player.addEventListener(type, keep);
    addEventListener("pagehide", keep);
    addEventListener("hashchange", () => {
      const { line } = readPlace(location.href);
      if (line !== undefined) player.seekToCue(line);
    });
    player.addEventListener("transcriptrequest", () => {
      this.transcript.root.scrollIntoView({ block: "nearest" });
      this.transcript.root.querySelector("input")?.focus();
    });
  }

  private title(title: string, number: number | undefined, duration: number): void {
    const { words } = this;
    const said = number === undefined ? undefined : say(words, "episodeNumber", { number });
    this.heading.textContent = title;
    this.barTitle.textContent = title;
    this.byline.textContent = [said, minutesText(duration, words)].filter(Boolean).join(" · ");
    document.title = `${title} · Sidescene`;
  }

  private resumeAt(t: number): void {
    const { player, words } = this;
    player.currentTime = t;
    const note = element("span", { class: "resumed" }, ` · ${say(words, "resumed", { time: clockText(t) })} `);
    const over = element("button", { type: "button" }, words.fromStart);
    over.addEventListener("click", () => {
      note.remove();
      player.currentTime = 0;
      void player.play().catch(() => undefined);
    });
    note.append(over);
    this.byline.append(note);
  }

  /** What is known once the timeline is here; again when the portraits are. A reader's place in it is not taken away. */
  private fill(timeline: Timeline, portrayed = this.portrayed): void {
    if (timeline === this.filled && portrayed === this.portrayed) return;
    this.filled = timeline;
    this.portrayed = portrayed;
    this.transcript.show(timeline);
    this.chapters.show(timeline);
    document.documentElement.lang = timeline.episode.lang;
    this.fillBelow(timeline);
  }

  private fillBelow(timeline?: Timeline): void {
    const { words, list, portraits } = this;
    const sections = [
      ...(timeline ? [...endSections(timeline, words), castSection(timeline, portraits, words)] : []),
      episodesSection(list, this.episode?.id, (id) => writePlace(location.href, { episode: id }, list[0]?.id), words),
    ];
    this.below.replaceChildren(...sections);
    const links = (["episodes", "cast", "sources"] as const)
      .filter((id) => sections.some((section) => section.id === id))
      .map((id) => element("a", { href: `#${id}` }, words[id]));
    const menu = element(
      "details",
      { class: "menu" },
      element("summary", { "aria-label": words.menu }, icon("M3 6h18M3 12h18M3 18h18")),
    );
    menu.append(element("div", { class: "sheet" }, ...links.map((link) => link.cloneNode(true))));
    menu.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a")) menu.open = false;
    });
    this.nav.replaceChildren(...links, menu);
  }
}
