import type { Mood } from "../moods.ts";
import { table } from "../table.ts";

/** Stems of words that put a character in a mood. */
export const MOOD_WORDS: Readonly<Record<Exclude<Mood, "neutral">, string>> = {
  calm: "calm relax settle peaceful soothe gentle quiet soft serene composed steady breathe unbothered content casual mellow patient subdued whisper hush low murmur mutter tender soften stoic zen reverent unperturbed unruffled placid dignity composure",
  happy:
    "hopeful relief relieve happy smile grin laugh chuckle giggle cheer cheerful delight glad warm amuse beam appreciate appreciative satisfied grateful fond hug joke playful pleased friendly touched flatter flattered elate overjoyed jubilant haha impressed comfortable bemused charmed chipper jovial joyful lighthearted loving admiring sympathetic thankful encouraging adore congratulate upbeat optimistic rejoice gush joy glee affection sympathy gratitude satisfaction warmth kindness compassion bliss hope",
  excited:
    "excite enthusiastic enthusiasm animate passionate thrill eager perk brighten gleeful triumphant triumph energetic wild pump fist cheer exclaim yell bounce exhilarate enthrall captivate astonish awe wow amaze ecstatic victorious hype energized euphoric exuberant overexcited impassioned fiery bouncy bold emphatic awestruck mesmerized spellbound gusto anticipation",
  defensive:
    "defensive defend protest insist object indignant offend backpedal bristle guard stubborn huff justify reluctant excuse balk defy resist insulted huffy petulant rebellious undeterred",
  confused:
    "confuse puzzle bewilder lost blink disoriented baffle perplex unsure uncertain question tilt dumbfounded clueless blank distract hesitant hesitate befuddle mystify nonplussed derail sidetrack daze dubious dumbstruck flummoxed incredulous disbelieving quizzical stumped puzzling disbelief confusion",
  suspicious:
    "suspicious suspicion doubtful unconvinced squint narrow skeptical doubt wary distrust fishy investigate interrogate probe scrutinize eyebrow accuse cautious careful snoop curious disapproving unamused cynical",
  thoughtful:
    "thoughtful think ponder consider reflect contemplate muse wonder realize remember process curious introspective ruminate analyze study concentrate focus intrigue absent-minded preoccupied deep-in-thought dreamy brood speculate deduce",
  serious:
    "serious grave solemn stern firm sober deadpan dry practical sharp intense cold professional formal corporate resolve determined clinical monotone robotic somber focus teach explain insistent forensic deadly-serious grim earnest businesslike resolute warn unblinking expressionless determination authority conviction solemnity urgency",
  worried:
    "worry worried nervous anxious concern uneasy uncomfortable tense fret alarm afraid scare dread apprehensive rattle shaken shudder desperate timid flinch wince gulp fearful cringe pale unsettle aghast chagrined contrite dismayed distressed queasy self-conscious shaky spooked troubled unnerved unsteady wobbly quake cower jittery restless meek distress fear anxiety dismay",
  panicking:
    "panic terrify frantic horrify hyperventilate freak flail hysteric scream shriek mayday overwhelm overload distraught manic panicky implode horror",
  sad: "sad sigh deflate disappoint heartbroken demoralize discourage despondent gloomy forlorn mortify ashamed chasten melancholy sorry defeat slump hurt lonely crestfallen mourn wistful teary tearful sniffle sulk whimper wail emotional weep sob cry droop regret hollow embarrass sheepish shame dejected crushed despair disheartened downcast glum helpless miserable moody remorseful regretful sulky sullen unhappy wounded devastated pained mope grieve lament rueful bawl blubber moan sentimental sadness sorrow grief remorse loneliness guilt anguish agony pity",
  angry:
    "disgust appall betray impatient outraged livid incense repulse jealous angry anger furious fury rage irritate annoy frustrate mad outrage glare snap shout growl agitate exasperate livid mean meaner harsh hiss stomp seethe slam fume scowl indignant antsy bitter grouchy grumpy irked peeved resentful scornful sour surly testy upset snappy hostile scold sneer simmer vex cranky annoyance jealousy contempt disdain envy",
  tired:
    "bored boredom tired exhaust weary yawn sleepy drained groggy bleary resign fatigue drowsy jaded weak woozy frazzled",
  smug: "smug vindicate smirk wink proud pride sly cocky sarcastic dismissive triumphant smugness knowing snark gloat mischief mischievous teasing dry satisfied ironic haughty lofty patronizing pompous self-satisfied sardonic snarky condescending preen brag theatrical",
};

/** Words that put nobody in a mood beside one of these: "snaps fingers", "a big gulp of coffee". */
export const NO_MOOD_BESIDE = table<string>({
  low: "himself herself themselves lip hat brim",
  beam: "detection scanner scan light sensor",
  snap: "gloves glasses goggles photo photos picture selfie screenshot back notebook book with finger fingers out shut open closed together",
  warm: "up",
  gulp: "big coffee drink soda tea water of",
  question: "onto",
  furious: "write writes writing type types typing scribble scribbles scribbling flip flips flipping notes",
});

/** Adverbs that say nothing of what their stems say. */
export const NO_MOOD_WORDS = "practically nearly hardly sharply";
