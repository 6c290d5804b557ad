import type { Article, Block, BlockKind } from '../../src/article/article.ts';
import type { Glosses } from '../../src/reader/glosses.ts';
import type { Analysis, Reading, Word } from '../../src/urdu/analysis.ts';

/** A small article with one of everything the reader draws, and an analysis of it made by hand. */

let count = 0;
const block = (kind: BlockKind, text: string): Block => ({ id: `b${String(count++)}`, kind, text });

export const article: Article = {
  id: 'sample',
  title: block('title', 'ملک نے توثیق کی'),
  dateline: { block: block('dateline', '12 نومبر 2024'), iso: '2024-11-12' },
  source: { name: { ur: 'اخبار', en: 'Akhbar' }, url: 'https://example.org/' },
  lead: [block('paragraph', 'ملک نے معاہدے کی توثیق کی۔'), block('related', 'ایک اور خبر')],
  sections: [
    { id: 'section-1', heading: block('subheading', 'ملک نے کیا کہا؟'), blocks: [block('paragraph', 'ملک چپ رہا۔'), block('list-item', 'ایک'), block('list-item', 'دو')] },
    { id: 'section-2', heading: block('subheading', 'آگے کیا ہو گا؟'), blocks: [block('paragraph', 'کسی کو خبر نہیں۔')] },
  ],
  byline: block('byline', 'ا ب (خبر رساں)'),
};

const reading = (lemma: string, gloss: string, extra: Partial<Reading> = {}): Reading => ({
  lemma,
  lemmaRoman: '',
  upos: 'NOUN',
  features: {},
  gloss: { key: gloss, values: {} },
  entry: gloss,
  roman: '',
  devanagari: '',
  steps: [],
  ...extra,
});

const readings: Readonly<Record<string, Reading>> = {
  'ملک': reading('ملک', 'country', { lemmaRoman: 'mulk', roman: 'mulk', devanagari: 'मुल्क', features: { Gender: 'Masc', Number: 'Sing', Case: 'Acc' } }),
  'نے': reading('نے', '‹agent›', { upos: 'ADP', roman: 'ne' }),
  'معاہدے': reading('معاہدہ', 'treaty', { lemmaRoman: 'muʿāhada', roman: 'muʿāhade' }),
  'توثیق': reading('توثیق', 'ratification', { features: { Gender: 'Fem' } }),
};

function analysisOf(text: string): Analysis {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m): Word => {
    const found = readings[m[0]];
    const token = { text: m[0], from: m.index, to: m.index + m[0].length, kind: 'word' as const, alternatives: [] };
    return found ? { ...token, status: 'known', reading: found } : { ...token, status: 'unknown' };
  });
  const phrase = /توثیق کی/u.exec(text);
  return {
    text,
    words,
    phrases: phrase
      ? [
          {
            kind: 'light-verb',
            parts: [{ from: phrase.index, to: phrase.index + phrase[0].length }],
            lemma: 'توثیق کرنا',
            lemmaRoman: 'tausīq karnā',
            roman: 'tausīq kī',
            devanagari: '',
            gloss: { key: 'ratified', values: {} },
            entry: 'ratify',
            status: 'known',
            steps: [],
          },
        ]
      : [],
  };
}

const blocks = [
  article.title,
  ...(article.dateline ? [article.dateline.block] : []),
  ...article.lead,
  ...article.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ...(article.byline ? [article.byline] : []),
];

export const glosses: Glosses = {
  meaning: { of: (gloss) => gloss.key, senses: (entry) => (entry === 'country' ? ['country', 'state'] : [entry]) },
  blocks: new Map(blocks.map((b) => [b.id, analysisOf(b.text)])),
};

export const translation: Readonly<Record<string, string>> = Object.fromEntries(blocks.map((b) => [b.id, `English of ${b.id}`]));
