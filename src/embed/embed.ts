import { SidesceneFacade } from "./facade.ts";

// `<script type="module" src="…/embed.js">`: any `<sidescene-player>` on the page comes alive.
if (!customElements.get("sidescene-player")) customElements.define("sidescene-player", SidesceneFacade);
