import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Where Node would look for a package from another's folder. */
function* places(from: string, name: string): Generator<string> {
  for (let at = from; at !== ""; ) {
    yield `${at}/node_modules/${name}`;
    const up = at.lastIndexOf("/node_modules/");
    at = up < 0 ? "" : at.slice(0, up);
  }
  yield `node_modules/${name}`;
}

describe("the lock file", () => {
  it("names no registry", () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  it("holds the packages of every platform: without them npm ci refuses, or a Mac gets no binary", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => ![...places(path, name)].some((place) => packages[place]?.version))
        .map((name) => `${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
