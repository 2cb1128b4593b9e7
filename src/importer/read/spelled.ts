/** Stands before a number that was spelled out, so that its line can be named; no text holds it (a noncharacter). */
export const SPELLED = '\uFDD0';
