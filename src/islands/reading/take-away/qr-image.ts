import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code as an image of one path; dark on light in every theme, because cameras want it so. */
export function qrImage(text: string, label: string): SVGSVGElement {
	const { data, size } = encode(text, { border: 4 });
	const image = document.createElementNS(SVG, 'svg');
	image.setAttribute('viewBox', `0 0 ${size} ${size}`);
	image.setAttribute('role', 'img');
	image.setAttribute('aria-label', label);
	image.setAttribute('class', 'qr');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', darkRuns(data));
	image.append(path);
	return image;
}

/** Every dark module as a square of side one. */
const darkRuns = (rows: readonly (readonly boolean[])[]): string =>
	rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
