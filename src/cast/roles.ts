/** Who stands in for the reader: asks the questions that structure a post, and is outside of secret scenes. */
export const READER = "Human";
