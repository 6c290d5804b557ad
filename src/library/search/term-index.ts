import MiniSearch, { type Options } from 'minisearch';

/** Fields in the order of their numbers in a snapshot, and what a word in them weighs. */
const BOOSTS = { title: 6, headings: 3, text: 1, source: 2, tags: 4 };
export type Field = keyof typeof BOOSTS;
const FIELDS: readonly Field[] = ['title', 'headings', 'text', 'source', 'tags'];

/** An article as the index takes it: in each field its terms, with a space between. */
export type Terms = Readonly<Record<Field, string>> & { readonly id: string };

/** What a word that only begins with the one asked for weighs. */
export const PREFIX_BOOST = 0.3;

const OPTIONS: Options<Terms> = {
  fields: [...FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
  searchOptions: { boost: BOOSTS, weights: { prefix: PREFIX_BOOST, fuzzy: 0 } },
};

/** More of the same word in one field says nothing more, and {@link Places} keep five bits for it. */
export const MOST_COUNTED = 31;

/** What the index holds, in a few arrays: three bytes for each word of an article. */
export interface Places {
  readonly ids: readonly string[];
  /** Terms of each article in each field, article by article, counted once each. */
  readonly lengths: Uint32Array;
  /** With a line break between; no term holds one. */
  readonly terms: string;
  /** Where each term's places end in the two arrays that follow. */
  readonly ends: Uint32Array;
  /** Article, as an index into `ids`. */
  readonly articles: Uint16Array | Uint32Array;
  /** How often and where: times in the higher five bits, field in the lower three. */
  readonly places: Uint8Array;
}

const FIELD_BITS = 3;
const FIELD_MASK = 0b111;
const MOST_IN_16_BITS = 0xffff;

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** Do the arrays fit one another? Storage may hold what another version, or nothing of ours, has left. */
export function arePlaces(value: Partial<Record<keyof Places, unknown>>): value is Places {
  const { ids, lengths, terms, ends, articles, places } = value;
  return (
    Array.isArray(ids) &&
    lengths instanceof Uint32Array &&
    lengths.length === ids.length * FIELDS.length &&
    typeof terms === 'string' &&
    ends instanceof Uint32Array &&
    (articles instanceof Uint16Array || articles instanceof Uint32Array) &&
    articles.every((article) => article < ids.length) &&
    places instanceof Uint8Array &&
    places.length === articles.length &&
    (ends.at(-1) ?? 0) === places.length &&
    linesOf(terms).length === ends.length
  );
}

// MiniSearch's own fields, protected so that a class may build on them; the round trip of a snapshot is tested.
/* oxlint-disable eslint/no-underscore-dangle */
/**
 * MiniSearch over the terms of articles. It is stored and filled from its own fields: by way of the JSON that MiniSearch offers,
 * either took about four times as long.
 */
export class TermIndex extends MiniSearch<Terms> {
  constructor() {
    super(OPTIONS);
  }

  /** What it holds, without what is left of articles that are gone. */
  toPlaces(): Places {
    const shortIds = [...this._documentIds.keys()];
    const numbers = new Map(shortIds.map((shortId, i) => [shortId, i]));
    const terms: string[] = [];
    const [ends, articles, places]: [number[], number[], number[]] = [[], [], []];
    for (const [term, fields] of this._index) {
      const before = articles.length;
      for (const [field, counts] of fields) {
        for (const [shortId, times] of counts) {
          const article = numbers.get(shortId);
          if (article === undefined) continue;
          articles.push(article);
          places.push((times << FIELD_BITS) | field);
        }
      }
      if (articles.length === before) continue;
      terms.push(term);
      ends.push(articles.length);
    }
    return {
      ids: shortIds.map((shortId) => String(this._documentIds.get(shortId))),
      lengths: Uint32Array.from(shortIds.flatMap((shortId) => FIELDS.map((_, field) => this._fieldLength.get(shortId)?.[field] ?? 0))),
      terms: terms.join('\n'),
      ends: Uint32Array.from(ends),
      articles: shortIds.length > MOST_IN_16_BITS ? Uint32Array.from(articles) : Uint16Array.from(articles),
      places: Uint8Array.from(places),
    };
  }

  static of({ ids, lengths, terms, ends, articles, places }: Places): TermIndex {
    const index = new TermIndex();
    ids.forEach((id, article) => {
      const shortId = index.giveNumber(id);
      index._fieldLength.set(shortId, Array.from(lengths.subarray(article * FIELDS.length, (article + 1) * FIELDS.length)));
    });
    index._avgFieldLength = FIELDS.map((_, field) => ids.reduce((sum, _id, article) => sum + (lengths[article * FIELDS.length + field] ?? 0), 0) / Math.max(1, ids.length));
    let at = 0;
    for (const [i, term] of linesOf(terms).entries()) {
      const fields = new Map<number, Map<number, number>>();
      for (const end = ends[i] ?? at; at < end; at++) {
        const place = places[at] ?? 0;
        const counts = fields.get(place & FIELD_MASK) ?? new Map<number, number>();
        if (counts.size === 0) fields.set(place & FIELD_MASK, counts);
        counts.set(articles[at] ?? 0, place >> FIELD_BITS);
      }
      index._index.set(term, fields);
    }
    return index;
  }

  /** Numbers are given out from 0, so that they are the articles' places in `ids`. */
  private giveNumber(id: string): number {
    const shortId = this._nextId++;
    this._documentIds.set(shortId, id);
    this._idToShortId.set(id, shortId);
    this._documentCount++;
    return shortId;
  }
}
/* oxlint-enable eslint/no-underscore-dangle */
