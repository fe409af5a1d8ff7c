import { Container, type Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { toneOf } from "../light/light-mix.ts";
import { DigitsView } from "../text/digits-view.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { pictureSprite } from "./picture-sprite.ts";
import { ScrollWindow } from "./scroll-window.ts";
import type { SetTextures } from "./set-textures.ts";

/** Radar: centre and radius in the station's units, and seconds a turn. */
const RADAR = { x: -92, y: -232, radius: 62, turn: 4 } as const;
/** Traffic screen: corner and size, and units a second that it runs, calm and at the top of the meter. */
const TRAFFIC = { x: 10, y: -264, width: 168, height: 106, period: 168, slow: 14, fast: 46 } as const;
/** The warning lamp: its foot, and seconds a turn of its two beams: never a strobe. */
const BEACON = { x: 99, y: -350, turn: 2 } as const;
/** The readout's digits, and texture px per unit of theirs. */
const READOUT = { face: "pixel", size: 23, glow: 0.35 } as const;
const READOUT_DENSITY = 2;
/** Seconds that the resident takes round the radar while wandering. */
const WANDER = 26;

/** The monitoring station: what its screens show follows the meter, the light and what the side scenes set going. */
export class StationView {
  readonly container = new Container();
  readonly #sharp: Container;
  readonly #soft: Container;
  readonly #lit: readonly Sprite[];
  readonly #sweep: Sprite;
  readonly #sweepHolder: Container;
  readonly #blips: readonly Sprite[];
  readonly #hum: ScrollWindow | undefined;
  readonly #rise: ScrollWindow | undefined;
  readonly #readout: DigitsView;
  readonly #beacon = new Container();
  readonly #beams: readonly Sprite[];
  readonly #live = new Container();
  readonly #furniture: readonly Sprite[];

  constructor(textures: SetTextures, pictures: PictureCache, measure: Measure) {
    const sprite = (name: string) => pictureSprite(textures.picture(name));
    const body = sprite("station");
    const bodySoft = sprite("station-soft");
    this.#furniture = [body, bodySoft];
    this.#beams = [sprite("beam"), sprite("beam")];
    for (const beam of this.#beams) {
      beam.blendMode = "screen";
      beam.pivot.set(0, beam.texture.height / 2);
      beam.position.set(BEACON.x, BEACON.y - 18);
    }
    this.#beacon.addChild(...this.#beams, this.#lamp(sprite("beacon")));
    this.#lit = [sprite("station-lit"), sprite("station-lit-soft")];
    this.#sharp = new Container({ children: [body, this.#lit[0] as Sprite] });
    this.#soft = new Container({ children: [bodySoft, this.#lit[1] as Sprite] });
    this.#sweep = sprite("radar-sweep");
    this.#sweepHolder = new Container({ children: [this.#sweep] });
    this.#sweepHolder.position.set(RADAR.x, RADAR.y);
    this.#blips = [0, 1, 2].map(() => sprite("radar-blip"));
    const blipHolder = new Container({ children: [...this.#blips] });
    blipHolder.position.set(RADAR.x, RADAR.y);
    this.#live.addChild(this.#sweepHolder, blipHolder);
    const strip = (name: string) => {
      const picture = textures.window(name);
      if (!picture) return undefined;
      const view = new ScrollWindow(picture, TRAFFIC.width, TRAFFIC.height, { x: TRAFFIC.period, y: 0 });
      view.sprite.position.set(TRAFFIC.x, TRAFFIC.y);
      this.#live.addChild(view.sprite);
      return view;
    };
    this.#hum = strip("traffic-hum");
    this.#rise = strip("traffic-rise");
    this.#readout = new DigitsView(pictures, measure);
    this.#readout.container.position.set(99, -318);
    this.#live.addChild(this.#readout.container, sprite("station-glass"));
    this.container.addChild(this.#beacon, this.#sharp, this.#soft, this.#live);
  }

  #lamp(sprite: Sprite): Container {
    const lamp = new Container({ children: [sprite] });
    lamp.position.set(BEACON.x, BEACON.y);
    return lamp;
  }

  apply(state: StageState, soft: number, still: boolean): void {
    const level = toneOf("level", state.light);
    const light = toneOf("levelLight", state.light);
    const furniture = toneOf("furniture", state.light);
    for (const sprite of this.#furniture) sprite.tint = furniture;
    for (const sprite of this.#lit) sprite.tint = level;
    this.#sharp.visible = soft < 1;
    this.#soft.visible = soft > 0;
    this.#soft.alpha = soft;
    this.#live.alpha = 1 - 0.45 * soft;
    const t = still ? 0 : state.poseTime;
    const angle = (t / RADAR.turn) * Math.PI * 2;
    this.#sweepHolder.rotation = angle;
    this.#sweep.tint = level;
    this.#applyBlips(state, angle, level, light);
    const { meter } = state;
    const share = meter ? Math.min(1, Math.max(0, (meter.value - meter.min) / (meter.max - meter.min))) : 0;
    const run = t * TRAFFIC.slow;
    this.#hum?.moveTo(run, 0);
    this.#rise?.moveTo(run, 0);
    if (this.#hum && this.#rise) {
      this.#hum.sprite.alpha = 1 - share;
      this.#rise.sprite.alpha = share;
      this.#hum.sprite.tint = light;
      this.#rise.sprite.tint = light;
      this.#hum.sprite.visible = share < 1;
      this.#rise.sprite.visible = share > 0;
    }
    this.#readout.apply(
      meter && meter.visible > 0 ? `${Math.round(meter.value)}%` : "+?%",
      READOUT,
      light,
      true,
      READOUT_DENSITY,
    );
    const alarm =
      (state.light.level === "alarm" ? state.light.mix : 0) + (state.light.from === "alarm" ? 1 - state.light.mix : 0);
    this.#beacon.visible = alarm > 0 || state.alarm > 0.05;
    const strength = Math.max(alarm, state.alarm);
    this.#beams.forEach((beam, i) => {
      beam.rotation = (t / BEACON.turn) * Math.PI * 2 + i * Math.PI;
      beam.alpha = still ? 0.2 : 0.55 * strength;
    });
  }

  /** Faint echoes, and the resident: seated far out, or on its way round. */
  #applyBlips({ entity }: StageState, sweep: number, level: number, light: number): void {
    this.#blips.forEach((blip, i) => {
      const resident = i === 0;
      blip.visible = !resident || entity !== undefined;
      if (!blip.visible) return;
      const wander = entity?.wandering ?? 0;
      const angle = resident ? 0.9 + (wander / WANDER) * Math.PI * 2 : i * 2.1 + 1.2;
      const reach = RADAR.radius * (resident ? 0.82 - 0.3 * Math.sin((wander / WANDER) * 9) ** 2 : 0.35 + 0.2 * i);
      blip.position.set(Math.cos(angle) * reach - 14, Math.sin(angle) * reach - 14);
      // Lights up as the beam passes, and fades behind it.
      const behind = (((sweep - angle) % (Math.PI * 2)) + Math.PI * 2) % (Math.PI * 2);
      blip.alpha = Math.max(resident ? 0.35 : 0.12, 1 - behind / 4);
      blip.tint = resident ? light : level;
    });
  }

  destroy(): void {
    this.#hum?.destroy();
    this.#rise?.destroy();
  }
}
