/** What is known of a picture that has been shown. */
export interface ShownFrame {
  /** Seconds of the source: the first moment at which this picture is seen. */
  readonly mediaTime: number;
  readonly width: number;
  readonly height: number;
}

/** HTMLVideoElement's frame callbacks (https://wicg.github.io/video-rvfc/): each is called once, at the next picture. */
export class FrameCallbacks {
  private readonly asked = new Map<number, VideoFrameRequestCallback>();
  private last = 0;
  private shown = 0;
  private at: number | undefined;

  /** @throws {TypeError} where it cannot be called. */
  request(callback: VideoFrameRequestCallback): number {
    if (typeof callback !== "function") {
      throw new TypeError(
        "Failed to execute 'requestVideoFrameCallback' on 'HTMLVideoElement': parameter 1 is not of type 'Function'.",
      );
    }
    this.last += 1;
    this.asked.set(this.last, callback);
    return this.last;
  }

  /** HTML's VideoPlaybackQuality, which has no constructor. */
  quality(): VideoPlaybackQuality {
    const numbers = {
      creationTime: performance.now(),
      totalVideoFrames: this.shown,
      droppedVideoFrames: 0,
      corruptedVideoFrames: 0,
    };
    return Object.create(
      VideoPlaybackQuality.prototype,
      Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { value, enumerable: true }])),
    ) as VideoPlaybackQuality;
  }

  cancel(handle: number): void {
    this.asked.delete(handle);
  }

  /** Another source: its pictures are counted anew. */
  restart(): void {
    this.shown = 0;
    this.at = undefined;
  }

  /** This picture is on the canvas: nothing new where it was there before. */
  present({ mediaTime, width, height }: ShownFrame): void {
    if (mediaTime === this.at) return;
    this.at = mediaTime;
    this.shown += 1;
    const due = [...this.asked.keys()];
    if (due.length === 0) return;
    const presentationTime = performance.now();
    const frame = { presentationTime, expectedDisplayTime: presentationTime, width, height, mediaTime };
    const metadata = { ...frame, presentedFrames: this.shown };
    // Behind what draws, which they may ask to seek or pause; and still before the browser paints.
    queueMicrotask(() => {
      for (const handle of due) {
        const callback = this.asked.get(handle);
        if (!this.asked.delete(handle)) continue;
        try {
          callback?.(presentationTime, metadata);
        } catch (error) {
          reportError(error);
        }
      }
    });
  }
}
