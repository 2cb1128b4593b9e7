import type { Figure } from '../../../schemas/report.ts';
import { info, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** A figure that comes again in another year is counted in the same unit, so that years can be compared. */
export const reportFigures: Rule = ({ reports }) => {
	const first = new Map<string, Figure & { year: number }>();
	return reports
		.toSorted((a, b) => a.data.year - b.data.year)
		.flatMap((report) =>
			report.data.figures.flatMap((figure, row) => {
				const known = first.get(figure.id);
				if (!known) first.set(figure.id, { ...figure, year: report.data.year });
				if (known && known.unit !== figure.unit) {
					const message = `指标“${figure.label}”的单位是“${figure.unit}”，${known.year} 年度写的是“${known.unit}”，两年没法比较。请统一单位，或者换一个指标编号`;
					return [warning(report, ['figures', row, 'unit'], message)];
				}
				if (known && known.label !== figure.label) {
					const message = `指标 ${figure.id} 叫“${figure.label}”，${known.year} 年度叫“${known.label}”。请确认是同一项指标`;
					return [info(report, ['figures', row, 'label'], message)];
				}
				return [];
			}),
		);
};
