import { JSDOM } from 'jsdom';
import type { ParseMarkup } from '../../src/article/import/markup.ts';

const { window } = new JSDOM('');

/** The parser that the app gives the importers, outside a browser. */
export const parse: ParseMarkup = (markup, type) => new window.DOMParser().parseFromString(markup, type);
