/** What keeps the device from holding the library; the interface words it in its own language. */
export type Trouble =
  /** The browser allows no storage: a private window, site data switched off, a frame without an origin. */
  | 'denied'
  /** There is no room left. */
  | 'full'
  /** Another tab holds an older version of the database open, or the browser does not answer. */
  | 'blocked'
  /** The database belongs to a newer Safha than this page; it has to be loaded anew. */
  | 'outdated'
  /** The database, or part of it, cannot be read. */
  | 'corrupt'
  /** Anything else: the attempt may succeed another time. */
  | 'failed';

/** The only error that storage throws; what the browser said is its `cause`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: Trouble;

  constructor(code: Trouble, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Names of the exceptions of the Indexed Database API, and what they come from. */
const byName: ReadonlyMap<string, Trouble> = new Map([
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'outdated'],
  // Chromium and Firefox give these for files that are damaged or gone.
  ['UnknownError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
  ['DataError', 'corrupt'],
  // A store that ought to be there is not.
  ['NotFoundError', 'corrupt'],
]);

export function nameOfError(error: unknown): string | undefined {
  return error instanceof Error || error instanceof DOMException ? error.name : undefined;
}

export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(byName.get(nameOfError(error) ?? '') ?? 'failed', { cause: error });
}
