import { fold } from '../fold.ts';
import { endsSentence } from '../lines.ts';
import type { Draft } from './draft.ts';
import { sliceLine } from './line.ts';

/** Labels of a BBC page (Simorgh, services/urdu.ts), with or without the comma that only listeners hear. */
const CREDIT = /^[،,\s]*تصویر کا (?:ذریعہ|ماخذ)[\s،,:]*/u;
const CAPTION = /^[،,\s]*(?:تصویر کا کیپشن|(?:تصویر|ویڈیو|آڈیو) کیپشن|،کیپشن)[\s،,:]*/u;

/** Agencies are named in Latin letters, or in a few words of Urdu without a full stop. */
const LATIN = /^[©\s]*[A-Za-z][\w .,/&@'\u2019|-]*/u; // with RIGHT SINGLE QUOTATION MARK
const LONGEST_NAME = 60;

const rest = (draft: Draft, from: number): Draft => ({ ...draft, ...sliceLine(draft, from, draft.text.length) });

/** The draft without the credit and the labels of a picture; undefined where it is nothing else. Prose glued to a credit stays. */
export function withoutCredit(draft: Draft): Draft | undefined {
  const bare = fold(draft.text);
  const caption = CAPTION.exec(bare)?.[0];
  if (caption !== undefined) return caption.length === draft.text.length ? undefined : { ...rest(draft, caption.length), role: 'caption', isTold: true };
  const label = CREDIT.exec(bare)?.[0];
  if (label === undefined && !draft.isCredit) return draft;
  const from = label?.length ?? 0;
  const latin = LATIN.exec(draft.text.slice(from))?.[0].length ?? 0;
  const left = rest(draft, from + latin);
  const isName = !/\p{L}/u.test(left.text) || (left.text.length <= LONGEST_NAME && !endsSentence(fold(left.text)));
  return isName ? undefined : left;
}
