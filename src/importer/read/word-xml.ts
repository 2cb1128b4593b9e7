import { DOMParser } from '@xmldom/xmldom';

/** A part of a Word file as a tree. */
export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
