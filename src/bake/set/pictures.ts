import { LIGHT_SETS, type LightSet } from "../../stage/light/light-sets.ts";
import * as backdrop from "./backdrop.ts";
import { bulbs } from "./cables.ts";
import * as caseDesk from "./case-desk.ts";
import * as station from "./monitoring-station.ts";
import { group, polygon } from "./svg.ts";
import * as terminal from "./terminal.ts";

/** A part of the set, as drawn in its own coordinates and packed into a sheet. */
export interface Picture {
  readonly name: string;
  /** What of its coordinates is rasterised: x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  /** Texture pixels per unit at density 2. */
  readonly scale: number;
  readonly svg: (light: LightSet) => string;
}

/** Pictures that load together as one file. `perLight`: one file for each light set. */
export interface SheetPlan {
  readonly name: string;
  readonly perLight: boolean;
  /** WebP quality, 0…1. */
  readonly quality: number;
  /** Steps of transparency: more where light fades out softly. */
  readonly alphaSteps: number;
  readonly pictures: readonly Picture[];
}

type Box = Picture["box"];

const soft = (deviation: number, drawing: string): string => group(drawing, { filter: `url(#blur-${deviation})` });
const STATION: Box = [-300, -410, 560, 450];
const TERMINAL: Box = [-300, -440, 600, 480];
const WINGS: Box = [-290, -130, 580, 140];
const DESK: Box = [-290, -370, 520, 400];

const BACKDROP: SheetPlan = {
  name: "backdrop",
  perLight: true,
  quality: 0.7,
  alphaSteps: 63,
  pictures: [
    { name: "sky", box: [-300, -260, 1880, 760], scale: 0.4, svg: backdrop.sky },
    { name: "racks-far", box: [-300, 30, 1880, 412], scale: 1.2, svg: backdrop.racksFar },
    { name: "racks-middle", box: [-300, 70, 1880, 402], scale: 1.2, svg: backdrop.racksMiddle },
    { name: "floor", box: [-300, 418, 1880, 482], scale: 0.8, svg: backdrop.floor },
    { name: "rack-near-left", box: [-6, -10, 196, 652], scale: 1, svg: (light) => backdrop.rackNear(light, "left") },
    { name: "rack-near-right", box: [-6, -10, 196, 652], scale: 1, svg: (light) => backdrop.rackNear(light, "right") },
    { name: "shafts", box: [280, -40, 640, 690], scale: 0.35, svg: backdrop.shafts },
    { name: "canopy-left", box: [-40, -40, 480, 280], scale: 1.2, svg: (light) => backdrop.canopy(light, 0) },
    { name: "canopy-middle", box: [220, -40, 920, 160], scale: 1.2, svg: (light) => backdrop.canopy(light, 1) },
    { name: "canopy-right", box: [990, -50, 340, 320], scale: 1.2, svg: (light) => backdrop.canopy(light, 2) },
    {
      name: "foreground-left",
      box: [-140, -40, 480, 840],
      scale: 0.6,
      svg: (light) => soft(2, backdrop.foreground(light, "left")),
    },
    {
      name: "foreground-right",
      box: [900, -60, 460, 860],
      scale: 0.6,
      svg: (light) => soft(2, backdrop.foreground(light, "right")),
    },
    // The whole distance out of focus, for shots that stand nearer.
    {
      name: "distance-soft",
      box: [-300, -260, 1880, 1160],
      scale: 0.4,
      svg: (light) =>
        soft(5, backdrop.sky() + backdrop.racksFar(light) + backdrop.racksMiddle(light) + backdrop.floor(light)),
    },
    {
      name: "canopy-left-soft",
      box: [-40, -40, 480, 280],
      scale: 0.7,
      svg: (light) => soft(2, backdrop.canopy(light, 0)),
    },
    {
      name: "canopy-middle-soft",
      box: [220, -40, 920, 160],
      scale: 0.7,
      svg: (light) => soft(2, backdrop.canopy(light, 1)),
    },
    {
      name: "canopy-right-soft",
      box: [990, -50, 340, 320],
      scale: 0.7,
      svg: (light) => soft(2, backdrop.canopy(light, 2)),
    },
  ],
};

const FURNITURE: SheetPlan = {
  name: "furniture",
  perLight: false,
  quality: 0.7,
  alphaSteps: 42,
  pictures: [
    { name: "station", box: STATION, scale: 1.3, svg: station.stationBody },
    { name: "station-lit", box: STATION, scale: 1, svg: station.stationLit },
    { name: "station-glass", box: [-170, -310, 356, 156], scale: 1, svg: station.stationGlass },
    { name: "radar-sweep", box: [-2, -60, 78, 64], scale: 1.5, svg: station.radarSweep },
    { name: "radar-blip", box: [-14, -14, 28, 28], scale: 1.5, svg: station.radarBlip },
    ...Object.entries(LIGHT_SETS).flatMap(([level, light]) =>
      ["hum", "rise"].map((name, rise) => ({
        name: `traffic-${name}-${level}`,
        box: [0, 0, 336, 106] as Box,
        scale: 1,
        svg: () => station.trafficStrip(rise, light),
      })),
    ),
    { name: "terminal", box: TERMINAL, scale: 1.2, svg: terminal.terminalBack },
    { name: "terminal-wings", box: WINGS, scale: 1.3, svg: terminal.terminalWings },
    { name: "terminal-ring", box: [-136, -136, 272, 272], scale: 1.2, svg: terminal.terminalRing },
    ...[2, 8, 15, 23].map((seed, i) => ({
      name: `stream-${i}`,
      box: [0, 0, terminal.STREAM_WIDTH, terminal.STREAM_PERIOD + 300] as Box,
      scale: 1,
      svg: () => terminal.codeStream(seed),
    })),
    { name: "desk", box: DESK, scale: 1.2, svg: caseDesk.desk },
    { name: "board", box: [-8, -8, 206, 164], scale: 1.4, svg: caseDesk.board },
    ...caseDesk.BOARD_PINS.map((_, i) => ({
      name: `board-note-${i}`,
      box: [-38, -12, 76, 72] as Box,
      scale: 1.4,
      svg: () => caseDesk.boardNote(i),
    })),
    { name: "emitter", box: [-110, -214, 220, 250], scale: 1, svg: caseDesk.emitter },
    { name: "window-light", box: [-170, -360, 340, 650], scale: 0.4, svg: () => caseDesk.windowLight(312) },
    { name: "bulbs", box: [600, -20, 720, 220], scale: 1, svg: () => bulbs(640, 30, 1290, 120, 46, 10) },
    { name: "glow", box: [-100, -100, 200, 200], scale: 0.64, svg: () => '<circle r="100" fill="url(#white-glow)"/>' },
    {
      name: "beam",
      box: [0, -250, 1150, 500],
      scale: 0.3,
      svg: () =>
        polygon(
          [
            [0, -8],
            [1150, -250],
            [1150, 250],
            [0, 8],
          ],
          { fill: "url(#beam)" },
        ),
    },
    { name: "beacon", box: [-30, -46, 60, 64], scale: 1.2, svg: station.beacon },
  ],
};

const FURNITURE_SOFT: SheetPlan = {
  name: "furniture-soft",
  perLight: false,
  quality: 0.65,
  alphaSteps: 42,
  pictures: [
    { name: "station-soft", box: STATION, scale: 0.7, svg: () => soft(2, station.stationBody()) },
    { name: "station-lit-soft", box: STATION, scale: 0.6, svg: () => soft(2, station.stationLit()) },
    { name: "terminal-soft", box: TERMINAL, scale: 0.8, svg: () => soft(2, terminal.terminalBack()) },
    { name: "terminal-wings-soft", box: WINGS, scale: 0.8, svg: () => soft(2, terminal.terminalWings()) },
    ...[2, 8, 15, 23].map((seed, i) => ({
      name: `stream-${i}-soft`,
      box: [0, 0, terminal.STREAM_WIDTH, terminal.STREAM_PERIOD + 300] as Box,
      scale: 0.6,
      svg: () => group(terminal.codeStream(seed), { filter: "url(#blur-1)" }),
    })),
    { name: "desk-soft", box: DESK, scale: 0.7, svg: () => soft(2, caseDesk.desk()) },
    { name: "board-soft", box: [-8, -8, 206, 164], scale: 0.8, svg: () => soft(2, caseDesk.board()) },
    {
      name: "bulbs-soft",
      box: [600, -20, 720, 220],
      scale: 0.6,
      svg: () => soft(2, bulbs(640, 30, 1290, 120, 46, 10)),
    },
  ],
};

/** Everything of the set, by the file it goes into. */
export const SHEETS: readonly SheetPlan[] = [BACKDROP, FURNITURE, FURNITURE_SOFT];
