/**
 * The blog's own cast as its posts name it: what the parser knows where it is given no other cast. `appearance` are
 * words by which narration describes someone before anyone names them; two of them together say who it is.
 */
export const CAST_NAMES = [
  // In posts the Human's speech stands in italics; see the dialect.
  { name: "Human", aliases: ["Human Blogger", "The Human", "Blogger"], speaksInItalics: true },
  { name: "Vector", appearance: ["cables", "data streams", "swaying"] },
  { name: "Kai", soundsLikeMachine: true, appearance: ["scanner", "monitoring", "sensor"] },
  { name: "Recurse", appearance: ["notebook", "case files", "magnifying"] },
  { name: "Bounce", appearance: ["hoodie", "sherbet", "orange", "controller", "wrappers"] },
] as const;

/** The first is where side scenes play. `label`: what stands on its door. */
export const PLACES = [{ id: "sector-7b", label: "Sector 7-B", resident: "Bounce" }] as const;
