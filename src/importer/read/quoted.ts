/** At most this much of the words that are left out is quoted. */
const LONGEST = 200;

/** Words that an import leaves out or may have changed, as a message to the editor shows them. */
export const quoted = (words: string): string => `“${words.slice(0, LONGEST)}”`;
