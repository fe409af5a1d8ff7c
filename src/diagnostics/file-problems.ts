import type { CatalogueEntry } from "./entry.ts";

/** Problems of files, found before anything of them is read. */
export const FILE_PROBLEMS = {
  "unreadable-file": {
    severity: "error",
    message: "The file can't be read: {reason}.",
    cause: "There is no such file, it is a folder, or it may not be read.",
    remedy: "Check the path, and that the file may be read.",
    example: "(a path that leads nowhere)",
  },
} as const satisfies Record<string, CatalogueEntry>;
