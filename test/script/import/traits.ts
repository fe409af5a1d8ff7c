/**
 * What is known of the cast before any post is read: the start from which profiles are learnt, and to which they stay
 * near. Weights are log-odds; names of features as `featuresOf` gives them.
 */
export const TRAITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Human: {
    "1.5":
      "face coffee sleep asleep tired desk bed kitchen dinner work wife kids readers blog boss job router laptop phone does:phone does:desk does:coffee does:laptop does:bed does:sleep does:yawns does:scrolling does:typing",
    "0.8":
      "shape:asks shape:asks-last wait so first:so first:wait first:okay_so first:hang first:hold first:can first:how first:what shape:first-person tried googled bought paid reading woke basically guess confused does:confused does:frustrated does:scratches",
    "0.5": "my me trying month week yesterday tonight today morning seriously weird honest everyone people",
    "-1.0": "shape:percentages",
    "-1.5": "does:cables does:notebook sound:machine opens:sound gesture:process",
  },
  Vector: {
    "2.0":
      "gesture:excite gesture:defend gesture:panic gesture:glitch does:cables does:streams does:terminal does:systems does:whiteboard",
    "1.5":
      "gesture:pace does:processing does:processes does:visibly does:intensifies does:lecture does:explains does:teaching does:dramatically does:indignant does:flickers does:enthusiastic does:passionate does:animated does:dramatic does:dismissive does:rant does:ranting mood:defensive mood:excited mood:panicking",
    "1.2": "shape:exclaims-often fascinating architecture transformer transformers neural doctor",
    "1.0":
      "gesture:agitate gesture:teach gesture:point gesture:process gesture:think outrageous precisely brilliant correct absolutely",
    "0.8":
      "shape:exclaims shape:capitals shape:capitals-often exactly literally technically mathematical model models excellent explain explaining according research means training trained tokens parameters statistical prediction predicts language actual actually first:exactly first:yes first:no first:think first:here's",
    "0.4": "shape:sentences-long shape:line-long okay look like it's essentially imagine example because human",
  },
  Kai: {
    "4.0": "sound:machine opens:sound",
    "2.5":
      "does:monitoring does:detection does:scanner does:scanning does:sensor does:sensors does:alert does:network does:scan does:scans does:monitor does:alarm does:beep does:beeps does:logs does:logging does:analyzing does:analysis does:detecting does:calculating does:tracking does:measuring does:recalibrating",
    "1.2":
      "shape:percentages shape:decimals detected detection anomaly baseline probability logged logging log confirmed confirming monitoring unidentified entity correlation signal sensors scan alert irregular detecting calculated calculating calculation affirmative acknowledged noted filing variance margin deviation classification classified duration threshold metric count",
    "1.0":
      "gesture:process query first:alert first:note first:detection first:logged first:bandwidth first:analysis first:processing",
    "0.7":
      "analysis analyzing pattern patterns status risk range estimated levels scanning rate shape:label indicates correlates statistically metrics shape:numbers tracking network update approximately current systems protocol observed increase frequency data human's vector's",
    "0.6": "shape:telegram shape:terse shape:impersonal",
    "-1.0": "shape:exclaims-twice",
  },
  Recurse: {
    "3.0": "gesture:notebook gesture:flip-pages gesture:write at:notebook",
    "2.2":
      "does:notes does:notebook does:notebooks does:case does:file does:files does:page does:pages does:list does:observation does:evidence does:checklist does:investigation does:investigates does:investigating does:magnifying does:glasses does:squints does:underlines does:cross-references does:practical does:skeptical does:methodical does:reviewing does:presents does:documents",
    "1.3":
      "suspicious fishy evidence investigated investigate investigating coincidence motive suspect case witness alibi clue clues first:three_questions",
    "1.0":
      "mood:suspicious gesture:smile gesture:nod gesture:stare gesture:notebook/investigate skeptical documented documenting",
    "0.7":
      "found claims claim companies company verify verified questions cross-referenced notes pattern shape:sentences-tiny proof flag investigation shape:telegram shape:terse shape:opens-with-deed marketing profit money benefits lawsuit lawsuits report reports admit hiding observed checked follow source sources who why",
    "-1.0": "shape:exclaims shape:exclaims-often shape:capitals-often",
  },
  Bounce: {
    "1.8": "gesture:eat gesture:play sound:mouth at:controller",
    "2.0":
      "dude yo uhh uhhh uhhhh kinda gonna awesome chips pizza snack snacks game games cool man goblin comfy whoa woah nah bro vibe vibes glow pretty couch dunno does:chips does:hoodie does:shrugs does:pizza does:grins does:perks does:brightens does:deflates does:munching does:chewing does:couch does:screens does:casual does:casually does:eating does:gaming does:game does:distracted does:half-listening does:work",
    "1.2":
      "colors color colour design designed lighting boss level playing controller soda hungry magic sparkles shiny fun style styles animation space chill does:lighting does:proud does:bouncing does:spins does:tapping",
    "1.0":
      "gesture:shrug just stuff things thing oh hey yeah like first:oh first:dude first:yo first:hey first:uh first:uhh",
    "-1.0": "shape:percentages shape:label shape:telegram",
  },
  "": {
    "1.5": "shape:tells-name shape:tells-scenery",
    "-1.0": "shape:first-person shape:second-person shape:exclaims shape:asks",
  },
};

/** Log-odds against somebody's doing what is done to them, against calling themselves, against naming themselves. */
export const OTHERS = { doesTo: -2, calls: -2.5, names: -1 } as const;

/** Log-odds against a guest's speaking before the page has named them. */
export const STRANGERS: Readonly<Record<string, number>> = { Bounce: -3 };
