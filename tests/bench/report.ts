/** A figure beside what it may be at most. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly budget?: string;
  readonly isOver?: boolean;
}

/** A table in plain text, its columns aligned. */
export function table(rows: readonly Figure[]): string {
  const cells = [
    ['figure', 'value', 'budget', ''],
    ...rows.map(({ what, value, budget = '–', isOver }) => [what, value, budget, isOver === undefined ? '' : isOver ? 'OVER' : 'ok']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
