/**
 * Data for a `<script type="application/ld+json">`, which holds text and no markup: a `<` in the data, which could end the
 * element, is written as JSON may write any character.
 */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
