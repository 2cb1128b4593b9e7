import { escapeXml } from './escape-xml.ts';

/** An XML element without content. */
export const empty = (name: string, attributes: Record<string, string>): string =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
		.join('')}/>`;
