import { INK } from "../light/light-sets.ts";

/** Middle of the mug from the area's upper right corner, units. */
export const MUG = { right: 130, y: 140 } as const;

type Context = CanvasRenderingContext2D;

function rounded(context: Context, x: number, y: number, width: number, height: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

/** The desk from above that the page lies on. */
export function drawDesk(context: Context, width: number, height: number): void {
  context.fillStyle = "#2b1d2e";
  context.fillRect(0, 0, width, height);
  const planks = ["#33222f", "#2e1e2e", "#38262f"];
  for (let i = 0; i * 96 < height + 96; i++) {
    const y = i * 96 - 40;
    context.fillStyle = planks[i % 3] as string;
    context.fillRect(0, y, width, 92);
    context.strokeStyle = "rgba(29,18,32,.6)";
    context.lineWidth = 2;
    context.stroke(
      new Path2D(`M-60 ${y + 44}C${width * 0.25} ${y + 32} ${width * 0.55} ${y + 60} ${width + 60} ${y + 40}`),
    );
    context.lineWidth = 1.4;
    context.stroke(
      new Path2D(`M-60 ${y + 68}C${width * 0.3} ${y + 76} ${width * 0.6} ${y + 50} ${width + 60} ${y + 70}`),
    );
  }
  const lamp = context.createRadialGradient(width * 0.68, height * 0.2, 0, width * 0.68, height * 0.2, width * 0.72);
  lamp.addColorStop(0, "rgba(255,180,94,.5)");
  lamp.addColorStop(0.45, "rgba(42,22,48,.15)");
  lamp.addColorStop(1, "rgba(7,6,15,.9)");
  context.fillStyle = lamp;
  context.fillRect(0, 0, width, height);
  // A case file under the page, a mug, red thread.
  context.save();
  context.translate(-70, 100);
  context.rotate(-0.28);
  context.lineWidth = 5;
  context.strokeStyle = INK;
  context.fillStyle = "#6a4a3a";
  rounded(context, 0, 0, 420, 300, 6);
  context.fill();
  context.stroke();
  context.fillStyle = "#d8cdb6";
  context.fillRect(24, 26, 360, 260);
  context.fillStyle = "#8f9bb8";
  context.fillRect(46, 48, 92, 110);
  context.fillStyle = "#8d8070";
  for (let i = 0; i < 4; i++) context.fillRect(160, 58 + i * 26, [190, 160, 190, 120][i] ?? 160, 5);
  for (let i = 0; i < 3; i++) context.fillRect(46, 188 + i * 26, 290, 5);
  context.restore();
  const mug = { x: width - MUG.right, y: MUG.y };
  context.strokeStyle = INK;
  context.lineWidth = 34;
  const handle = new Path2D(
    `M${mug.x + 60} ${mug.y - 20}C${mug.x + 140} ${mug.y - 40} ${mug.x + 140} ${mug.y + 60} ${mug.x + 56} ${mug.y + 40}`,
  );
  context.stroke(handle);
  context.strokeStyle = "#5b4a8a";
  context.lineWidth = 22;
  context.stroke(handle);
  for (const [radius, fill, line] of [
    [84, "#6d5aa8", INK],
    [66, "#24120f", "#3b2f63"],
  ] as const) {
    context.beginPath();
    context.arc(mug.x, mug.y, radius, 0, Math.PI * 2);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = 6;
    context.stroke();
  }
  context.strokeStyle = "rgba(255,206,149,.8)";
  context.lineWidth = 6;
  context.lineCap = "round";
  context.stroke(
    new Path2D(
      `M${mug.x - 48} ${mug.y - 20}C${mug.x - 30} ${mug.y - 50} ${mug.x + 10} ${mug.y - 56} ${mug.x + 34} ${mug.y - 46}`,
    ),
  );
  context.strokeStyle = "#e5484d";
  context.lineWidth = 4;
  context.stroke(
    new Path2D(
      `M-20 ${height * 0.78}C120 ${height * 0.7} 140 ${height * 0.9} 300 ${height * 0.85}S420 ${height} 520 ${height + 30}`,
    ),
  );
}
