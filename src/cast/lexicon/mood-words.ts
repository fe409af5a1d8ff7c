import type { Mood } from "../moods.ts";

/** Stems of words that put a character in a mood. */
export const MOOD_WORDS: Readonly<Record<Exclude<Mood, "neutral">, string>> = {
  calm: "calm relax settle peaceful soothe gentle quiet soft serene composed steady breathe unbothered content casual mellow patient subdued whisper hush low murmur mutter tender",
  happy:
    "hopeful relief relieve happy smile grin laugh chuckle giggle cheer cheerful delight glad warm amuse beam appreciate appreciative satisfied grateful fond hug joke playful pleased friendly touched flatter flattered elate overjoyed jubilant haha impressed comfortable",
  excited:
    "excite enthusiastic enthusiasm animate passionate thrill eager perk brighten gleeful triumphant triumph energetic wild pump fist cheer exclaim yell bounce exhilarate enthrall captivate astonish awe wow amaze ecstatic victorious hype",
  defensive:
    "defensive defend protest insist object indignant offend backpedal bristle guard stubborn huff justify reluctant excuse",
  confused:
    "confuse puzzle bewilder lost blink disoriented baffle perplex unsure uncertain question tilt dumbfounded clueless blank distract hesitant hesitate befuddle mystify nonplussed derail sidetrack daze",
  suspicious:
    "suspicious suspicion doubtful unconvinced squint narrow skeptical doubt wary distrust fishy investigate interrogate probe scrutinize eyebrow accuse cautious careful snoop curious",
  thoughtful:
    "thoughtful think ponder consider reflect contemplate muse wonder realize remember process curious introspective ruminate analyze study concentrate focus intrigue",
  serious:
    "serious grave solemn stern firm sober deadpan dry practical sharp intense cold professional formal corporate resolve determined clinical monotone robotic somber focus teach explain insistent forensic",
  worried:
    "worry worried nervous anxious concern uneasy uncomfortable tense fret alarm afraid scare dread apprehensive rattle shaken shudder desperate timid flinch wince gulp fearful cringe pale unsettle",
  panicking:
    "panic terrify frantic horrify hyperventilate freak flail hysteric scream shriek mayday overwhelm overload",
  sad: "sad sigh deflate disappoint heartbroken demoralize discourage despondent gloomy forlorn mortify ashamed chasten melancholy sorry defeat slump hurt lonely crestfallen mourn wistful teary tearful sniffle sulk whimper wail emotional weep sob cry droop regret hollow embarrass sheepish shame dejected",
  angry:
    "disgust appall betray impatient outraged livid incense repulse jealous angry anger furious fury rage irritate annoy frustrate mad outrage glare snap shout growl agitate exasperate livid mean meaner harsh hiss stomp seethe slam fume scowl indignant",
  tired: "bored boredom tired exhaust weary yawn sleepy drained groggy bleary resign fatigue drowsy",
  smug: "smug vindicate smirk wink proud pride sly cocky sarcastic dismissive triumphant knowing snark gloat mischief mischievous teasing dry satisfied ironic",
};

/** Words that put nobody in a mood beside one of these: "snaps fingers", "a big gulp of coffee". */
export const NO_MOOD_BESIDE: Readonly<Record<string, string>> = {
  snap: "back finger fingers out shut open closed together",
  warm: "up",
  gulp: "big coffee drink soda tea water of",
  question: "onto",
  furious: "write writes writing type types typing scribble scribbles scribbling flip flips flipping notes",
};

/** Adverbs that say nothing of what their stems say. */
export const NO_MOOD_WORDS = "practically nearly hardly sharply";
