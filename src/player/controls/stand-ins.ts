/**
 * Names in the insides of media-chrome's controls that this player has no use for and does not fetch. Media-chrome waits
 * for every one of them to be defined, and what waits is held, with its whole player: so each is something.
 */
const UNUSED = ["media-preview-thumbnail", "media-tooltip"];

for (const name of UNUSED) {
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
}
