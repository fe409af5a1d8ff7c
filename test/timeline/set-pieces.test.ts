import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { pieceLength, piecesAsked } from "../../src/timeline/composing/set-pieces.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { SetPieceCue } from "../../src/timeline/timeline.ts";
import { act, directive, marker, narrate, say, script, turn } from "./script-builder.ts";

const asked = (text: string, spoken = false, food?: string) =>
  piecesAsked(text, spoken, food)
    .map(({ name, variant }) => (variant ? `${name}.${variant}` : name))
    .join(" ");

describe("what directions ask of the stage", () => {
  it.each([
    ["Hurls the controller across the room.", "controller-throw"],
    ["The controller breaks apart. It reappears in his hand.", "controller-shatter controller-respawn"],
    ["Glances at the controller, then the wall.", "look-controller-wall"],
    ["Produces a bag of chips from a sleeve. Munches.", "conjure.chips eat.chips"],
    ["Pulls a can of soda out of nowhere.", "conjure.soda"],
    ["Grabs a candy bar from behind the screen.", "conjure.chocolate"],
    ["Pulls out some candy.", "conjure.candy"],
    ["sluuuurp", "slurp"],
    ["BUUURP", "burp"],
    ["An arm slips through the monitor.", "hand-through-screen"],
    ["Far away a page's code rearranges itself.", "sidebar-rewrites-itself"],
    ["Slams a fist on the keyboard.", "keyboard-smash"],
    ["The keyboard reassembles.", "keyboard-respawn"],
    ["Starts typing.", "type"],
    ["Stares at both hands.", "look-hands"],
    ["Shrugs.", "shrug"],
    ["A long pause.", "beat"],
    ["Realizes something.", "beat"],
    ["Beats the level.", ""],
    ["Jumps for joy.", "cheer"],
    ["Stands up and stretches.", "stand-stretch"],
    ["Walks off through the racks.", "wander"],
    ["The gauge goes haywire.", "meter-wild"],
    ["The hero falls into a gap.", "game-die"],
    ["Victory! Level complete!", "game-win"],
    ["The car crashes.", "game-crash"],
    ["Starts a racing game.", "game-play.racer"],
    ["An old platformer on all screens.", "game-play.platformer"],
    ["Opens a bag, starts eating.", "conjure.chips eat.chips"],
    ["takes chip bag", "conjure.chips"],
    ["Unwraps a chocolate bar.", "conjure.chocolate"],
    ["Drinks it all.", "slurp"],
    ["Distracted, tapping on something.", "type"],
    ["Dances on the seat, humming.", "dance"],
    ["Falls asleep. Snores.", "sleep"],
    ["Nods.", "nod"],
    ["Nods off.", "sleep"],
    ["Giggles.", "laugh"],
    ["Nervous laughing.", ""],
    ["Sighs, slumps.", "deflate"],
    ["Points at the screen.", "point"],
    ["Glances up, tilts his head.", "look-around"],
    ["Still working, not looking up.", ""],
    ["Doesn’t get up.", ""],
    ["Never sleeps.", ""],
    ["Sits and thinks.", ""],
    ["Doesn't notice, too busy eating.", ""],
  ])("%s", (text, pieces) => {
    expect(asked(text)).toBe(pieces);
  });

  it("hears reactions in what is said, and eats what was conjured last", () => {
    expect(asked("NOOOO!", true)).toBe("rage");
    expect(asked("YESSSS!", true)).toBe("cheer");
    expect(asked("Meh. Whatever.", true)).toBe("shrug");
    expect(asked("Takes a bite.", false, "pizza")).toBe("eat.pizza");
    expect(asked("Down you go.", true, "chocolate")).toBe("eat.chocolate");
  });

  it("gives each its time", () => {
    expect(pieceLength(piecesAsked("The controller breaks apart. It reappears.", false))).toBeCloseTo(1.8);
  });
});

describe("set-piece cues", () => {
  const body: readonly Block[] = [
    turn("Kai", [say("Let us begin.")]),
    marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
    narrate("An old platformer runs on every screen."),
    act("Pulls out a pizza.", ["play"]),
    act("Walks away.", ["pace"]),
    marker("return", "Back"),
    turn("Kai", [act("throws controller", ["play"]), say("Who was that?")]),
    marker("meanwhile", "Meanwhile", "Bounce"),
    narrate("Dust."),
  ];
  const { timeline } = compile(script(body));
  const pieces = timeline.cues.filter((cue): cue is SetPieceCue => cue.type === "set-piece");

  it("belong to side scenes: what the group does is acting", () => {
    expect(pieces.map(({ name, variant }) => (variant ? `${name}.${variant}` : name))).toEqual([
      "arrive",
      "game-play.platformer",
      "conjure.pizza",
      "wander",
      "arrive",
      "door.Sector 7-B",
    ]);
  });

  it("last until another takes over, if they are states", () => {
    const [, game, , wander] = pieces;
    const [, side] = timeline.scenes;
    expect(game?.end).toBe(wander?.start);
    expect(wander?.end).toBe(side?.end);
  });

  it("are known ahead in their scene, and leave something behind in later ones", () => {
    const later = timeline.scenes[3];
    const side = sample(timeline, (later?.start ?? 0) + 2).side;
    expect(side?.pieces?.map(({ name }) => name)).toEqual(["arrive"]);
    expect(side?.past.map(({ name }) => name)).toEqual(["arrive", "game-play", "conjure", "wander", "arrive"]);
    expect(side?.index).toBe(1);
    expect(sample(timeline, (timeline.scenes[2]?.start ?? 0) + 1).entity).toMatchObject({
      sightings: 1,
      wandering: expect.any(Number),
    });
    expect(sample(timeline, 1).entity).toBeUndefined();
  });

  it("come from a directive anywhere", () => {
    const { cues } = compile(
      script([turn("Kai", [directive({ "set-piece": "eat", variant: "pizza" }), say("Mm.")])]),
    ).timeline;
    expect(cues.find((cue) => cue.type === "set-piece")).toMatchObject({ name: "eat", variant: "pizza", actor: "Kai" });
  });
});
