import { useCallback, useMemo, useState } from 'react';
import type { Article, Block, Section } from '../article/article.ts';
import { wordCount } from '../article/outline.ts';

/**
 * From this many words on an article is a book: its sections begin closed, and what stands in one is drawn when it is first
 * opened. So a book of 100,000 words comes up as fast as its list of chapters, and its words are glossed chapter by chapter.
 */
const BOOK = 20_000;

/** As much of an article as is drawn. Of a book, sections not yet opened have their heading alone. */
export interface LaidArticle extends Article {
  readonly isBook: boolean;
}

/**
 * Which part of the article is drawn, and how to have one more section drawn.
 * @param start the place it is opened at, whose section is drawn from the first
 */
export function useLaidSections(article: Article, start: { readonly blockId: string } | undefined): { readonly laid: LaidArticle; readonly open: (sectionId: string) => void } {
  const isBook = useMemo(() => wordCount(article) >= BOOK && article.sections.length > 1, [article]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set());
  const first = useMemo(() => (start ? sectionOf(article, start.blockId)?.id : undefined), [article, start]);
  // Once opened it stays drawn, wherever the reader is taken next.
  if (first !== undefined && !opened.has(first)) setOpened(new Set([...opened, first]));
  const laid = useMemo(
    (): LaidArticle => ({
      ...article,
      isBook,
      sections: isBook ? article.sections.map((section) => (opened.has(section.id) ? section : { ...section, blocks: none })) : article.sections,
    }),
    [article, isBook, opened],
  );
  const open = useCallback(
    (sectionId: string) => {
      if (isBook) setOpened((before) => (before.has(sectionId) ? before : new Set([...before, sectionId])));
    },
    [isBook],
  );
  return { laid, open };
}

const none: readonly Block[] = [];

/** The section that a block stands in, heading or body; `undefined` for one of the header or lead. */
function sectionOf(article: Article, blockId: string): Section | undefined {
  return article.sections.find(({ heading, blocks }) => heading.id === blockId || blocks.some(({ id }) => id === blockId));
}
