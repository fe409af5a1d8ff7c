import { CAST_NAMES, PLACES } from "../cast/lexicon/people.ts";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toMillisecond } from "../math/round.ts";
import type { Script } from "../script/script.ts";
import { beatsOf } from "./composing/beats.ts";
import { cardsInARow, fromSceneStart } from "./camera/cards-in-a-row.ts";
import { directCamera } from "./camera/direct.ts";
import { castOf, type KnownCharacter } from "./composing/casting.ts";
import { closingDoor } from "./composing/closing-door.ts";
import { doorScene, withDoorShot } from "./composing/door-scene.ts";
import type { LayoutMemory } from "./composing/layout-memory.ts";
import { chaptersOf } from "./composing/chapters.ts";
import { checklistsOf } from "./composing/checklists.ts";
import { cueNames } from "./composing/cue-id.ts";
import { type BeatCues, cuesOf, inOrder } from "./composing/cues.ts";
import { episodeOf, placeOfMeanwhile } from "./composing/episode.ts";
import { lint } from "./composing/lint.ts";
import { meterKinds } from "./composing/meter-kinds.ts";
import { metersOf } from "./composing/meters.ts";
import { scoreOf } from "./composing/music.ts";
import { paceBeats } from "./composing/pacing.ts";
import { MOST_SCENES, PACING } from "./composing/pacing-rules.ts";
import { type RecordingLength, withRecordings } from "./composing/recorded.ts";
import { sceneIdsOf, scenesOf } from "./composing/scenes.ts";
import { stagePieces } from "./composing/staging.ts";
import { tensionOf } from "./composing/tension.ts";
import type { Cue, Timeline } from "./timeline.ts";
import { titleCues } from "./composing/title.ts";

export interface CompileOptions {
  /** Characters that have a look and a voice; others are generated. Default: the blog's own cast. */
  readonly cast?: readonly KnownCharacter[];
  /** Factor on the whole episode's speed, beside the post's own: 1 as written, 2 twice as fast. */
  readonly pace?: number;
  /**
   * Seconds of a line's recording, where the post does not say: the line takes that long. Of the recordings that the
   * post names by number or id (`voice: "lines/*.mp3"` in its front matter), lines have those whose length is known.
   */
  readonly recordingLength?: RecordingLength;
  /** What earlier layouts of much the same script found out: while a post is being written. */
  readonly memory?: LayoutMemory;
}

export interface Compiled {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
}

const KNOWN: readonly KnownCharacter[] = CAST_NAMES.map(({ name }) => ({ id: name }));
const RESIDENTS: ReadonlySet<string> = new Set(PLACES.map(({ resident }) => resident));

/** Lays a script out in time. Pure: the same script and options give the same timeline. Never throws. */
export function compile(script: Script, options: CompileOptions = {}): Compiled {
  const names = cueNames();
  const pace = paceOf(script.frontMatter.pace) * paceOf(options.pace);

  const opening = toMillisecond(PACING.titleCard / pace);
  const written = beatsOf(script, { meanwhilePlace: placeOfMeanwhile(script.frontMatter) });
  const recorded = withRecordings(written, script.frontMatter.voice ?? [], options.recordingLength);
  const { beats } = recorded;
  const closing = closingDoor(beats);
  const pacing = paceBeats(beats, pace, opening, closing, options.memory);
  const sceneIds = sceneIdsOf(pacing, names);
  const cues = cardsInARow(
    cuesOf(pacing.timed, sceneIds, names),
    pacing.scenes.map(({ start }) => start),
  );
  const meters = metersOf(meterKinds(script.frontMatter), cues);
  const tension = tensionOf(meters);
  const cast = castOf(pacing, options.cast ?? KNOWN, RESIDENTS, script.frontMatter);

  const scenes = scenesOf(pacing, sceneIds, cast);
  const before = closing && scenes[closing.after];
  const door =
    closing && before && pacing.door
      ? doorScene(closing, pacing.door, before, cast.onStage[closing.after] ?? [], cues)
      : undefined;
  if (closing && door) scenes.splice(closing.after + 1, 0, door.scene);

  const checklists = fromSceneStart(
    checklistsOf(cues, (scene) => pacing.scenes[scene]?.plan.split === true),
    scenes,
  );
  const shots = directCamera(pacing.scenes, cues, checklists, tension, cast.onStage, pacing.duration);

  const timeline: Timeline = {
    version: 1,
    generator: "sidescene",
    episode: episodeOf(script.frontMatter, cast),
    duration: pacing.duration,
    scenes,
    chapters: chaptersOf(script.frontMatter.title ?? "", pacing.scenes, cues, pacing.duration),
    meters,
    cues: inOrder(
      titleCues(script.frontMatter, opening, sceneIds[0] ?? "", names),
      withCompany(cues),
      checklists,
      stagePieces(pacing, sceneIds, cues),
      door?.pieces ?? [],
      door ? withDoorShot(shots, door) : shots,
      scoreOf(pacing.scenes, sceneIds, cues, tension, door?.scene),
    ),
  };
  const refused = written.refused ? [diagnose("too-many-scenes", written.refused, { limit: MOST_SCENES })] : [];
  return { timeline, diagnostics: [...recorded.diagnostics, ...refused, ...lint(timeline)] };
}

/** The cues of the beats, each with what accompanies it. */
function withCompany(cues: readonly BeatCues[]): Cue[] {
  const all: Cue[] = [];
  for (const { cue, also } of cues) {
    all.push(cue);
    for (const beside of also) all.push(beside);
  }
  return all;
}

const paceOf = (pace: number | undefined): number =>
  pace !== undefined && Number.isFinite(pace) && pace > 0 ? Math.min(4, Math.max(0.25, pace)) : 1;
