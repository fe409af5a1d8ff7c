/**
 * Every word that the player and its pages say, in one place. `{name}` stands for what is put in. To translate:
 * another object with the same keys.
 */
export const ENGLISH = {
  // The picture.
  playEpisode: "Play {title}",
  player: "Player: {title}",
  loading: "Loading…",
  tapToGoOn: "Tap or press space to go on",

  // Problems, as viewers read them.
  notFound: "This episode could not be found.",
  offline: "The network is gone. What is already here still works.",
  notTimeline: "What came is not an episode.",
  unknownVersion: "This episode was made with a newer Sidescene than this page has. Reloading the page may help.",
  broken: "This episode cannot be played.",
  noPicture: "This browser cannot draw the picture. Captions, transcript and sound still work.",
  lostPicture: "The picture was lost. It comes back in a moment.",
  noSound: "The browser holds the sound back. Tap here to hear it.",
  noEpisode: "No episode is given.",
  tryAgain: "Try again",

  // Controls.
  play: "Play",
  pause: "Pause",
  playAgain: "Play again",
  previousLine: "Previous line",
  nextLine: "Next line",
  captions: "Captions",
  captionsTrack: "Captions with sounds",
  descriptionsTrack: "Descriptions",
  chaptersTrack: "Chapters",
  settings: "Settings",
  fill: "Full screen",
  unfill: "Leave full screen",
  help: "Keys",
  close: "Close",

  // Settings.
  captionLook: "How captions look",
  size: "Size",
  sizeSmall: "Small",
  sizeMedium: "Medium",
  sizeLarge: "Large",
  sizeHuge: "Huge",
  tone: "Colour",
  toneWhite: "White",
  toneYellow: "Yellow",
  toneCyan: "Cyan",
  back: "Background",
  backSolid: "Solid",
  backHalf: "Half",
  backNone: "None",
  place: "Position",
  placeBottom: "Bottom",
  placeTop: "Top",
  stepwise: "Wait for me after each line",
  described: "Describe what happens, by voice",

  // Keys, as the help lists them.
  keyToggle: "Play or pause",
  keyBack: "10 seconds back",
  keyOn: "10 seconds on",
  keyBackShort: "5 seconds back",
  keyOnShort: "5 seconds on",
  keyPreviousLine: "Previous line",
  keyNextLine: "Next line",
  keyPreviousChapter: "Previous chapter",
  keyNextChapter: "Next chapter",
  keyFrameBack: "One frame back",
  keyFrameOn: "One frame on",
  keyTenth: "That many tenths of the episode",
  keyStart: "Start",
  keyEnd: "End",
  keyLouder: "Louder",
  keySofter: "Softer",
  keyMute: "Sound on or off",
  keyFill: "Full screen",
  keyCaptions: "Captions on or off",
  keyTranscript: "Transcript",
  keySlower: "Slower",
  keyFaster: "Faster",
  keyHelp: "These keys",

  // The watch page.
  skip: "Skip to the player",
  episodes: "Episodes",
  cast: "Cast",
  sources: "Sources",
  takeaways: "Takeaways",
  next: "What’s next",
  questions: "Questions",
  chapters: "Chapters",
  episodeNumber: "Episode {number}",
  draft: "draft",
  aMinute: "1 minute",
  minutes: "{minutes} minutes",
  transcript: "Transcript",
  follows: "follows along",
  follow: "follow along",
  search: "Search the transcript",
  hits: "{at} of {all}",
  noHits: "not found",
  copyLine: "Copy a link to this line",
  copied: "Link copied",
  notCopied: "The browser does not let this page copy. Here is the link: {link}",
  playFrom: "Play from {time}",
  menu: "Menu",
  share: "Share",
  shareAt: "Start at {time}",
  copyLink: "Copy link",
  shareElsewhere: "Share with an app",
  theEnd: "The end",
  nextEpisode: "Next: {title}",
  moreEpisodes: "All episodes",
  resumed: "You were at {time}.",
  fromStart: "Start over",
  nowPlaying: "playing here",
  noList: "The list of episodes could not be loaded.",
  unknownEpisode: "There is no episode “{id}”.",
  lines: "{count} lines",

  // Said to those who don't see the picture.
  chapterNow: "Chapter: {title}",
  meterNow: "{label}: {value}{unit}",
  endNow: "The end",
} as const;

export type WordKey = keyof typeof ENGLISH;
export type Words = Readonly<Record<WordKey, string>>;

/** The words for a key, with what is to be put in. */
export function say(words: Words, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
