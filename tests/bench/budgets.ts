/** What the site may cost. Bytes are those that cross the line, compressed with brotli. */
export const budgets = {
  /** Scripts of the first load. */
  script: 110_000,
  font: 130_000,
  /** Largest contentful paint over that of the static twin. */
  paintRatio: 1.15,
  /** Cumulative layout shift. */
  shift: 0.02,
  /** Lexicon, forms, engine and meanings together, which come when they are first asked for. */
  engine: 500_000,
  /** Milliseconds from the lexicon's arrival until it can be asked. */
  lexiconReady: 250,
  /** On one core, once warm. */
  wordsPerSecond: 400_000,
  /** Milliseconds for 5,000 words, once warm. */
  article: 50,
  /** Bytes of the process that reads 1,000,000 words block by block. */
  bookMemory: 300_000_000,
  /** Milliseconds from the start of a visit to a library of 2,000 articles until it is listed and answers. */
  libraryReady: 1000,
  /** Milliseconds from a key in the search to its answers. */
  searchKey: 50,
  /** A book of 300 pages opened, over an article. */
  bookOpening: 1.5,
} as const;
