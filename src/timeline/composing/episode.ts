import { LetterPattern } from "../../script/letters.ts";
import type { FrontMatter } from "../../script/script.ts";
import type { Casting } from "./casting.ts";
import type { Episode } from "../timeline.ts";

/** Where *meanwhile* scenes play, unless front matter says otherwise (`places: {meanwhile: rooftop}`). */
const MEANWHILE_PLACE = "sector-7b";

export function placeOfMeanwhile({ extra }: FrontMatter): string {
  const { places } = extra;
  if (typeof places !== "object" || places === null || Array.isArray(places)) return MEANWHILE_PLACE;
  const place = (places as Record<string, unknown>).meanwhile;
  return typeof place === "string" && place.trim() !== "" ? place.trim().slice(0, 60) : MEANWHILE_PLACE;
}

export function episodeOf(frontMatter: FrontMatter, { characters }: Casting): Episode {
  const { title, number, description, date, lang, tags, slug } = frontMatter;
  return {
    id: slug ?? (slugOf([number === undefined ? "" : String(number), title ?? ""].join(" ")) || "untitled"),
    ...(number !== undefined && { number }),
    title: title ?? "",
    ...(description !== undefined && { description }),
    ...(date !== undefined && { date }),
    lang,
    tags,
    characters,
  };
}

const BETWEEN_WORDS = new LetterPattern(String.raw`[^\p{L}\p{N}]+`, "gu");

const slugOf = (text: string): string =>
  text.toLowerCase().replace(BETWEEN_WORDS.for(text.toLowerCase()), "-").replace(/^-|-$/g, "").slice(0, 80);
