/** Light that falls on everybody alike: what it leaves of their colours, and the edges that it catches from behind. */
export interface ActorsLight {
  readonly tint: number;
  readonly rim?: {
    readonly colour: number;
    /** 0…1 how far the dark shape stands aside of the lit one; it is smaller instead where this is absent. */
    readonly aside?: number;
  };
}
