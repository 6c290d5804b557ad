import type { Mark } from '../article/article.ts';
import type { Analysis, Phrase, Span, Status, Word } from '../urdu/analysis.ts';
import { sweep } from './marked.ts';
import type { Meaning } from './meaning.ts';

/** One unit of the word layer: what stands in the line, and what is written under it. */
export interface RubyUnit {
  /** As written, with the punctuation that belongs to it. */
  readonly text: string;
  /** Offset in the block of the unit's first word. */
  readonly from: number;
  /** Meaning; empty where the unit has none of its own. */
  readonly gloss: string;
  readonly roman: string;
  readonly kind: 'word' | 'phrase' | 'function' | 'rest';
  readonly doubt?: 'unsure' | 'unknown';
  /** That it is, or begins in, a link or an emphasised run. */
  readonly mark?: Mark['kind'];
}

/** A block cut up for the word layer: units and the bare text between them. Joined, the texts are the block's text. */
export type Layer = readonly (string | RubyUnit)[];

/** Parts of speech that carry grammar rather than meaning: their labels stand back. */
const functionWords: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PART', 'SCONJ']);

const doubtOf = (status: Status): Pick<RubyUnit, 'doubt'> => {
  switch (status) {
    case 'known':
    case 'name':
      return {};
    case 'derived':
    case 'guess':
      return { doubt: 'unsure' };
    case 'unknown':
      return { doubt: 'unknown' };
  }
};

type Drawn = Span & Omit<RubyUnit, 'text'>;

const wordUnit = (word: Word, meaning: Meaning): Drawn => ({
  from: word.from,
  to: word.to,
  gloss: word.reading ? meaning.of(word.reading.gloss) : '',
  // An unknown word's sound would be no more than its letters.
  roman: word.status === 'unknown' ? '' : (word.reading?.roman ?? ''),
  kind: word.reading && functionWords.has(word.reading.upos) ? 'function' : 'word',
  ...doubtOf(word.status),
});

/** The gloss stands under the first part; the others carry only a mark that they belong to it. */
const phraseUnits = (phrase: Phrase, meaning: Meaning): Drawn[] =>
  phrase.parts.map((part, i): Drawn =>
    i === 0
      ? { ...part, gloss: meaning.of(phrase.gloss), roman: phrase.roman, kind: 'phrase', ...doubtOf(phrase.status) }
      : { ...part, gloss: '', roman: '', kind: 'rest' },
  );

/** Finds how a unit is marked; a link before emphasis, where it is both. */
function markings(marks: readonly Mark[]): (at: number) => Pick<RubyUnit, 'mark'> {
  const [links, emphasis] = [sweep(marks, 'link'), sweep(marks, 'emphasis')];
  return (at) => {
    const mark = links(at) ?? emphasis(at);
    return mark ? { mark: mark.kind } : {};
  };
}

/** Cuts a block into the units of its word layer. */
export function layerOf(analysis: Analysis, meaning: Meaning, marks: readonly Mark[] = []): Layer {
  const { text, words, phrases } = analysis;
  const covered = (word: Word) => phrases.some((p) => p.parts.some((part) => part.from <= word.from && word.to <= part.to));
  const units = [
    ...words.filter((word) => (word.kind === 'word' || word.kind === 'number') && !covered(word)).map((word) => wordUnit(word, meaning)),
    ...phrases.flatMap((phrase) => phraseUnits(phrase, meaning)),
  ].toSorted((a, b) => a.from - b.from);

  const markAt = markings(marks);
  const layer: (string | RubyUnit)[] = [];
  let { gap, opening } = shareOut(text.slice(0, units[0]?.from ?? text.length), false);
  units.forEach((unit, i) => {
    const isLast = i === units.length - 1;
    const after = shareOut(text.slice(unit.to, units[i + 1]?.from ?? text.length), true, isLast);
    if (gap) layer.push(gap);
    const { to, ...drawn } = unit;
    layer.push({ ...drawn, ...markAt(unit.from), text: opening + text.slice(unit.from, to) + after.closing });
    ({ gap, opening } = after);
  });
  if (gap + opening) layer.push(gap + opening);
  return layer;
}

/**
 * Shares what stands between two units among them. Marks that touch a word go with it, or a line could end
 * between a word and its full stop; a mark with a space on either side stays between.
 */
function shareOut(between: string, hasBefore: boolean, isLast = false): { closing: string; gap: string; opening: string } {
  const first = between.search(/\s/u);
  if (first < 0) return hasBefore ? { closing: between, gap: '', opening: '' } : { closing: '', gap: '', opening: between };
  const last = between.length - (/\S*$/u.exec(between)?.[0].length ?? 0);
  const closing = hasBefore ? between.slice(0, first) : '';
  return { closing, gap: between.slice(closing.length, isLast ? undefined : last), opening: isLast ? '' : between.slice(last) };
}
