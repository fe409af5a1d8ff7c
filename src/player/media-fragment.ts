/** The part of a source that its address names, seconds: `#t=10,20`. */
export interface Part {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const WHOLE: Part = { start: undefined, end: undefined };

/** Media Fragments' normal play time: `12.5`, `01:02`, `0:01:02.5`. */
function seconds(text: string): number | undefined {
  const match = /^(?:(?:(\d+):)?(\d\d):(\d\d)|(\d+))(\.\d*)?$/.exec(text);
  if (!match) return undefined;
  const [, hours = 0, minutes = 0, rest, alone, fraction = ""] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${alone ?? rest}${fraction}`);
}

/** https://www.w3.org/TR/media-frags/#naming-time; the last one that is well-formed counts. */
export function partOf(address: string): Part {
  const hash = address.includes("#") ? address.slice(address.indexOf("#") + 1) : "";
  const parts = hash.split("&").map((one): Part | undefined => {
    const match = /^t=(?:npt:)?([\d:.]*)(?:,([\d:.]+))?$/.exec(one);
    if (!match || (match[1] === "" && match[2] === undefined)) return undefined;
    const start = match[1] === "" ? 0 : seconds(match[1] ?? "");
    const end = match[2] === undefined ? undefined : seconds(match[2]);
    if (start === undefined || (match[2] !== undefined && (end === undefined || end <= start))) return undefined;
    return { start, end };
  });
  return parts.findLast((part) => part !== undefined) ?? WHOLE;
}
