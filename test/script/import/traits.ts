/**
 * What is known of the cast before any post is read: the start from which profiles are learnt, and to which they stay
 * near. Weights are log-odds; names of features as `featuresOf` gives them.
 */
export const TRAITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Human: {
    "1.5":
      "face coffee sleep asleep tired desk bed kitchen dinner work wife kids readers does:phone does:desk does:coffee does:laptop",
    "0.8": "shape:asks shape:asks-last wait so first:so first:wait shape:first-person",
    "-1.0": "shape:percentages",
    "-1.5": "names:Human does:cables does:notebook sound:machine opens:sound gesture:process",
  },
  Vector: {
    "2.0":
      "gesture:excite gesture:defend gesture:panic gesture:glitch does:cables does:streams does:terminal does:systems",
    "1.5":
      "gesture:pace does:processing does:processes does:visibly does:intensifies mood:defensive mood:excited mood:panicking",
    "1.2": "shape:exclaims-often fascinating",
    "1.0": "gesture:agitate gesture:teach gesture:point gesture:process gesture:think",
    "0.8": "shape:exclaims shape:capitals shape:capitals-often exactly literally technically mathematical model models",
    "0.4": "shape:sentences-long shape:line-long okay look actually",
    "-1.0": "names:Vector",
  },
  Kai: {
    "4.0": "sound:machine opens:sound",
    "2.5":
      "does:monitoring does:detection does:scanner does:sensor does:sensors does:alert does:network does:scan does:monitor",
    "1.2":
      "shape:percentages shape:decimals detected detection anomaly baseline probability logged logging confirmed confirming monitoring unidentified entity correlation signal sensors scan alert irregular detecting calculated calculating affirmative acknowledged",
    "1.0": "gesture:process",
    "0.7":
      "analysis analyzing pattern patterns status risk range estimated levels scanning rate shape:label indicates correlates statistically metrics shape:numbers tracking network",
    "0.6": "shape:telegram shape:terse shape:impersonal",
    "-1.0": "names:Kai shape:exclaims-twice",
  },
  Recurse: {
    "3.0": "gesture:notebook gesture:flip-pages gesture:write at:notebook",
    "2.2":
      "does:notes does:notebook does:notebooks does:case does:file does:files does:page does:pages does:list does:observation does:evidence does:checklist does:investigation does:investigates",
    "1.3": "suspicious fishy evidence investigated investigate investigating coincidence",
    "1.0": "mood:suspicious gesture:smile gesture:nod gesture:stare gesture:notebook/investigate",
    "0.7":
      "found claims claim companies verify verified questions documented cross-referenced case notes pattern shape:sentences-tiny proof flag investigation shape:telegram shape:terse shape:opens-with-deed",
    "-1.0": "names:Recurse shape:exclaims shape:exclaims-often shape:capitals-often",
  },
  Bounce: {
    "1.8": "gesture:eat gesture:play sound:mouth at:controller",
    "2.0":
      "dude yo uhh uhhh yeah like kinda gonna awesome chips pizza snack game games cool oh man does:chips does:hoodie does:shrugs",
    "1.0": "gesture:shrug dunno just stuff",
    "-1.0": "names:Bounce shape:percentages shape:label shape:telegram",
  },
};
