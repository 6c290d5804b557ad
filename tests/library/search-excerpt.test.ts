import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { allBlocks } from '../../src/article/outline.ts';
import { findingsIn, windowAround } from '../../src/library/search/excerpt.ts';
import { lexisOf } from '../../src/library/search/lexis.ts';
import { matcherOf } from '../../src/library/search/match.ts';
import { parseQuery } from '../../src/library/search/query.ts';
import { generatedArticle } from '../bench/library-texts.ts';
import { lexicon } from '../urdu/real-lexicon.ts';

const lexis = lexisOf(lexicon);
const FILLER = 'یہ بہت لمبی بات ہے جو ختم نہیں ہوتی اور چلتی رہتی ہے '.repeat(6);

const article = (title: string, ...texts: readonly string[]): Article => ({
  id: 'a',
  title: { id: 'b0', kind: 'title', text: title },
  lead: texts.map((text, i): Block => ({ id: `b${String(i + 1)}`, kind: 'paragraph', text })),
  sections: [],
});
const findings = (query: string, one: Article) => findingsIn(one, matcherOf(parseQuery(query, lexis)), lexis);

describe('the findings in an article', () => {
  it('show the words in their surroundings, cut between words', () => {
    const text = `${FILLER}سیلاب آیا ${FILLER}`.trim();
    const [excerpt] = findings('سیلاب ', article('خبر', text)).excerpts;
    expect(excerpt?.text).toBe(text.slice(excerpt?.from, excerpt?.to));
    expect(excerpt?.marks).toEqual([{ from: FILLER.length, to: FILLER.length + 'سیلاب'.length }]);
    expect(excerpt!.text.length).toBeLessThanOrEqual(160);
    expect(excerpt!.text.length).toBeGreaterThan(130);
    expect([text[excerpt!.from - 1], text[excerpt!.to]]).toEqual([' ', ' ']);
  });

  it('show a short block whole', () => {
    expect(findings('سیلاب ', article('خبر', 'کل سیلاب آیا۔')).excerpts).toEqual([{ blockId: 'b1', from: 0, to: 13, text: 'کل سیلاب آیا۔', isCut: false, marks: [{ from: 3, to: 8 }] }]);
  });

  it('are of up to three blocks in reading order, the best among them', () => {
    const texts = ['سیلاب ایک', 'سیلاب دو', 'سیلاب تین', 'سیلاب چار', 'سیلاب اور زلزلہ'];
    const { excerpts, target } = findings('سیلاب زلزلہ ', article('خبر', ...texts));
    expect(excerpts.map(({ blockId }) => blockId)).toEqual(['b1', 'b2', 'b5']);
    expect(target).toEqual({ blockId: 'b5', offset: 0 });
  });

  it('have a block for each word rather than several for one', () => {
    const texts = ['سیلاب ایک', 'سیلاب دو', 'سیلاب تین', 'زلزلہ'];
    expect(findings('سیلاب زلزلہ ', article('خبر', ...texts)).excerpts.map(({ blockId }) => blockId)).toEqual(['b1', 'b2', 'b4']);
  });

  it('prefer the place where more of the query stands together', () => {
    const text = `سیلاب ${FILLER}سیلاب اور زلزلہ ${FILLER}`;
    const { target, excerpts } = findings('سیلاب زلزلہ ', article('خبر', text));
    expect(target).toEqual({ blockId: 'b1', offset: 6 + FILLER.length });
    expect(excerpts[0]?.marks).toHaveLength(2);
  });

  it('prefer the form asked for', () => {
    expect(findings('کتاب ', article('خبر', 'دو کتابوں میں', 'ایک کتاب')).target).toEqual({ blockId: 'b2', offset: 4 });
  });

  it('lead to the first of several places, be it a phrase', () => {
    expect(findings('"یہ کتاب" ملی ', article('خبر', 'تب یہ کتاب کہیں ملی'))).toMatchObject({ target: { blockId: 'b1', offset: 3 }, excerpts: [{ marks: [{ from: 3, to: 10 }, { from: 16, to: 19 }] }] });
  });

  it('lead to the title where nothing else answers', () => {
    expect(findings('سیلاب ', article('بڑا سیلاب', 'کچھ نہیں'))).toMatchObject({ titleMarks: [{ from: 4, to: 9 }], excerpts: [], target: { blockId: 'b0', offset: 4 } });
  });

  it('lead nowhere where no block answers', () => {
    expect(findings('سیلاب ', article('خبر', 'کچھ نہیں'))).toEqual({ titleMarks: [], excerpts: [], target: undefined, found: new Set() });
  });

  it('do not mark words that are only wished for', () => {
    const [excerpt] = findings('پاکستان کے لیے ', article('خبر', 'ان کے لیے پاکستان ہے')).excerpts;
    expect(excerpt?.marks).toEqual([{ from: 10, to: 17 }]);
  });

  it('stand within the text, whatever is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom('کتاب', 'حکومت نے', 'ہو', 'معاہدہ سڑک ', '"پیش کی"', 'climate', 'پا'), (number, query) => {
        const one = generatedArticle(number);
        const texts = new Map(allBlocks(one).map(({ id, text }) => [id, text]));
        for (const { blockId, from, to, text, marks } of findings(query, one).excerpts) {
          expect(text).toBe(texts.get(blockId)!.slice(from, to));
          expect(marks).not.toEqual([]);
          let last = from;
          for (const mark of marks) {
            expect(mark.from).toBeGreaterThanOrEqual(last);
            expect(mark.to).toBeGreaterThan(mark.from);
            last = mark.to;
          }
          expect(last).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});

describe('a window', () => {
  it('holds its span and stays within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ا', ' ', 'ب', '۔', '\u{1F600}'), { maxLength: 400 }), fc.nat(), fc.nat(30), (units, start, length) => {
        const text = units.join('');
        const from = start % (text.length + 1);
        const to = Math.min(text.length, from + length);
        const window = windowAround(text, { from, to });
        expect(window.from).toBeLessThanOrEqual(from);
        expect(window.to).toBeGreaterThanOrEqual(to);
        expect(window.from).toBeGreaterThanOrEqual(0);
        expect(window.to).toBeLessThanOrEqual(text.length);
        expect(window.to - window.from).toBeLessThanOrEqual(Math.max(160, length));
      }),
    );
  });

  it('tears no character', () => {
    const text = '\u{1F600}'.repeat(300);
    const { from, to } = windowAround(text, { from: 300, to: 302 });
    expect(text.slice(from, to)).toMatch(/^\u{1F600}+$/u);
  });
});
