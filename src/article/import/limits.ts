import { ImportError } from './import-error.ts';

/** What a file is read as. */
export type FileKind = 'text' | 'html' | 'markdown' | 'epub';

const MB = 1024 * 1024;

/**
 * Largest file, in bytes. A novel is one megabyte of text, the largest saved pages some ten, with their scripts and
 * pictures in them. Markdown takes two seconds a megabyte to parse (1.1 MB of prose with emphasis and links, on a desktop
 * computer), too long to wait for sixteen, and no one writes four. Books are mostly
 * pictures, of which none is unpacked.
 */
export const LARGEST_FILE: Readonly<Record<FileKind, number>> = { text: 16 * MB, html: 16 * MB, markdown: 4 * MB, epub: 64 * MB };

/** Throws ImportError if the file is too large for what it is. */
export function assertSize(kind: FileKind, bytes: number): void {
  if (bytes > LARGEST_FILE[kind]) throw new ImportError('too-large');
}

export interface ZipLimits {
  /** Bytes that all entries read from one archive may have together, unpacked. */
  readonly unpacked: number;
  /** Entries in one archive, read or not. */
  readonly entries: number;
  /** How many times its packed size an entry may be, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * The text of the longest books is some ten megabytes of XHTML, in some hundred files; their pictures are a few thousand. Prose
 * packs to a quarter, the most monotonous markup to a fiftieth; what packs smaller is made to burst (DEFLATE reaches
 * 1:1032).
 */
export const ZIP_LIMITS: ZipLimits = { unpacked: 128 * MB, entries: 5_000, ratio: 200, ratioFrom: MB };
