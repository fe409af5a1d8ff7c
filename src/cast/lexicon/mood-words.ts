import type { Mood } from "../moods.ts";

/** Stems of words that put a character in a mood. */
export const MOOD_WORDS: Readonly<Record<Exclude<Mood, "neutral">, string>> = {
  calm: "calm relax settle peaceful soothe gentle quiet soft serene composed steady breathe unbothered content casual mellow patient subdued whisper hush low murmur mutter tender",
  happy:
    "hopeful relief relieve happy smile grin laugh chuckle giggle cheer cheerful delight glad warm amuse beam appreciate appreciative satisfied grateful fond hug joke playful pleased friendly haha impressed comfortable",
  excited:
    "excite enthusiastic enthusiasm animate passionate thrill eager perk brighten gleeful triumphant triumph energetic wild pump fist cheer exclaim yell bounce awe wow amaze ecstatic victorious hype",
  defensive:
    "defensive defend protest insist object indignant offend backpedal bristle guard stubborn huff justify reluctant excuse",
  confused:
    "confuse puzzle bewilder lost blink disoriented baffle perplex unsure uncertain question tilt dumbfounded clueless blank distract hesitant hesitate daze",
  suspicious:
    "suspicious suspicion squint narrow skeptical doubt wary distrust fishy investigate interrogate probe scrutinize eye accuse cautious careful snoop curious",
  thoughtful:
    "thoughtful think ponder consider reflect contemplate muse wonder realize remember process curious introspective ruminate analyze study concentrate focus intrigue",
  serious:
    "serious grave solemn stern firm sober deadpan dry practical sharp intense cold professional formal corporate resolve determined clinical monotone robotic somber focus teach explain insistent forensic",
  worried:
    "worry worried nervous anxious concern uneasy uncomfortable tense fret alarm afraid scare dread apprehensive rattle shaken shudder desperate timid flinch wince gulp fearful cringe pale unsettle",
  panicking:
    "panic terrify frantic horrify hyperventilate freak flail hysteric scream shriek mayday overwhelm overload",
  sad: "sad sigh deflate disappoint melancholy sorry defeat slump hurt lonely crestfallen mourn wistful tear cry droop regret hollow embarrass sheepish shame dejected",
  angry:
    "jealous angry anger furious fury rage irritate annoy frustrate mad outrage glare snap shout growl agitate exasperate livid mean meaner harsh hiss stomp seethe slam fume scowl indignant",
  tired: "bored boredom tired exhaust weary yawn sleepy drained groggy bleary resign fatigue slow drowsy",
  smug: "smug smirk wink proud pride sly cocky sarcastic dismissive triumphant knowing snark gloat mischief mischievous teasing dry satisfied ironic raise eyebrow",
};
