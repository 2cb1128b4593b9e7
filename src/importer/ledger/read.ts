import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { error, info } from '../../checked.ts';
import { checkFields, type FieldIssue } from '../../schemas/issues.ts';
import { searchLedgerSchema } from '../../schemas/ledger.ts';
import { outcomeOf, skipped, type Outcome, type Remark } from '../outcome.ts';
import type { Source } from '../sources.ts';
import { printable } from './printable.ts';

const LARGEST = 4 * 1024 * 1024;
/** A broken file breaks in every line; nobody reads more. */
const MOST_ISSUES = 20;
const AGAIN = '请让读者在搜索页重新导出，不要手工修改导出的文件';
const OTHER = '不是检索记录（里面应有 "pufa": "search-ledger"）';

/**
 * A reader's search ledger. Nothing is written for it: the outcome carries what the closing report needs.
 * @param source a file named `….json`, else nothing is done
 * @returns null for a file that is no JSON, whatever its name says
 */
export function readLedger(source: Source, bytes: Buffer): Outcome | null {
	const { path } = source;
	if (extname(path).toLowerCase() !== '.json') return null;
	const start = bytes.subarray(0, 64).toString('latin1').replace(/^ï»¿/, '').trimStart();
	if (!/^[{[]/.test(start)) return source.named ? null : other(source, `这个 .json 文件${OTHER}`);
	if (bytes.length > LARGEST)
		return other(
			source,
			`文件太大（${bytes.length} 字节，检索记录最多 ${LARGEST} 字节）。${AGAIN}`,
		);
	if (!isUtf8(bytes)) return other(source, `文件不是 UTF-8 编码。${AGAIN}`);
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	try {
		return checked(source, JSON.parse(text));
	} catch {
		const ours = source.named || text.includes('"search-ledger"');
		return other({ path, named: ours }, `不是完整的 JSON，文件坏了。${AGAIN}`);
	}
}

/** A file of a folder that is none of ours is passed over; one that somebody named, or that says it is, fails. */
function other({ path, named }: Source, message: string): Outcome {
	return skipped(path, named ? error(message) : info(`跳过：${message}`));
}

function checked(source: Source, value: unknown): Outcome {
	const isLedger = (value as { pufa?: unknown } | null)?.pufa === 'search-ledger';
	if (!isLedger) return other(source, `这个 .json 文件${OTHER}，没有导入。${AGAIN}`);
	const { data, issues } = checkFields(searchLedgerSchema, value);
	if (!data) return outcomeOf(source.path, 'skipped', told(issues));
	const times = data.queries.reduce((sum, query) => sum + query.times, 0);
	const message = `检索记录：${data.exported} 导出，${data.queries.length} 种问法，共 ${times} 次。只作汇总，不写入内容文件夹`;
	return { ...skipped(source.path, info(message)), ledger: data };
}

function told(issues: readonly FieldIssue[]): Remark[] {
	const first = issues
		.slice(0, MOST_ISSUES)
		.map(({ message }) => error(`${printable(message, 300)}。${AGAIN}`));
	const rest = issues.length - first.length;
	return rest > 0 ? [...first, error(`还有 ${rest} 处写法不对，这里不再列出`)] : first;
}
