import type { Article } from '../../src/article/article.ts';
import type { Whole } from '../../src/storage/change.ts';

/** A small sound article. */
export const articleOf = (id: string, text = `متن ${id}`): Article => ({
  id,
  title: { id: 'b0', kind: 'title', text: `عنوان ${id}` },
  source: { name: { ur: 'اخبار', en: 'Paper' }, url: 'https://example.org/a' },
  dateline: { block: { id: 'b1', kind: 'dateline', text: '31 جنوری 2025' }, iso: '2025-01-31' },
  lead: [{ id: 'b2', kind: 'paragraph', text, marks: [{ kind: 'emphasis', from: 0, to: 3 }] }],
  sections: [{ id: 'section-1', heading: { id: 'b3', kind: 'subheading', text: 'سرخی' }, blocks: [{ id: 'b4', kind: 'list-item', text: 'پہلا' }] }],
});

/** A small sound article with its record and a place in it. */
export const wholeOf = (id: string): Whole & { readonly place: NonNullable<Whole['place']> } => ({
  record: {
    id,
    title: `عنوان ${id}`,
    language: 'ur',
    addedAt: 1000,
    changedAt: 2000,
    words: 3,
    sections: 1,
    excerpt: 'متن',
    tags: ['تاریخ'],
    isArchived: false,
    hash: `hash-${id}`,
  },
  article: articleOf(id),
  place: { articleId: id, blockId: 'b2', offset: 2, progress: 0.5, readAt: 3000 },
});
