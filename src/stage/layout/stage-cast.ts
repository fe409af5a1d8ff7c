import type { Character } from "../../cast/character.ts";

/** What staging needs to know of a character. */
export type StageCharacter = Pick<Character, "home" | "window" | "stand" | "cardStyle" | "head" | "mouth" | "base">;

/** What a list or a figure becomes when this character shows it. */
export type CardStyle = Character["cardStyle"];
