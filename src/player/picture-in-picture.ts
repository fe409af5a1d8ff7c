/** Pictures a second that the small window gets: as many as the stage changes. */
const RATE = 24;

/** True where the browser can show a canvas in a small window of its own. */
export function canFloat(): boolean {
  return (
    document.pictureInPictureEnabled === true &&
    typeof HTMLCanvasElement !== "undefined" &&
    "captureStream" in HTMLCanvasElement.prototype
  );
}

/**
 * Shows the canvas in the browser's small window. The window needs a `<video>`: one is made that films the canvas, and
 * lives as long as the window does.
 * @param left is called when the window is closed.
 * @throws {DOMException} as requestPictureInPicture does.
 */
export async function float(canvas: HTMLCanvasElement, left: () => void): Promise<PictureInPictureWindow> {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  const film = canvas.captureStream(RATE);
  video.srcObject = film;
  const end = () => {
    for (const track of film.getTracks()) track.stop();
    video.srcObject = null;
    left();
  };
  try {
    await video.play();
    const window = await video.requestPictureInPicture();
    video.addEventListener("leavepictureinpicture", end, { once: true });
    return window;
  } catch (error) {
    end();
    throw error;
  }
}
