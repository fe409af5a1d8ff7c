import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { captions } from "./captions.ts";
import { check } from "./check.ts";
import { compileCommand } from "./compile.ts";
import { importCommand } from "./import.ts";
import { liveliness } from "./liveliness.ts";
import { renderCommand } from "./render.ts";
import { state } from "./state.ts";

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: readonly Command[] = [
  check,
  compileCommand,
  state,
  importCommand,
  captions,
  renderCommand,
  liveliness,
  build,
];
