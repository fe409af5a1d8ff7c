/**
 * A table that is looked up by words of posts: nothing is in it but its own entries, whatever the words are. An object
 * as it is has a "constructor".
 */
export const table = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), entries);
