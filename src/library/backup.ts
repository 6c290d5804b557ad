import { safeParse, type BaseIssue } from 'valibot';
import type { Article } from '../article/article.ts';
import type { ArticleRecord, PlaceRecord } from '../storage/schema.ts';
import { articleFault, firstRepeated } from './article-fault.ts';
import { backupSchema } from './backup-schema.ts';
import { recordOf } from './item.ts';
import { plainJson, plainObject, type Json, type JsonObject } from './json.ts';

/** An article with what the reader said of it and how far they are. */
export interface BackupArticle {
  readonly record: ArticleRecord;
  readonly article: Article;
  readonly place?: PlaceRecord;
}

/**
 * A library in one file of JSON, in UTF-8; an example is `tests/library/backup-example.json`.
 *
 * A reader refuses what it does not know for certain: a file that breaks a rule below is refused whole. Names that are
 * not listed are passed over, so that a later version may add some; a change of meaning gets another `version`.
 */
export interface Backup {
  readonly format: 'safha-backup';
  readonly version: 1;
  /** When it was written, as ISO 8601 in UTC: `2025-01-31T12:00:00.000Z`. */
  readonly exportedAt: string;
  /**
   * `article` is the article (`src/article/article.ts`), with an id of up to 64 letters, digits and hyphens, its own in the
   * file. Of its `record` count `id` (that of the article), `addedAt`, `changedAt`, `tags` and `isArchived`; the rest is
   * there for other programs, and found anew from the article. `place` is where the reader is, if they ever began.
   */
  readonly articles: readonly BackupArticle[];
  /** Where the reader is in the texts that come with the app; may be left out. */
  readonly places: readonly PlaceRecord[];
  /** Settings, which those who know them check. */
  readonly settings: JsonObject;
  /** Words of the reader's vocabulary, passed on as they are. */
  readonly words: readonly Json[];
}

/** The file, an article a line. It is put together of small strings, so that a large library is not held twice. */
export function writeBackup({ articles, places, settings, words, ...head }: Backup): Blob {
  const parts = [`${JSON.stringify(head).slice(0, -1)},\n"articles":[`];
  for (const [i, article] of articles.entries()) parts.push(i === 0 ? '\n' : ',\n', JSON.stringify(article));
  parts.push(`\n],\n"places":${JSON.stringify(places)},\n"settings":${JSON.stringify(settings)},\n"words":${JSON.stringify(words)}}\n`);
  return new Blob(parts, { type: 'application/json' });
}

export type BackupErrorCode = 'not-json' | 'not-backup' | 'newer-version' | 'invalid' | 'too-large';

/** Why a file is no backup that can be restored; the interface words it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  /** What is wrong, as in `articles[3].article.lead[0].text`; absent where that is the whole. */
  readonly path: string | undefined;

  constructor(code: BackupErrorCode, path?: string, options?: ErrorOptions) {
    super(path === undefined ? code : `${code}: ${path}`, options);
    this.code = code;
    this.path = path;
  }
}

/** UTF-16 units; about what browsers can hold as one string. */
const LONGEST = 256 * 1024 * 1024;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')); // ZERO WIDTH NO-BREAK SPACE, the byte order mark
  } catch (error) {
    throw new BackupError('not-json', undefined, { cause: error });
  }
}

/** @throws {BackupError} where it is no backup, or one of a version to come */
function checkHead(data: unknown): void {
  const { format, version }: { format?: unknown; version?: unknown } = typeof data === 'object' && data !== null ? data : {};
  if (format !== 'safha-backup') throw new BackupError('not-backup');
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) throw new BackupError('newer-version', 'version');
}

function pathOf({ path }: BaseIssue<unknown>): string {
  const keys = path?.map(({ key }) => key) ?? [];
  return keys.reduce<string>((before, key) => (typeof key === 'number' ? `${before}[${String(key)}]` : `${before}${before === '' ? '' : '.'}${String(key)}`), '');
}

/** What is checked of a part in the light of the others. @throws {BackupError} */
function checkTogether({ articles, places }: Pick<Backup, 'places'> & { readonly articles: readonly Pick<BackupArticle, 'article' | 'place'>[] }, ids: readonly string[]): void {
  const refuse = (path: string): never => {
    throw new BackupError('invalid', path);
  };
  const repeated = firstRepeated(ids);
  if (repeated >= 0) refuse(`articles[${String(repeated)}].record.id`);
  for (const [i, { article, place }] of articles.entries()) {
    const path = `articles[${String(i)}]`;
    if (article.id !== ids[i]) refuse(`${path}.article.id`);
    if (place !== undefined && place.articleId !== ids[i]) refuse(`${path}.place.articleId`);
    const fault = articleFault(article);
    if (fault !== undefined) refuse(`${path}.article.${fault}`);
  }
  const known = firstRepeated([...ids, ...places.map(({ articleId }) => articleId)]);
  if (known >= 0) refuse(`places[${String(known - ids.length)}].articleId`);
}

/** @throws {BackupError} 'invalid' where there is no value: it goes deeper than anything of ours */
function valid<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw new BackupError('invalid', path);
  return value;
}

/**
 * The backup that a file holds, every part of it checked and nothing else in it.
 * @param longest UTF-16 units beyond which a file is not looked at
 * @throws {BackupError}
 */
export function readBackup(text: string, longest = LONGEST): Backup {
  if (text.length > longest) throw new BackupError('too-large');
  const data = parse(text);
  checkHead(data);
  const result = safeParse(backupSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new BackupError(issue.type === 'max_length' ? 'too-large' : 'invalid', pathOf(issue));
  }
  const { articles, settings, words, ...head } = result.output;
  checkTogether({ ...head, articles }, articles.map(({ record }) => record.id));
  return {
    ...head,
    articles: articles.map(({ record, article, ...rest }) => ({ record: recordOf(article, record), article, ...rest })),
    settings: valid(plainObject(settings), 'settings'),
    words: words.map((word, i) => valid(plainJson(word), `words[${String(i)}]`)),
  };
}
