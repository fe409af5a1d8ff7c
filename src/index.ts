// The public surface of the library: the same in Node and in browsers. A test holds its exact names.
export type { Diagnostic, Fix, Severity } from "./diagnostics/diagnostic.ts";
export type { Span } from "./diagnostics/span.ts";
export { type ImportOptions, type ImportResult, importPage } from "./script/import/import-page.ts";
export { type ParseOptions, type ParseResult, parse } from "./script/parse.ts";
export type { Block, FrontMatter, Script } from "./script/script.ts";
export { type Compiled, type CompileOptions, compile } from "./timeline/compile.ts";
export { captionsOf as captions } from "./timeline/derived/captions.ts";
export { descriptionsOf as descriptions } from "./timeline/derived/descriptions.ts";
export { videoObject } from "./timeline/derived/json-ld.ts";
export { transcriptHtml } from "./timeline/derived/transcript.ts";
export { captionsSrt, captionsVtt, chaptersVtt, descriptionsVtt } from "./timeline/derived/webvtt.ts";
export { sample } from "./timeline/sample.ts";
export type { SoundEvent } from "./timeline/sound-event.ts";
export { soundsIn } from "./timeline/sounds-in.ts";
export type { StageState } from "./timeline/state.ts";
export type { Cue, Scene, Timeline } from "./timeline/timeline.ts";
