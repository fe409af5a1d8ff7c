import { el } from "../dom.ts";
import type { Place } from "../post/place.ts";

/** The value of the choice that makes a new post: no post's id starts so. */
const NEW = "+new";
const ELSEWHERE = "+elsewhere";

/** Fills the list of posts; choosing one opens it. */
export function fillPosts(
  select: HTMLSelectElement,
  ids: readonly string[],
  open: (id: string) => void,
  create: () => void,
): void {
  select.replaceChildren(
    ...ids.map((id) => el("option", { value: id, text: id })),
    el("option", { value: NEW, text: "New episode" }),
  );
  select.onchange = () => {
    if (select.value === NEW) create();
    else if (select.value !== ELSEWHERE) open(select.value);
  };
}

/** The id of a post that has one. */
export const idOf = (place: Place): string | undefined => /^(?:server|bundled):(.*)$/.exec(place.key)?.[1];

/** Shows which post is open, also one that is not of the list. */
export function choosePost(select: HTMLSelectElement, place: Place): void {
  const id = idOf(place);
  const listed = [...select.options].some((option) => option.value === id);
  select.querySelector(`option[value="${ELSEWHERE}"]`)?.remove();
  if (id !== undefined && listed) {
    select.value = id;
    return;
  }
  select.prepend(el("option", { value: ELSEWHERE, text: place.name }));
  select.value = ELSEWHERE;
}
