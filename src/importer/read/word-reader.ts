import { readDoc } from './doc/doc.ts';
import { readDocx } from './docx/docx.ts';
import type { WordFile } from './word.ts';

const readers = { doc: readDoc, docx: readDocx };

process.on('message', ({ format, bytes }: WordFile) => {
	// A reader that throws ends this process, and so does one that neither ends nor fails, as word-extractor over some damaged files:
	// while a file is read, nothing but the reading keeps the process. The one that asked makes a message of it.
	process.channel?.unref();
	void readers[format](Buffer.from(bytes)).then((reading) => {
		process.channel?.ref();
		process.send?.(reading);
	});
});

process.on('disconnect', () => process.exit());
