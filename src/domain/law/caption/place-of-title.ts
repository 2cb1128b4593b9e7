import { PLACE_NAME } from '../title/makers.ts';

/** The place that a title begins with: `示例省` of 示例省示例条例. */
export const PLACE_OF_TITLE = new RegExp(`^${PLACE_NAME}`);
