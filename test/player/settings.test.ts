import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, mixOf, SettingsStore } from "../../src/player/settings.ts";
import { memory } from "../watch/memory.ts";

describe("SettingsStore", () => {
  it("keeps what was chosen, and tells of it", () => {
    const storage = memory();
    const store = new SettingsStore(storage);
    const heard = vi.fn();
    store.addEventListener("change", heard);
    store.set({ captionTone: "yellow" });
    expect(heard).toHaveBeenCalledOnce();
    expect(new SettingsStore(storage).all).toEqual({ ...DEFAULT_SETTINGS, captionTone: "yellow" });
  });

  it("lasts as long as the page where nothing can be stored", () => {
    for (const storage of [undefined, memory(true)]) {
      const store = new SettingsStore(storage);
      store.set({ captions: true });
      expect(store.all.captions).toBe(true);
    }
  });

  it("takes what is stored only where it is of the right kind", () => {
    const storage = memory();
    for (const nonsense of ["{", "null", "3", '{"captions":"yes","volume":null,"other":1}']) {
      storage.setItem("sidescene.settings", nonsense);
      expect(new SettingsStore(storage).all).toEqual(DEFAULT_SETTINGS);
    }
  });

  it("keeps how loud voices, effects, music and ambience are, within bounds", () => {
    const storage = memory();
    new SettingsStore(storage).set({ musicVolume: 0.25, ambienceVolume: 0 });
    expect(mixOf(new SettingsStore(storage).all)).toEqual({ voice: 1, effect: 1, music: 0.25, ambience: 0 });
    storage.setItem("sidescene.settings", '{"voiceVolume":7,"effectVolume":-1,"musicVolume":"loud"}');
    expect(mixOf(new SettingsStore(storage).all)).toEqual({ voice: 1, effect: 0, music: 1, ambience: 1 });
  });
});
