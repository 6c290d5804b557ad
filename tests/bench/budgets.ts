/** What the site may cost. Bytes are those that cross the line, compressed with brotli. */
export const budgets = {
  /** Scripts of the first load. */
  script: 110_000,
  font: 130_000,
  /** Largest contentful paint over that of the static twin. */
  paintRatio: 1.15,
  /** Cumulative layout shift. */
  shift: 0.02,
} as const;
