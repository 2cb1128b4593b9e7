import type { TextOrigin } from './meaning.ts';
import type { Named, NamesInText } from './names.ts';
import { QuoteDepth } from './quotes.ts';

/** What a text amends, as far as it has been read. A text that amends nothing has no law here, and prints none. */
export class Amendment {
	/** Whether the text is an amendment. */
	readonly amends: boolean;
	/** The law that it is amending just now. */
	law: Named | null = null;
	#quotes = new QuoteDepth();

	constructor({ amends }: TextOrigin, names: NamesInText) {
		this.amends = amends !== undefined;
		if (amends?.length === 1) this.law = names.named(amends[0]!);
	}

	/** Whether a place stands in the words that the amendment prints: they are words of the amended law. */
	prints(text: string, at: number): boolean {
		return this.amends && this.#quotes.isInside(text, at);
	}

	/** A law is named: if it is none that printed words cite, what follows amends it. */
	meet(named: Named, name: string, text: string, at: number): void {
		if (this.amends && !this.#quotes.isInside(text, at) && !name.endsWith('决定')) this.law = named;
	}

	/** Go on behind a line. */
	pass(text: string): void {
		if (this.amends) this.#quotes.pass(text);
	}
}
