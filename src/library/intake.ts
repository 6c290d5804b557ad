import { ImportError, type ImportErrorCode } from '../article/import/import-error.ts';
import type { ParseMarkup } from '../article/import/markup.ts';
import type { Imported } from '../article/import/piece.ts';
import type { LibraryItem } from './item.ts';
import type { Library } from './library.ts';
import { newArticleId } from './article-id.ts';
import { articleOf, draftOf, titleOf, type Draft } from './review/draft.ts';

/** What a reader brings. */
export type Incoming =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  /** Markup of part of a page, from the clipboard; `text` is the same as plain text. */
  | { readonly kind: 'selection'; readonly html: string; readonly text: string }
  /** The markup of a whole page, and its address where that is known for sure. */
  | { readonly kind: 'page'; readonly html: string; readonly url?: string };

/** One thing brought in, from the moment it came until it is in the library or sent away. */
export interface Job {
  readonly id: number;
  /** File name or address; absent for what was pasted. */
  readonly name?: string | undefined;
  readonly state:
    | { readonly status: 'reading' }
    /** To be looked over. `same` is an article of the library with the same text. */
    | { readonly status: 'ready'; readonly draft: Draft; readonly same?: LibraryItem | undefined }
    | { readonly status: 'failed'; readonly error: ImportErrorCode | 'unexpected' }
    | { readonly status: 'saved'; readonly item: LibraryItem };
}

/** What is on its way into the library; it outlives the page that shows it. No React in it. */
export interface Intake {
  readonly getState: () => readonly Job[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what was brought, one after the other. Resolves when all have been read; never rejects. */
  readonly take: (brought: readonly Incoming[]) => Promise<void>;
  readonly change: (id: number, change: (draft: Draft) => Draft) => void;
  /** Makes an article of the draft and puts it into the library; not where that has come to hold the same text, which the job then says. */
  readonly save: (id: number) => Promise<LibraryItem | undefined>;
  readonly dismiss: (id: number) => void;
}

/** The importers, which come when something is first brought. @throws {ImportError} */
export interface Importers {
  readonly importFile: (file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }, tools: { readonly parse: ParseMarkup }) => Promise<Imported>;
  readonly importText: (text: string) => Imported;
  readonly importSelection: (html: string, tools: { readonly parse: ParseMarkup }) => Promise<Imported>;
  readonly importPage: (html: string, tools: { readonly parse: ParseMarkup; readonly url?: string }) => Promise<Imported>;
  /** Bytes beyond which no file is read at all. */
  readonly largestFile: number;
}

interface Options {
  readonly library: Library;
  readonly parse: ParseMarkup;
  readonly loadImporters: () => Promise<Importers>;
}

const nameOf = (brought: Incoming): string | undefined => {
  switch (brought.kind) {
    case 'file':
      return brought.file.name;
    case 'page':
      return brought.url;
    case 'text':
    case 'selection':
      return undefined;
  }
};

export function createIntake({ library, parse, loadImporters }: Options): Intake {
  let jobs: readonly Job[] = [];
  let count = 0;
  // A second press comes while the first is still being written.
  const saving = new Set<number>();
  const listeners = new Set<() => void>();
  const put = (next: readonly Job[]) => {
    jobs = next;
    for (const listener of listeners) listener();
  };
  const settle = (id: number, state: Job['state']) => {
    put(jobs.map((job) => (job.id === id ? { ...job, state } : job)));
  };
  const find = (id: number) => jobs.find((job) => job.id === id);

  const read = async (brought: Incoming): Promise<Imported> => {
    const importers = await loadImporters();
    switch (brought.kind) {
      case 'file': {
        const { file } = brought;
        // Before a byte of it is in memory.
        if (file.size > importers.largestFile) throw new ImportError('too-large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        return importers.importFile({ name: file.name, type: file.type, bytes }, { parse });
      }
      case 'text':
        return importers.importText(brought.text);
      case 'selection':
        return readSelection(importers, brought);
      case 'page':
        return importers.importPage(brought.html, { parse, ...(brought.url === undefined ? {} : { url: brought.url }) });
    }
  };

  const readSelection = async (importers: Importers, { html, text }: Extract<Incoming, { kind: 'selection' }>): Promise<Imported> => {
    try {
      return await importers.importSelection(html, { parse });
    } catch (error) {
      // The clipboard has the same as plain text beside it.
      if (error instanceof ImportError && text.trim() !== '') return importers.importText(text);
      throw error;
    }
  };

  const readInto = async (id: number, brought: Incoming): Promise<void> => {
    try {
      const [imported, { withinBounds }] = await Promise.all([read(brought), import('./bounds.ts')]);
      const draft = draftOf(withinBounds(imported));
      settle(id, { status: 'ready', draft, same: library.findSame(articleOf(draft, 'draft')) });
    } catch (error) {
      settle(id, { status: 'failed', error: error instanceof ImportError ? error.code : 'unexpected' });
    }
  };

  return {
    getState: () => jobs,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async take(brought) {
      const taken = brought.map((one) => ({ one, id: count++ }));
      put([...taken.map(({ one, id }): Job => ({ id, name: nameOf(one), state: { status: 'reading' } })), ...jobs]);
      // One after the other: several books at once would fill the memory of a phone.
      for (const { one, id } of taken) {
        // oxlint-disable-next-line eslint/no-await-in-loop
        await readInto(id, one);
      }
    },
    change(id, change) {
      const state = find(id)?.state;
      if (state?.status === 'ready') settle(id, { ...state, draft: change(state.draft) });
    },
    async save(id) {
      const state = find(id)?.state;
      if (state?.status !== 'ready' || saving.has(id)) return undefined;
      const article = articleOf(state.draft, newArticleId());
      const same = library.findSame(article);
      // It may have come in since it was read, with the same batch or in another tab: the reader is told, and may save it all the same.
      if (same && same.id !== state.same?.id) {
        settle(id, { ...state, same });
        return undefined;
      }
      saving.add(id);
      try {
        const item = await library.add(article);
        settle(id, { status: 'saved', item });
        return item;
      } finally {
        saving.delete(id);
      }
    },
    dismiss(id) {
      put(jobs.filter((job) => job.id !== id));
    },
  };
}

/** What a job is called in a list: its title once it has one, else where it came from. */
export function labelOf({ name, state }: Job): string | undefined {
  if (state.status === 'saved') return state.item.title;
  const title = state.status === 'ready' ? titleOf(state.draft) : '';
  return title === '' ? name : title;
}
