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
} as const;
