/** What the standard says of an element: which children in which order, which attributes it must and may have. */
interface Rule {
	/** A pattern over the names of the children, each followed by a space. */
	children: RegExp;
	/** Attributes that it must have, and those that it may have beside them: all that the export writes, and no others. */
	required?: string[];
	optional?: string[];
	/** Whether it may hold words. */
	words?: boolean;
}

const UNITS = '(?:part|subpart|chapter|section|article|paragraph|point|indent|hcontainer)';
const HEAD = '(?:num )?(?:heading )?';
const NOTHING = /^$/;
const CORE = 'FRBRthis FRBRuri (?:FRBRdate )+(?:FRBRauthor )+';

/** Number and heading, then either words or units, perhaps between opening and closing words. */
const unit: Rule = {
	children: new RegExp(`^${HEAD}(?:content |(?:intro )?(?:${UNITS} )+(?:wrapUp )?)$`),
	required: ['eId'],
};
const lines: Rule = { children: /^(?:(?:p|table) )+$/ };
const inline: Rule = { children: /^(?:ref )*$/, words: true };
const reference: Rule = { children: NOTHING, required: ['eId', 'href', 'showAs'] };
const value: Rule = { children: NOTHING, required: ['value'] };

/**
 * The part of Akoma Ntoso 3.0 (OASIS, akomantoso30.xsd) that the export uses, written down by hand: its content models as
 * patterns. An element that is not here must not occur, nor an attribute; those of another namespace the standard leaves open.
 * The schema itself is in no package of the registries that this project can reach; whoever has the file can hold the
 * published XML against it with `xmllint --schema`.
 */
export const AKN_RULES: Record<string, Rule> = {
	akomaNtoso: { children: /^act $/ },
	act: {
		children: /^meta (?:preface )?body (?:conclusions )?(?:attachments )?$/,
		required: ['name', 'contains'],
	},
	doc: { children: /^meta mainBody $/, required: ['name', 'contains'] },
	meta: {
		children: /^identification (?:lifecycle )?(?:temporalData )?(?:references )?$/,
	},
	identification: {
		children: /^FRBRWork FRBRExpression FRBRManifestation $/,
		required: ['source'],
	},
	FRBRWork: {
		children: new RegExp(`^${CORE}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*$`),
	},
	FRBRExpression: { children: new RegExp(`^${CORE}(?:FRBRlanguage )+$`) },
	FRBRManifestation: { children: new RegExp(`^${CORE}FRBRformat $`) },
	FRBRthis: value,
	FRBRuri: value,
	FRBRdate: { children: NOTHING, required: ['date', 'name'] },
	FRBRauthor: { children: NOTHING, required: ['href'] },
	FRBRcountry: value,
	FRBRsubtype: value,
	FRBRnumber: value,
	FRBRname: value,
	FRBRlanguage: { children: NOTHING, required: ['language'] },
	FRBRformat: value,
	lifecycle: { children: /^(?:eventRef )+$/, required: ['source'] },
	eventRef: { children: NOTHING, required: ['eId', 'date', 'source'], optional: ['type'] },
	temporalData: { children: /^(?:temporalGroup )+$/, required: ['source'] },
	temporalGroup: { children: /^(?:timeInterval )+$/, required: ['eId'] },
	timeInterval: { children: NOTHING, required: ['refersTo', 'start'], optional: ['end'] },
	references: {
		children: /^(?:(?:original|passiveRef|TLCOrganization|TLCConcept) )+$/,
		required: ['source'],
	},
	original: reference,
	passiveRef: reference,
	TLCConcept: reference,
	TLCOrganization: reference,
	preface: lines,
	conclusions: lines,
	intro: lines,
	wrapUp: lines,
	content: lines,
	body: { children: new RegExp(`^(?:${UNITS} )+$`), optional: ['period'] },
	mainBody: { children: new RegExp(`^(?:(?:p|table|${UNITS}) )+$`) },
	attachments: { children: /^(?:attachment )+$/ },
	attachment: { children: new RegExp(`^${HEAD}doc $`), required: ['eId'] },
	part: unit,
	subpart: unit,
	chapter: unit,
	section: unit,
	article: unit,
	paragraph: unit,
	point: unit,
	indent: unit,
	hcontainer: { ...unit, required: ['eId', 'name'] },
	table: { children: /^(?:tr )+$/, required: ['eId'] },
	tr: { children: /^(?:td )+$/ },
	td: { children: /^p $/ },
	num: inline,
	heading: inline,
	p: { children: /^(?:ref |docTitle )*$/, optional: ['class'], words: true },
	docTitle: { children: NOTHING, words: true },
	ref: { children: NOTHING, required: ['href'], words: true },
};

/** What may stand in an attribute, wherever it is; others hold any words. */
export const AKN_VALUES: Record<string, RegExp> = {
	// `noWhiteSpace`
	eId: /^\S+$/,
	// `xsd:date`
	date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
	// `xsd:language`
	language: /^[a-z]{1,8}(?:-[a-zA-Z\d]{1,8})*$/,
	// `versionType`, `eventType`
	contains: /^(?:originalVersion|singleVersion|multipleVersions)$/,
	type: /^(?:generation|amendment|repeal)$/,
	// `xsd:anyURI`; what points to a place of this file begins with its sign
	href: /^[^\s<>"{}|\\^`]+$/,
	source: /^#\S+$/,
	refersTo: /^#\S+$/,
	period: /^#\S+$/,
	start: /^#\S+$/,
	end: /^#\S+$/,
};

const DOCUMENTS = ['original', 'passiveRef'];

/** Which elements an attribute may point to. */
export const AKN_POINTS_TO: Record<string, readonly string[]> = {
	// Of an event a document, or who tells of it.
	source: ['TLCOrganization', ...DOCUMENTS],
	refersTo: ['TLCConcept'],
	period: ['temporalGroup'],
	start: ['eventRef'],
	end: ['eventRef'],
};
