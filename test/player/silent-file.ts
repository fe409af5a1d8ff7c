import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from "mediabunny";

/** Two seconds of a black picture, as a file that a real `<video>` plays. */
export async function silentFile(): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = 64;
  canvas.height = 36;
  canvas.getContext("2d");
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec: "vp8", bitrate: 1e5 });
  output.addVideoTrack(source, { frameRate: 20 });
  await output.start();
  for (let frame = 0; frame < 40; frame++) await source.add(frame / 20, 1 / 20);
  await output.finalize();
  return URL.createObjectURL(new Blob([output.target.buffer as ArrayBuffer], { type: "video/webm" }));
}

/** The file at that address, within its address. */
export async function inline(address: string): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(await (await fetch(address)).blob());
  await new Promise((resolve) => reader.addEventListener("load", resolve));
  return String(reader.result);
}
