import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createIndex } from '../../src/library/search/article-index.ts';
import { find } from '../../src/library/search/find.ts';
import { lexisOf } from '../../src/library/search/lexis.ts';
import { lexicon } from '../urdu/real-lexicon.ts';

const lexis = lexisOf(lexicon);

const article = (text: string, title = 'بلا عنوان', language: Article['language'] = 'ur'): Article => ({
  id: 'a',
  language,
  title: { id: 'b0', kind: 'title', text: title },
  lead: [{ id: 'b1', kind: 'paragraph', text }],
  sections: [],
});

/** What is marked in the text, or undefined if it does not answer. */
async function marked(query: string, one: Article): Promise<readonly string[] | undefined> {
  const index = createIndex(lexis, 'test');
  index.add(one, { version: 1 });
  const [found] = await find(query, 10, { index, lexis, read: () => Promise.resolve([one]) });
  return found?.excerpts.flatMap(({ text, from, marks }) => marks.map((mark) => text.slice(mark.from - from, mark.to - from)));
}

describe('a query finds', () => {
  it.each<readonly [query: string, text: string, marks: readonly string[]]>([
    // Letters
    ['\u0643\u062A\u0627\u0628', 'ایک کتاب ملی', ['کتاب']], // ARABIC LETTER KAF
    ['کتاب', 'ایک \u0643\u062A\u0627\u0628 ملی', ['\u0643\u062A\u0627\u0628']],
    ['مسیلہ', 'یہ مسئلہ ہے', ['مسئلہ']],
    ['موقف', 'ان کا مؤقف', ['مؤقف']],
    ['حکومت ', 'حکومتِ پاکستان', ['حکومتِ']],
    ['مُلک ', 'یہ ملک', ['ملک']],
    ['ویبسائٹ', 'ایک ویب\u200Cسائٹ بنی', ['ویب\u200Cسائٹ']], // ZERO WIDTH NON-JOINER
    ['ازاد', 'وہ آزاد ہے', ['آزاد']],
    ['تمہارا', 'تمھارا گھر', ['تمھارا']],
    // Forms
    ['کتابوں ', 'ایک کتاب ملی', ['کتاب']],
    ['کتاب ', 'دو کتابوں میں', ['کتابوں']],
    ['کتابیں ', 'دو کتابوں میں', ['کتابوں']],
    ['جانا ', 'وہ گئے تھے', ['گئے']],
    ['گئے ', 'وہ جاتی ہے', ['جاتی']],
    ['لڑکا ', 'بڑے لڑکوں نے', ['لڑکوں']],
    ['ملک ', 'ان ممالک میں', ['ممالک']],
    ['راستا ', 'یہ راستے بند ہیں', ['راستے']],
    ['بڑا ', 'بڑی بات', ['بڑی']],
    // Words the lexicon lacks
    ['زقومبا ', 'زقومبا آیا', ['زقومبا']],
    // Written together and apart
    ['ہو گئے ', 'سب بند ہوگئے', ['ہوگئے']],
    ['ہوگئے ', 'سب بند ہو گئے', ['ہو گئے']],
    ['ہوگئے ', 'سب بند ہوگئے', ['ہوگئے']],
    ['وزیر اعظم ', 'وزیراعظم آئے', ['وزیراعظم']],
    ['وزیراعظم ', 'وزیرِ اعظم آئے', ['وزیرِ اعظم']],
    ['اس لیے ', 'اسلیے کہا', ['اسلیے']],
    // Other scripts
    ['Climate', 'اسے climate change کہتے ہیں', ['climate']],
    ['change climate', 'اسے climate change کہتے ہیں', ['climate', 'change']],
    ['term', 'یہ mid-term ہے', ['term']],
    ['midterm', 'یہ mid-term ہے', ['mid-term']],
    ['2024', 'سنہ ۲۰۲۴ء میں', ['۲۰۲۴ء']],
    ['۲۰۲۴', 'سنہ 2024 میں', ['2024']],
    ['F-16', 'ایک F-16 طیارہ', ['F-16']],
    ['constructor', 'لفظ constructor میں', ['constructor']],
    // Still being typed
    ['پاکس', 'پاکستان میں', ['پاکستان']],
    ['یہ پاکس', 'یہ پاکستان میں', ['پاکستان']],
    ['پاکستان ک', 'پاکستان میں', ['پاکستان']],
    ['cli', 'اسے climate کہتے ہیں', ['climate']],
    // Words of grammar
    ['کے', 'اس کے لیے', ['کے']],
    ['کے لیے', 'اس کے لیے', ['کے', 'لیے']],
    ['پاکستان کے', 'پاکستان میں', ['پاکستان']],
    // Phrases
    ['"بند ہو گئے"', 'سب بند ہوگئے', ['بند ہوگئے']],
    ['“کے خلاف جنگ”', 'اس کے خلاف جنگ ہے', ['کے خلاف جنگ']],
    ['"جنگ کے خل', 'جنگ کے خلاف', ['جنگ کے خلاف']],
    ['"کہ، یہ"', 'کہا کہ یہ ہے', ['کہ یہ']],
    ['"یہ کتاب" ملی ', 'ملی تو یہ کتاب', ['ملی', 'یہ کتاب']],
  ])('%s in %s', async (query, text, marks) => {
    expect(await marked(query, article(text))).toEqual(marks);
  });
});

describe('a query does not find', () => {
  it.each<readonly [query: string, text: string]>([
    ['آم ', 'عام بات'],
    ['کہا ', 'اس نے کھانا کھا لیا'],
    ['پھل ', 'پہل کس نے کی'],
    ['کتاب پانی ', 'ایک کتاب ملی'],
    ['کتا ', 'ایک کتاب ملی'],
    ['تاب', 'ایک کتاب ملی'],
    ['پ', 'پاکستان میں'],
    ['پاکس ', 'پاکستان میں'],
    ['پاکس میں', 'پاکستان میں'],
    ['کرنا ', 'یہ کی بات ہے'],
    ['لینا ', 'اس کے لیے'],
    ['ہوگئے ', 'ہو سکتا ہے وہ گئے ہوں'],
    ['وزیراعظم ', 'وزیر نے اعظم سے کہا'],
    ['F-16', 'ایک F تھا اور 16 طیارے'],
    ['2024', 'سنہ ۲۰۲۵ء میں'],
    ['"خلاف جنگ"', 'جنگ کے خلاف'],
    ['"یہ کتاب"', 'یہ کتابیں'],
    ['"کتاب"', 'دو کتابوں میں'],
    ['"بند گئے"', 'سب بند ہو گئے'],
    ['clim ', 'اسے climate کہتے ہیں'],
    ['', 'یہ کتاب'],
    ['۔ ، ""', 'یہ کتاب، وہ بات۔'],
  ])('%s in %s', async (query, text) => {
    expect(await marked(query, article(text))).toBeUndefined();
  });

  it('a phrase that goes from one block to the next', async () => {
    expect(await marked('"دوسری بات"', article('بات یہ ہے', 'بات دوسری'))).toBeUndefined();
  });

  it('an Urdu headword in a text of another language', async () => {
    expect(await marked('کتاب ', article('در کتابوں', 'عنوان', 'fa'))).toBeUndefined();
    expect(await marked('کتاب ', article('این کتاب است', 'عنوان', 'fa'))).toEqual(['کتاب']);
  });
});
