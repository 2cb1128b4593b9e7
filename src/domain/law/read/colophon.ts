/** The first line of what this site's Word file of a law says of itself below the law. */
export const COLOPHON = '本文件：';

export const COLOPHON_END = '本文件由网页生成，供查阅；引用和办事以官方公布的文本为准。';
