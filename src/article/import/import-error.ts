/** Why a source cannot become an article; the interface words it in its own language. */
export const importErrorCodes = [
  /** Nothing but white space, or markup around nothing. */
  'empty',
  /** Control characters or broken characters: no text. */
  'not-text',
  /** Bytes in an encoding that is none of UTF-8, UTF-16 and windows-1256. */
  'encoding',
  /** No letter of the Arabic script in it, where one is asked for. */
  'no-urdu',
  /** Larger than an importer takes, packed or unpacked. */
  'too-large',
  /** A kind of file that no importer reads. */
  'unknown-format',
  /** A book or archive that is damaged or lacks what its format asks for. */
  'broken',
  /** A book locked by DRM. */
  'locked',
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

/** The only error importers throw. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
