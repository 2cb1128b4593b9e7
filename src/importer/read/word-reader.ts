import { readDoc } from './doc/doc.ts';
import { readDocx } from './docx/docx.ts';
import type { WordFile } from './word.ts';

const readers = { doc: readDoc, docx: readDocx };

process.on('message', ({ format, bytes }: WordFile) => {
	// A reader that throws ends this process; the one that asked makes a message of it.
	void readers[format](Buffer.from(bytes)).then((reading) => process.send?.(reading));
});

process.on('disconnect', () => process.exit());
