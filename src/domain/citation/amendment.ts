import type { Meaning, TextOrigin } from './meaning.ts';
import type { Mention } from './model.ts';
import type { Named, NamesInText } from './names.ts';
import { PrintedPlace, type AmendedPlace } from './printed-place.ts';
import { QuoteDepth } from './quotes.ts';

/** What a text amends, as far as it has been read. A text that amends nothing has no law here, and prints none. */
export class Amendment {
	/** Whether the text is an amendment. */
	readonly amends: boolean;
	/** The law that it is amending just now. */
	law: Named | null = null;
	#quotes = new QuoteDepth();
	#printed = new PrintedPlace();

	constructor({ amends }: TextOrigin, names: NamesInText) {
		this.amends = amends !== undefined;
		if (amends?.length === 1) this.law = names.named(amends[0]!);
	}

	/** Whether a place stands in the words that the amendment prints: they are words of the amended law. */
	prints(text: string, at: number): boolean {
		return this.amends && this.#quotes.isInside(text, at);
	}

	/** The 款 or 项 that those words are; null if the text does not tell. */
	get printed(): AmendedPlace | null {
		return this.#printed.at(this.#quotes.continues);
	}

	/** A law is named: if it is none that printed words cite, what follows amends it. */
	meet(named: Named, name: string, text: string, at: number): void {
		if (this.amends && !this.#quotes.isInside(text, at) && !name.endsWith('决定')) this.law = named;
	}

	/** A mention was understood: a place in front of printed words says where they stand. */
	keep(text: string, mention: Mention, meaning: Meaning): void {
		if (this.amends && !this.prints(text, mention.start))
			this.#printed.meet(text, mention, meaning);
	}

	/** A line begins. */
	begin(text: string): void {
		if (this.amends && this.#quotes.continues) this.#printed.beginLine(text);
	}

	/** Go on behind a line. */
	pass(text: string): void {
		if (!this.amends) return;
		const began = this.#quotes.continues;
		this.#quotes.pass(text);
		this.#printed.pass(began, this.#quotes.continues);
	}
}
