import { walk, type Region } from './walk.ts';

interface Shape {
  rows: number;
  /** Most cells in a row. */
  columns: number;
  isHeaded: boolean;
  isNesting: boolean;
  longest: number;
}

/** A cell of data says a thing in so many units; a column of a page holds more. */
const LONGEST_CELL = 240;

/**
 * The tables of a region that hold data, row by row; the others only place the parts of a page.
 *
 * A caption or a header cell makes data, whatever else; without them a table that holds another, one of a single row or
 * column, and one with a cell longer than a cell is layout.
 */
export function dataTables(region: Region): ReadonlySet<Element> {
  const shapes = new Map<Element, Shape>();
  const open: { readonly element: Element; readonly shape: Shape; inRow: number; inCell: number }[] = [];
  walk(region, {
    enter: (element) => {
      const table = open.at(-1);
      switch (element.localName) {
        case 'table': {
          if (table !== undefined) table.shape.isNesting = true;
          const shape: Shape = { rows: 0, columns: 0, isHeaded: false, isNesting: false, longest: 0 };
          if (!isPlaced(element)) shapes.set(element, shape);
          open.push({ element, shape, inRow: 0, inCell: 0 });
          break;
        }
        case 'tr':
          if (table === undefined) break;
          table.shape.rows++;
          table.inRow = 0;
          break;
        case 'th':
        case 'td':
          if (table === undefined) break;
          if (element.localName === 'th') table.shape.isHeaded = true;
          table.inCell = 0;
          table.shape.columns = Math.max(table.shape.columns, ++table.inRow);
          break;
        case 'caption':
        case 'thead':
          if (table !== undefined) table.shape.isHeaded = true;
          break;
        default:
      }
      return true;
    },
    leave: (element) => {
      if (element === open.at(-1)?.element) open.pop();
    },
    text: ({ data }) => {
      const table = open.at(-1);
      if (table === undefined) return;
      table.inCell += data.replaceAll(/\s+/gu, ' ').length;
      table.shape.longest = Math.max(table.shape.longest, table.inCell);
    },
  });
  return new Set([...shapes].filter(([, shape]) => isData(shape)).map(([element]) => element));
}

const isPlaced = (table: Element): boolean => /^(?:presentation|none)$/iu.test(table.getAttribute('role') ?? '');

function isData({ rows, columns, isHeaded, isNesting, longest }: Shape): boolean {
  if (columns < 2) return false;
  return isHeaded || (rows >= 2 && !isNesting && longest <= LONGEST_CELL);
}
