interface Promised {
  readonly resolve: () => void;
  readonly reject: (error: DOMException) => void;
}

const REASONS = {
  AbortError: "The play() request was interrupted.",
  NotSupportedError: "The element has no supported sources.",
} as const;

const errorOf = (name: keyof typeof REASONS) => new DOMException(REASONS[name], name);

/** What play() has promised. */
export class PlayPromises {
  private open: Promised[] = [];

  give(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      this.open.push({ resolve, reject });
    });
  }

  /** Where nothing can be played. */
  refuse(): Promise<void> {
    return Promise.reject(errorOf("NotSupportedError"));
  }

  /** @returns what settles those that have been given so far. */
  take(): (error?: keyof typeof REASONS) => void {
    const taken = this.open;
    this.open = [];
    return (name) => {
      for (const { resolve, reject } of taken) {
        if (name) reject(errorOf(name));
        else resolve();
      }
    };
  }
}
