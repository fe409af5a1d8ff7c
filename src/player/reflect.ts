/** The `src` property: the attribute, of no namespace, as an absolute address; as it stands where it is none. */
export function reflectedUrl(element: HTMLElement, name: string): string {
  const value = element.getAttributeNS(null, name);
  if (value === null) return "";
  try {
    return new URL(value, element.ownerDocument.baseURI).href;
  } catch {
    return value;
  }
}

/** True where the attribute is an address that `reflectedUrl` can make absolute. */
export function isUrl(element: HTMLElement, name: string): boolean {
  const value = element.getAttributeNS(null, name);
  return value !== null && value !== "" && URL.canParse(value, element.ownerDocument.baseURI);
}

export function setFlag(element: HTMLElement, name: string, on: boolean): void {
  element.toggleAttribute(name, Boolean(on));
}

/** The most that a reflected `unsigned long` can be. */
const MOST = 0x7fffffff;

/** HTML's reflected `unsigned long`: the digits that the attribute begins with; 0 where it begins with none. */
export function reflectedSize(element: HTMLElement, name: string): number {
  const size = Number(/^[\t\n\f\r ]*\+?(\d+)/.exec(element.getAttribute(name) ?? "")?.[1] ?? 0);
  return size > MOST ? 0 : size;
}

export function setSize(element: HTMLElement, name: string, value: unknown): void {
  // Unlike Number(), this refuses a bigint.
  const size = +(value as number) >>> 0;
  element.setAttribute(name, String(size > MOST ? 0 : size));
}

/** WebIDL's `double`: what is no finite number is refused. @throws {TypeError} */
export function finiteNumber(value: unknown, what: string): number {
  // Unlike Number(), this refuses a bigint.
  const number = +(value as number);
  if (Number.isFinite(number)) return number;
  throw new TypeError(
    `Failed to set the '${what}' property on 'HTMLMediaElement': The provided double value is non-finite.`,
  );
}

/** Seconds out of an attribute: `90`, `1m30s`, `1:30`. Undefined where it is none of these. */
export function parseSeconds(text: string | null): number | undefined {
  if (!text) return undefined;
  const clock = /^(?:(\d+):)?(\d+):(\d{1,2}(?:\.\d+)?)$/.exec(text.trim());
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(text.trim());
  if (!units || units[0] === "") return undefined;
  return Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
}
