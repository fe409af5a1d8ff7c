import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Timeline } from "../../src/timeline/timeline.ts";

const schema = JSON.parse(readFileSync(new URL("../../src/timeline/timeline.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** What the published schema finds wrong with a timeline once it is JSON; nothing if it fits. */
export function schemaErrors(timeline: Timeline): string[] {
  if (validate(JSON.parse(JSON.stringify(timeline)))) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
