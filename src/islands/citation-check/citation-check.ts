import { momentInBeijing } from '../../domain/law/numbers/dates.ts';
import type { Desk, Report } from '../draft/desk.ts';
import { loadDesk, type DeskScript } from './load-desk.ts';
import { part } from '../browser/template.ts';

const NO_LIST =
	'法规目录没有下载成功，没有核对。请检查网络，然后再按一次“核对”；文稿还在这里，没有发送出去。';
const NO_SCRIPT =
	'核对程序没有运行起来。请检查网络后再试；如果还不行，请换用较新的浏览器，例如新版 Edge。';
const NO_TEXT = '请先粘贴文稿，或者打开一个文件。';
const NO_DAY = '请选择日期，例如今天。';

/**
 * `<citation-check>`: checks the citations of a draft in the browser. Nothing of the draft leaves it: only the data of the
 * laws that it cites is fetched. Data: `data-base`, `data-site`, and
 * `data-script`: what checks, loaded when somebody checks.
 */
class CitationCheck extends HTMLElement {
	#desk: Desk | undefined;
	#report: Report | undefined;
	/** Ends the check that is running, when another begins. */
	#running: AbortController | undefined;

	connectedCallback(): void {
		part(this, 'form').hidden = false;
		const day = this.#day;
		if (day.value === '') day.value = momentInBeijing(Date.now()).today;
		part(this, 'form').addEventListener('submit', this.#onSubmit);
		part(this, 'file').addEventListener('change', this.#onFile);
		part(this, 'copy').addEventListener('click', () => void this.#copy());
		part(this, 'save-text').addEventListener('click', () => void this.#save('saveText'));
		part(this, 'save-table').addEventListener('click', () => void this.#save('saveTable'));
		part(this, 'only').addEventListener('change', this.#filter);
	}

	get #day(): HTMLInputElement {
		return part<HTMLInputElement>(this, 'day');
	}

	get #draft(): HTMLTextAreaElement {
		return part<HTMLTextAreaElement>(this, 'draft');
	}

	/** What checks; null if it does not come, or the browser is too old for it: the reader is told. */
	async #load(): Promise<DeskScript | null> {
		try {
			return await loadDesk(this.dataset['script']!);
		} catch (error) {
			this.#blame(NO_SCRIPT);
			console.error(error);
			return null;
		}
	}

	#deskOf({ Desk }: DeskScript): Desk {
		const { base = '/', site = '' } = this.dataset;
		return (this.#desk ??= new Desk(base, site));
	}

	#onFile = ({ target }: Event): void => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) void this.#open(file);
	};

	async #open(file: File): Promise<void> {
		this.#tell('正在打开文件…');
		const script = await this.#load();
		if (!script) return;
		const opened = await script.openFile(file);
		if ('fault' in opened) return this.#blame(opened.fault, part(this, 'file'));
		this.#draft.value = this.#deskOf(script).take(opened.lines);
		await this.#check();
	}

	#onSubmit = (event: Event): void => {
		event.preventDefault();
		if (this.#draft.value.trim() === '') this.#blame(NO_TEXT, this.#draft);
		else if (this.#day.value === '') this.#blame(NO_DAY, this.#day);
		else void this.#check();
	};

	async #check(): Promise<void> {
		this.#running?.abort();
		this.#running = new AbortController();
		const { signal } = this.#running;
		this.#tell('正在核对…');
		part(this, 'report').hidden = true;
		const script = await this.#load();
		try {
			if (script) await this.#run(script, signal);
		} catch (error) {
			if (signal.aborted) return;
			this.#blame(NO_LIST);
			console.error(error);
		}
	}

	async #run(script: DeskScript, signal: AbortSignal): Promise<void> {
		const desk = this.#deskOf(script);
		const report = await desk.check(this.#draft.value, this.#day.value, signal);
		this.#report = report;
		this.#tell(script.summaryOf(report.citations));
		part(this, 'rows').replaceChildren();
		part(this, 'report').hidden = report.citations.length === 0;
		await desk.show(report, part(this, 'rows'), signal);
	}

	#filter = (): void => {
		const { checked } = part<HTMLInputElement>(this, 'only');
		part(this, 'rows').toggleAttribute('data-only-doubtful', checked);
	};

	async #copy(): Promise<void> {
		const script = await this.#load();
		if (script && this.#report) this.#tell(await script.copyReport(this.#report));
	}

	async #save(way: 'saveText' | 'saveTable'): Promise<void> {
		const script = await this.#load();
		if (this.#report) script?.[way](this.#report);
	}

	#tell(words: string): void {
		part(this, 'fault').textContent = '';
		this.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
		part(this, 'status').textContent = words;
	}

	/** @param field where the reader can mend it: the words stand above it, or on a phone they would be out of sight */
	#blame(words: string, field?: HTMLElement): void {
		this.#tell('');
		const fault = part(this, 'fault');
		if (field) field.closest('label')!.before(fault);
		else part(this, 'form').append(fault);
		fault.textContent = words;
		field?.setAttribute('aria-invalid', 'true');
		field?.focus();
		fault.scrollIntoView({ block: 'nearest' });
	}
}

if (!customElements.get('citation-check')) customElements.define('citation-check', CitationCheck);
