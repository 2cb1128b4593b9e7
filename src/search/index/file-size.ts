/** How large the files of a kind are: on a small site small, so that a query fetches little in vain. */
export interface FileSizes {
	least: number;
	most: number;
	/** A site with this much in all has files of the largest size. */
	large: number;
}

/** How much one file takes, for a site with `total` in all. */
export const fileSize = (total: number, { least, most, large }: FileSizes): number =>
	Math.max(least, Math.min(most, (most * total) / large));
