import { collate } from '../urdu/collate.ts';
import { tidyTags, type LibraryItem } from './item.ts';

export const sortOrders = ['added', 'read', 'title', 'length', 'date'] as const;
export type SortOrder = (typeof sortOrders)[number];

export const shownParts = ['all', 'unread', 'started', 'finished', 'archived'] as const;
export type ShownPart = (typeof shownParts)[number];

/** What the reader wants to see of the library, and in which order. */
export interface ListChoice {
  readonly sort: SortOrder;
  readonly shown: ShownPart;
  /** Absent for any. */
  readonly tag?: string | undefined;
}

export const defaultChoice: ListChoice = { sort: 'added', shown: 'all' };

/** From this share on an article counts as finished: below the last lines stand links, a byline, the foot of the page. */
const FINISHED = 0.97;

const isShown: Readonly<Record<ShownPart, (item: LibraryItem) => boolean>> = {
  all: ({ isArchived }) => !isArchived,
  unread: ({ isArchived, readAt }) => !isArchived && readAt === undefined,
  started: ({ isArchived, readAt, progress }) => !isArchived && readAt !== undefined && progress < FINISHED,
  finished: ({ isArchived, progress }) => !isArchived && progress >= FINISHED,
  archived: ({ isArchived }) => isArchived,
};

const newest = (one: LibraryItem, other: LibraryItem): number => other.addedAt - one.addedAt;

const orders: Readonly<Record<SortOrder, (one: LibraryItem, other: LibraryItem) => number>> = {
  added: newest,
  read: (one, other) => (other.readAt ?? 0) - (one.readAt ?? 0) || newest(one, other),
  title: (one, other) => collate(one.title, other.title),
  length: (one, other) => one.words - other.words,
  date: (one, other) => (other.date ?? '').localeCompare(one.date ?? '') || newest(one, other),
};

/** The items of the reader's choice, in its order. */
export function choose(items: readonly LibraryItem[], { sort, shown, tag }: ListChoice): readonly LibraryItem[] {
  return items.filter((item) => isShown[shown](item) && (tag === undefined || item.tags.includes(tag))).toSorted(orders[sort]);
}

/** Every tag in use, in order. */
export function tagsOf(items: readonly LibraryItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ tags }) => tags))].toSorted(collate);
}

/** Tags as a reader writes them in one line: parted by commas or semicolons of either language. */
export const parseTags = (line: string): readonly string[] => tidyTags(line.split(/[,،؛;\n]/u));
