/**
 * Every word that the player and its pages say, in one place. `{name}` stands for what is put in. To translate:
 * another object with the same keys.
 */
export const ENGLISH = {
  // Problems, as viewers read them.
  notFound: "This episode could not be found.",
  offline: "The network is gone. What is already here still works.",
  notTimeline: "What came is not an episode.",
  unknownVersion: "This episode was made with a newer Sidescene than this page has. Reloading the page may help.",
  broken: "This episode cannot be played.",
  noPicture: "This browser cannot draw the picture. Sound, captions and transcript work.",
  lostPicture: "The picture was lost. It comes back in a moment.",
  noSound: "Sound is off until you ask for it.",
  noEpisode: "No episode is given.",
} as const;

export type WordKey = keyof typeof ENGLISH;
export type Words = Readonly<Record<WordKey, string>>;

/** The words for a key, with what is to be put in. */
export function say(words: Words, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
