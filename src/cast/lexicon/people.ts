/** The blog's own cast as its posts name it: what the parser knows where it is given no other cast. */
export const CAST_NAMES = [
  { name: "Human", aliases: ["Human Blogger", "The Human", "Blogger"], appearance: [] },
  { name: "Vector", aliases: [], appearance: ["cables", "data streams"] },
  { name: "Kai", aliases: [], appearance: ["scanner", "monitoring systems"] },
  { name: "Recurse", aliases: [], appearance: ["notebook", "trench coat"] },
  { name: "Bounce", aliases: [], appearance: ["hoodie", "sherbet", "orange"] },
] as const;

/** The first is where side scenes play. */
export const PLACES = [{ id: "sector-7b", resident: "Bounce" }] as const;
