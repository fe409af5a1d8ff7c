import { Container, type Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import type { AlertLevel } from "../../timeline/timeline.ts";
import { toneOf } from "../light/light-mix.ts";
import { blipOf } from "../sector-7b/entity.ts";
import { DigitsView } from "../text/digits-view.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { pictureSprite } from "./picture-sprite.ts";
import { ScrollWindow } from "./scroll-window.ts";
import type { SetTextures } from "./set-textures.ts";

/** Radar: centre and radius in the station's units, and seconds a turn. */
const RADAR = { x: -92, y: -232, radius: 62, turn: 4 } as const;
/** Traffic screen: corner and size, and units a second that it runs. */
const TRAFFIC = { x: 10, y: -264, width: 168, height: 106, period: 168, speed: 18 } as const;
/** The warning lamp: its foot, and seconds a turn of its two beams: never a strobe. */
const BEACON = { x: 99, y: -350, turn: 2 } as const;
/** The readout's digits, and texture px per unit of theirs. */
const READOUT = { face: "pixel", size: 23, glow: 0.35 } as const;
const READOUT_DENSITY = 2;

/** What the readout says where nothing is measured. */
const UNMEASURED: Readonly<Record<AlertLevel, string>> = { calm: "OK", watch: "?!", alarm: "!!!" };

/** The monitoring station: what its screens show follows the meter, the light and what the side scenes set going. */
export class StationView {
  readonly container = new Container();
  readonly #sharp: Container;
  readonly #soft: Container;
  readonly #lit: readonly Sprite[];
  readonly #sweep: Sprite;
  readonly #sweepHolder: Container;
  readonly #blips: readonly Sprite[];
  readonly #ping: Sprite;
  readonly #traffic: readonly { readonly level: AlertLevel; readonly rise: boolean; readonly window: ScrollWindow }[];
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
    this.#ping = sprite("radar-blip");
    this.#ping.anchor.set(0.5);
    this.#ping.position.set(RADAR.x, RADAR.y);
    this.#live.addChild(this.#sweepHolder, this.#ping, blipHolder);
    const traffic: { level: AlertLevel; rise: boolean; window: ScrollWindow }[] = [];
    for (const level of ["calm", "watch", "alarm"] as const)
      for (const rise of [false, true]) {
        const picture = textures.window(`traffic-${rise ? "rise" : "hum"}-${level}`);
        if (!picture) continue;
        const window = new ScrollWindow(picture, TRAFFIC.width, TRAFFIC.height, { x: TRAFFIC.period, y: 0 });
        window.sprite.position.set(TRAFFIC.x, TRAFFIC.y);
        this.#live.addChild(window.sprite);
        traffic.push({ level, rise, window });
      }
    this.#traffic = traffic;
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
    // A new value is seen on all screens at once: the curve runs high, and light goes out over the radar.
    const jump = meter && !still ? meter.jump * meter.visible : 0;
    this.#ping.visible = jump > 0;
    this.#ping.tint = light;
    this.#ping.alpha = Math.min(1, 1.6 * jump);
    this.#ping.setSize(2 * RADAR.radius * (1 - 0.8 * jump));
    const scaled = meter ? Math.min(1, Math.max(0, (meter.value - meter.min) / (meter.max - meter.min))) : 0;
    const share = Math.max(scaled, Math.min(1, jump * 1.5));
    const shown = state.light.mix < 0.5 ? state.light.from : state.light.level;
    for (const strip of this.#traffic) {
      const alpha = strip.level !== shown ? 0 : strip.rise ? share : 1 - share;
      strip.window.sprite.visible = alpha > 0;
      strip.window.sprite.alpha = alpha;
      if (alpha > 0) strip.window.moveTo(t * TRAFFIC.speed, 0);
    }
    this.#readout.apply(
      meter && meter.visible > 0
        ? `${Math.round(meter.value)}${/^[^\p{L}\s]/u.exec(meter.unit) ?? ""}`
        : UNMEASURED[shown],
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

  /** Faint echoes that never move, and the one that does. */
  #applyBlips(state: StageState, sweep: number, level: number, light: number): void {
    const seen = blipOf(state);
    this.#blips.forEach((blip, i) => {
      const resident = i === 0;
      blip.visible = !resident || (seen !== undefined && seen.strength > 0);
      if (!blip.visible) return;
      const echo = { x: Math.cos(i * 2.1 + 1.2) * (0.35 + 0.2 * i), y: Math.sin(i * 2.1 + 1.2) * (0.35 + 0.2 * i) };
      const { x, y } = resident && seen ? seen : echo;
      blip.position.set(x * RADAR.radius - 14, y * RADAR.radius - 14);
      // Lights up as the beam passes, and fades behind it.
      const behind = (((sweep - Math.atan2(y, x)) % (Math.PI * 2)) + Math.PI * 2) % (Math.PI * 2);
      blip.alpha = Math.max(resident && seen ? seen.strength * 0.6 : 0.12, 1 - behind / 4);
      blip.tint = resident ? light : level;
    });
  }

  destroy(): void {
    for (const { window } of this.#traffic) window.destroy();
  }
}
