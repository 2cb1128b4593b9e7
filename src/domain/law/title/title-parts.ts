// Looks behind, which Safari 15 cannot: no script in the browser may import this.
// Seams, e.g. in "示例省实施|《中华人民共和国|示例法》|办法", "示例规定|（试行）"
const SEAM = /(?<=中华人民共和国|[》）])(?![》〉），、])|(?<![《〈（])(?=[《（])/u;

/**
 * The parts of a title that a line should hold whole, where it is wide enough.
 * @returns at least one part; joined they are the title
 */
export const titleParts = (title: string): string[] => title.split(SEAM);
