/** Of MPEG audio, layer III: kilobits a second by the header's index, for MPEG 1 and for its lower rates. */
const MP3_KILOBITS = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second by the header's version bits (2.5, none, 2, 1) and index. */
const MP3_RATES: Readonly<Record<number, readonly number[]>> = {
  0: [11_025, 12_000, 8_000],
  2: [22_050, 24_000, 16_000],
  3: [44_100, 48_000, 32_000],
};
/** Opus counts in these, whatever it was made from. */
const OPUS_RATE = 48_000;

/**
 * Seconds that a file of sound lasts, from its headers alone: WAV, MP3, Ogg (Opus, Vorbis), WebM and MP4. Undefined for
 * what is none of these, or does not say.
 */
export function recordingLength(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const seconds =
      textAt(bytes, 0, 4) === "RIFF"
        ? ofWav(bytes, view)
        : textAt(bytes, 0, 4) === "OggS"
          ? ofOgg(bytes, view)
          : textAt(bytes, 4, 4) === "ftyp"
            ? ofMp4(bytes, view)
            : view.getUint32(0) === 0x1a45dfa3
              ? ofWebm(bytes, view)
              : ofMp3(bytes, view);
    return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
  } catch {
    // It ends in the middle of a header.
    return undefined;
  }
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Where a text or a row of bytes stands first, from `from` on; −1 where it does not. */
function find(bytes: Uint8Array, wanted: readonly number[], from = 0, to = bytes.length): number {
  for (let i = from; i + wanted.length <= to; i++) if (wanted.every((byte, k) => bytes[i + k] === byte)) return i;
  return -1;
}

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function ofWav(bytes: Uint8Array, view: DataView): number | undefined {
  const format = find(bytes, codes("fmt "));
  const data = find(bytes, codes("data"));
  if (format < 0 || data < 0) return undefined;
  return view.getUint32(data + 4, true) / view.getUint32(format + 16, true);
}

function ofOgg(bytes: Uint8Array, view: DataView): number | undefined {
  let last = bytes.length - 4;
  while (last > 0 && textAt(bytes, last, 4) !== "OggS") last--;
  const samples = Number(view.getBigInt64(last + 6, true));
  const opus = find(bytes, codes("OpusHead"), 0, 200);
  if (opus >= 0) return (samples - view.getUint16(opus + 10, true)) / OPUS_RATE;
  const vorbis = find(bytes, codes("vorbis"), 0, 200);
  return vorbis < 0 ? undefined : samples / view.getUint32(vorbis + 11, true);
}

function ofMp4(bytes: Uint8Array, view: DataView): number | undefined {
  const at = find(bytes, codes("mvhd")) + 4;
  if (at < 4) return undefined;
  // Version 1 has its times in eight bytes.
  return bytes[at] === 1
    ? Number(view.getBigUint64(at + 24)) / view.getUint32(at + 20)
    : view.getUint32(at + 16) / view.getUint32(at + 12);
}

function ofWebm(bytes: Uint8Array, view: DataView): number | undefined {
  const info = find(bytes, [0x15, 0x49, 0xa9, 0x66]);
  const at = info < 0 ? -1 : find(bytes, [0x44, 0x89], info, info + 400);
  if (at < 0) return undefined;
  const scaleAt = find(bytes, [0x2a, 0xd7, 0xb1, 0x83], info, info + 400);
  const nanoseconds = scaleAt < 0 ? 1e6 : view.getUint32(scaleAt + 3) & 0xffffff;
  return ((bytes[at + 2] === 0x88 ? view.getFloat64(at + 3) : view.getFloat32(at + 3)) * nanoseconds) / 1e9;
}

function ofMp3(bytes: Uint8Array, view: DataView): number | undefined {
  // A tag before the sound says its own length in four times seven bits.
  const tag =
    textAt(bytes, 0, 3) === "ID3" ? 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes[at] ?? 0), 0) : 0;
  const at = tag;
  const header = view.getUint32(at);
  const rate = MP3_RATES[(header >>> 19) & 3]?.[(header >>> 10) & 3];
  // Eleven bits of ones, layer III.
  if (header >>> 21 !== 0x7ff || ((header >>> 17) & 3) !== 1 || rate === undefined) return undefined;
  const first = ((header >>> 19) & 3) === 3;
  const counted = Math.max(find(bytes, codes("Xing"), at, at + 64), find(bytes, codes("Info"), at, at + 64));
  if (counted >= 0 && (view.getUint32(counted + 4) & 1) === 1)
    return (view.getUint32(counted + 8) * (first ? 1152 : 576)) / rate;
  const kilobits = MP3_KILOBITS[first ? 0 : 1][(header >>> 12) & 15];
  return kilobits ? ((bytes.length - at) * 8) / (kilobits * 1000) : undefined;
}
