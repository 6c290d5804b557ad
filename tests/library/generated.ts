import fc from 'fast-check';
import { blockKinds, languages, type Article, type Block, type Mark } from '../../src/article/article.ts';
import type { BackupArticle } from '../../src/library/backup.ts';
import { recordOf, tidyTags } from '../../src/library/item.ts';

const letters = 'ابپتکگہےیں ۔،'.split('');
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  // Half of a pair, a byte order mark, what JSON and markup escape.
  fc.constantFrom('\uD83D', '\uFEFFx', '"\\/\u0000\u2028</script>', '__proto__', ''),
);

/** Marks of either kind over a text so long, as an article may have them. */
const marksOver = (length: number): fc.Arbitrary<readonly Mark[]> =>
  fc.uniqueArray(fc.nat(length), { maxLength: 6 }).chain((cuts) => {
    const ends = cuts.toSorted((a, b) => a - b);
    const spans = ends.flatMap((from, i) => (i % 2 === 0 && ends[i + 1] !== undefined ? [{ from, to: ends[i + 1]! }] : []));
    return fc.tuple(...spans.map((span): fc.Arbitrary<Mark> => fc.constantFrom<Mark>({ kind: 'emphasis', ...span }, { kind: 'link', ...span, href: 'https://example.org/ا?b=c#d' })));
  });

const blockBody: fc.Arbitrary<Omit<Block, 'id'>> = fc.tuple(fc.constantFrom(...blockKinds), text).chain(([kind, said]) =>
  marksOver(said.length).map((marks) => ({ kind, text: said, ...(marks.length === 0 ? {} : { marks }) })),
);

const iso = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

interface Parts {
  readonly title: Omit<Block, 'id'>;
  readonly dateline: { readonly block: Omit<Block, 'id'>; readonly iso?: string } | undefined;
  readonly byline: Omit<Block, 'id'> | undefined;
  readonly lead: readonly Omit<Block, 'id'>[];
  readonly sections: readonly { readonly heading: Omit<Block, 'id'>; readonly blocks: readonly Omit<Block, 'id'>[] }[];
}

const parts: fc.Arbitrary<Parts> = fc.record({
  title: blockBody,
  dateline: fc.option(fc.record({ block: blockBody, iso }, { requiredKeys: ['block'] }), { nil: undefined }),
  byline: fc.option(blockBody, { nil: undefined }),
  lead: fc.array(blockBody, { maxLength: 4 }),
  sections: fc.array(fc.record({ heading: blockBody, blocks: fc.array(blockBody, { maxLength: 3 }) }), { maxLength: 3 }),
});

const extras = fc.record(
  {
    language: fc.constantFrom(...languages),
    source: fc.constantFrom({ name: { ur: 'اخبار', en: 'Paper' } }, { name: { ur: 'ا', en: 'A' }, url: 'http://example.org/' }),
  },
  { requiredKeys: [] },
);

/** Sound articles of any shape. */
const articles: fc.Arbitrary<Article> = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/), parts, extras)
  .map(([id, { title, dateline, byline, lead, sections }, extra]) => {
    let count = 0;
    const block = (body: Omit<Block, 'id'>): Block => ({ id: `b${String(count++)}`, ...body });
    return {
      id,
      title: block(title),
      ...(dateline === undefined ? {} : { dateline: { ...dateline, block: block(dateline.block) } }),
      ...(byline === undefined ? {} : { byline: block(byline) }),
      lead: lead.map(block),
      sections: sections.map(({ heading, blocks }, i) => ({ id: `section-${String(i + 1)}`, heading: block(heading), blocks: blocks.map(block) })),
      ...extra,
    };
  });

const time = fc.nat(2_000_000_000_000);

/** Articles with what a reader may have said of them and how far they may be. */
const kept: fc.Arbitrary<BackupArticle> = fc
  .record({
    article: articles,
    own: fc.record({ addedAt: time, changedAt: time, tags: fc.array(fc.string({ unit: 'binary', maxLength: 60 })).map(tidyTags), isArchived: fc.boolean() }),
    place: fc.option(fc.record({ offset: fc.nat(1000), progress: fc.double({ min: 0, max: 1, noNaN: true }), readAt: time }), { nil: undefined }),
  })
  .map(({ article, own, place }) => ({
    record: recordOf(article, own),
    article,
    // Zero below zero is written as zero.
    ...(place === undefined ? {} : { place: { articleId: article.id, blockId: 'b0', ...place, progress: Math.abs(place.progress) } }),
  }));

export const libraries: fc.Arbitrary<readonly BackupArticle[]> = fc.uniqueArray(kept, { selector: ({ record }) => record.id, maxLength: 5 });
