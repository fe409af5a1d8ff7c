import type { Place, Written } from "./place.ts";

/** What of the File System Access API is used; browsers without it save by downloading. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => window as unknown as Pickers;
const KINDS = [{ description: "Post", accept: { "text/markdown": [".md", ".markdown", ".txt"] } }];

/** Whether the person merely closed the browser's dialog. */
const dismissed = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** A file of the computer's, read and written in place. */
export function filePlace(handle: FileSystemFileHandle): Place {
  const textOf = async () => (await handle.getFile()).text();
  return {
    key: `file:${handle.name}`,
    name: handle.name,
    saves: "Writes the file that you opened",
    async read() {
      const text = await textOf();
      return { text, mark: text };
    },
    async write(text, known): Promise<Written> {
      try {
        const there = await textOf().catch(() => undefined);
        if (known !== undefined && there !== known)
          return { kind: "changed", now: there === undefined ? undefined : { text: there, mark: there } };
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
        return { kind: "saved", mark: text };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: "failed", words: `${handle.name} could not be written: ${why}` };
      }
    },
  };
}

/** No place of its own: saving hands the text over as a download. */
export function downloadPlace(name: string): Place {
  return {
    key: `download:${name}`,
    name,
    saves: "Downloads the post as a file",
    read: async () => undefined,
    async write(text) {
      download(name, new Blob([text], { type: "text/markdown;charset=utf-8" }));
      return { kind: "saved", mark: text };
    },
  };
}

/** Hands a file over to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the content by now; the address may go once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Asks for a file of the computer's. `undefined` where the person changed their mind. */
export async function pickFile(): Promise<{ place: Place; text: string } | undefined> {
  const open = pickers().showOpenFilePicker;
  if (!open) return pickByInput();
  try {
    const [handle] = await open.call(window, { types: KINDS });
    if (!handle) return undefined;
    const place = filePlace(handle);
    return { place, text: (await place.read())?.text ?? "" };
  } catch (error) {
    if (dismissed(error)) return undefined;
    throw error;
  }
}

/** Asks where to save a text that has no place. `undefined` where the person changed their mind. */
export async function pickPlaceToSave(name: string): Promise<Place | undefined> {
  const save = pickers().showSaveFilePicker;
  if (!save) return downloadPlace(name);
  try {
    return filePlace(await save.call(window, { suggestedName: name, types: KINDS }));
  } catch (error) {
    if (dismissed(error)) return undefined;
    throw error;
  }
}

function pickByInput(): Promise<{ place: Place; text: string } | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".md,.markdown,.txt,text/markdown,text/plain";
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      file.text().then((text) => resolve({ place: downloadPlace(file.name), text }), reject);
    });
    input.click();
  });
}
