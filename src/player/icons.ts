/** The player's signs, as paths on a 24 × 24 grid. */
export const PATHS = {
  play: "M7 4v16l13-8z",
  pause: "M7 4h3.5v16H7zM13.5 4H17v16h-3.5z",
  again: "M4 12a8 8 0 1 0 2.6-5.9M4 3.5V8h4.5",
  previous: "M6 5v14M19 5.5 9 12l10 6.5z",
  next: "M18 5v14M5 5.5 15 12 5 18.5z",
  loud: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.3 4.3 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  quiet: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.3 4.3 0 0 1 0 6",
  silent: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5M21 9.5l-5 5",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
  fill: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  unfill: "M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5",
  share: "M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7L11.5 7M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.6",
  close: "M6 6l12 12M18 6 6 18",
  window: "M3.5 5h17v14h-17zM12 12h6.5v5H12z",
} as const;
