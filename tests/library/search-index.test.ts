import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { allBlocks } from '../../src/article/outline.ts';
import { type ArticleIndex, createIndex, openIndex } from '../../src/library/search/article-index.ts';
import { lexisOf, noLexis } from '../../src/library/search/lexis.ts';
import { closenessOf } from '../../src/library/search/match.ts';
import { mayFollow, signatureOf } from '../../src/library/search/pairs.ts';
import { parseQuery } from '../../src/library/search/query.ts';
import { piecesOf, wordsOf } from '../../src/library/search/words.ts';
import { generatedArticle } from '../bench/library-texts.ts';
import { lexicon } from '../urdu/real-lexicon.ts';

const lexis = lexisOf(lexicon);

const article = (id: string, title: string, text: string, heading = 'باب'): Article => ({
  id,
  title: { id: 'b0', kind: 'title', text: title },
  lead: [{ id: 'b1', kind: 'paragraph', text }],
  sections: [{ id: 'section-1', heading: { id: 'b2', kind: 'subheading', text: heading }, blocks: [] }],
});

function indexOf(articles: readonly Article[]): ArticleIndex {
  const index = createIndex(lexis, 'test');
  for (const one of articles) index.add(one, { version: 1 });
  return index;
}

const idsOf = (index: ArticleIndex, query: string): readonly string[] => index.search(parseQuery(query, lexis)).map(({ id }) => id);

describe('the order of the hits', () => {
  it('is title, heading, text', () => {
    const index = indexOf([article('text', 'خبر', 'سیلاب آیا'), article('heading', 'خبر', 'بات ہوئی', 'سیلاب'), article('title', 'سیلاب', 'بات ہوئی')]);
    expect(idsOf(index, 'سیلاب ')).toEqual(['title', 'heading', 'text']);
  });

  it('is the form, another form of the word, the beginning of one', () => {
    const others = Array.from({ length: 8 }, (_, i) => article(`more-${String(i)}`, 'خبر', 'کتاب کی بات'));
    const index = indexOf([article('prefix', 'خبر', 'کتابچہ'), article('lemma', 'خبر', 'کتابوں'), ...others]);
    const ids = idsOf(index, 'کتاب');
    expect(ids.slice(0, 8).every((id) => id.startsWith('more-'))).toBe(true);
    expect(ids.slice(8)).toEqual(['lemma', 'prefix']);
  });

  it('has another form in the title before the form in the text', () => {
    expect(idsOf(indexOf([article('text', 'خبر', 'ایک کتاب'), article('title', 'کتابوں کی بات', 'کچھ نہیں')]), 'کتاب ')).toEqual(['title', 'text']);
  });

  it('lets a word of grammar decide between equals only', () => {
    const index = indexOf([article('without', 'خبر', 'جنگ ہوئی تھی'), article('with', 'خبر', 'جنگ خلاف تھی'), article('only', 'خبر', 'اس کے خلاف')]);
    expect(idsOf(index, 'جنگ خلاف ')).toEqual(['with', 'without']);
  });
});

describe('the index', () => {
  it('finds articles by source and tag', () => {
    const index = createIndex(lexis, 'test');
    index.add({ ...article('a', 'خبر', 'بات'), source: { name: { ur: 'صبح نامہ', en: 'Morning Paper' } } }, { version: 1, tags: ['معیشت'] });
    for (const query of ['صبح', 'morning', 'معیشت']) expect(idsOf(index, query)).toEqual(['a']);
  });

  it('forgets what is removed or replaced', () => {
    const index = indexOf([article('a', 'خبر', 'سیلاب آیا'), article('b', 'خبر', 'سیلاب گیا')]);
    index.add(article('a', 'خبر', 'زلزلہ آیا'), { version: 2 });
    expect(idsOf(index, 'سیلاب ')).toEqual(['b']);
    expect(idsOf(index, 'زلزلہ ')).toEqual(['a']);
    expect([index.has('a', 1), index.has('a', 2), index.has('a'), index.has('c')]).toEqual([false, true, true, false]);
    index.remove('b');
    index.remove('b');
    expect(idsOf(index, 'سیلاب ')).toEqual([]);
    expect([index.size, index.ids()]).toEqual([1, ['a']]);
  });

  it('gives no more than the limit', () => {
    const index = indexOf(['a', 'b', 'c'].map((id) => article(id, 'خبر', 'سیلاب')));
    expect(index.search(parseQuery('سیلاب ', lexis), 2)).toHaveLength(2);
  });

  it('says which phrases only the text can tell, and leaves out what cannot hold them', () => {
    const index = indexOf([article('a', 'خبر', 'بڑی جنگ ہوئی'), article('b', 'خبر', 'جنگ بہت بڑی تھی')]);
    expect(index.search(parseQuery('"بڑی جنگ" خبر', lexis))).toEqual([{ id: 'a', unsure: [0] }]);
    expect(index.search(parseQuery('خبر "بڑی جن', lexis))).toEqual([{ id: 'a', unsure: [1] }]);
  });
});

describe('a snapshot', () => {
  const articles = Array.from({ length: 30 }, (_, i) => generatedArticle(i + 1));
  const queries = ['کتاب', 'حکومت نے', 'کے', 'معاہدوں ', 'شہر', '"پیش کی"', 'پا', 'ہوگئے'];
  const index = indexOf(articles);
  index.remove('generated-0003');
  index.add(generatedArticle(40), { version: 7 });
  index.add(article('gone', 'غقزمپا', 'بات'), { version: 1 });
  index.remove('gone');
  const snapshot = structuredClone(index.toSnapshot());

  it('answers like the index it was made of', () => {
    const opened = openIndex(snapshot, lexis, 'test');
    expect(opened?.ids().toSorted()).toEqual(index.ids().toSorted());
    expect(opened?.has('generated-0040', 7)).toBe(true);
    for (const query of queries) {
      const before = index.search(parseQuery(query, lexis));
      expect(new Set(opened?.search(parseQuery(query, lexis)))).toEqual(new Set(before));
      expect(before).not.toEqual([]);
    }
  });

  it('holds nothing of what was removed', () => {
    expect(snapshot.ids).toHaveLength(30);
    expect(snapshot.terms).not.toContain('غقزمپا');
    expect(openIndex(snapshot, lexis, 'test')?.search(parseQuery('غقزمپا ', lexis))).toEqual([]);
  });

  it('gives the same order where nothing was removed', () => {
    const whole = indexOf(articles);
    const opened = openIndex(structuredClone(whole.toSnapshot()), lexis, 'test');
    for (const query of queries) expect(opened?.search(parseQuery(query, lexis))).toEqual(whole.search(parseQuery(query, lexis)));
  });

  it('takes further articles', () => {
    const opened = openIndex(snapshot, lexis, 'test');
    opened?.add(article('new', 'زقومبا', 'بات'), { version: 1 });
    opened?.remove('generated-0001');
    expect(opened?.search(parseQuery('زقومبا ', lexis))).toEqual([{ id: 'new', unsure: [] }]);
    expect(opened?.has('generated-0001')).toBe(false);
  });

  it('of nothing opens', () => {
    expect(openIndex(createIndex(lexis, 'test').toSnapshot(), lexis, 'test')?.size).toBe(0);
  });

  it.each<readonly [string, unknown]>([
    ['another stamp', { ...snapshot, stamp: 'other' }],
    ['fewer places', { ...snapshot, places: snapshot.places.slice(1) }],
    ['fewer terms', { ...snapshot, terms: snapshot.terms.slice(snapshot.terms.indexOf('\n') + 1) }],
    ['no lengths', { ...snapshot, lengths: undefined }],
    ['fewer ids', { ...snapshot, ids: snapshot.ids.slice(1) }],
    ['numbers for an index', 7],
    ['nothing', null],
    ['nothing at all', undefined],
  ])('is refused with %s', (_, value) => {
    expect(openIndex(value, lexis, 'test')).toBeUndefined();
  });

  it('is refused by an app of another stamp', () => {
    expect(openIndex(snapshot, lexis, 'later')).toBeUndefined();
  });
});

describe('against reading every text', () => {
  const vocabulary = ['کتاب', 'کتابوں', 'كتاب', 'کتابچہ', 'گئے', 'جانا', 'جاتی', 'آم', 'عام', 'مسئلہ', 'مسائل', 'ہوگئے', 'ہو', 'کے', 'ممالک', 'ملک', 'لڑکا', 'لڑکے', 'راستا', 'راستہ', 'climate', 'Climate', '۲۰۲۴', '2024ء', 'زقومبا', 'mid-term', 'ویب\u200Cسائٹ'];
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((words) => words.join(' '));

  it('one word is found in the same articles', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), fc.constantFrom(...vocabulary), fc.nat(8), fc.boolean(), (texts, word, length, isWhole) => {
        const articles = texts.map(([title, body], i) => article(`a-${String(i)}`, title, body));
        const typed = isWhole ? `${word} ` : word.slice(0, length + 1);
        const query = parseQuery(typed, lexis);
        const single = query.flatMap(({ ways }) => ways.flatMap((way) => (way.length === 1 ? [way[0]] : [])));
        const holds = (one: Article): boolean =>
          allBlocks(one).some((block) => [...wordsOf(block.text, lexis), ...piecesOf(wordsOf(block.text, lexis))].some((found) => single.some((sought) => closenessOf(found, sought, lexis) !== undefined)));
        const hits = indexOf(articles).search(query).filter(({ unsure }) => unsure.length === 0);
        expect(hits.map(({ id }) => id).toSorted()).toEqual(articles.filter(holds).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('no pair of words in a text is missed', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const runs = texts.map((one) => wordsOf(one, noLexis).map(({ term }) => term));
        const signature = signatureOf(runs);
        for (const terms of runs) for (const [i, term] of terms.slice(1).entries()) expect(mayFollow(signature, terms[i]!, term)).toBe(true);
      }),
    );
  });

  it('few other pairs seem to be there', () => {
    const terms = allBlocks(generatedArticle(1)).flatMap(({ text: one }) => wordsOf(one, noLexis).map(({ term }) => term));
    const signature = signatureOf([terms]);
    const absent = terms.slice(2).map((term, i) => mayFollow(signature, `${terms[i]!}x`, term));
    expect(absent.filter(Boolean).length / absent.length).toBeLessThan(0.25);
  });
});
