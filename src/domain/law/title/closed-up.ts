/** Lines as one, without blanks: titles and names are set wide, and over several lines. */
export const closedUp = (lines: readonly string[]): string => lines.join('').replace(/\s/g, '');
