/** A run of an excerpt; `hit` where it is what was searched. */
export interface Run {
	text: string;
	hit: boolean;
}
