/** What one room may import. */
export interface Room {
  readonly name: string;
  /** Whether the table lists it ahead of its being there. */
  readonly isToCome: boolean;
  readonly rooms: ReadonlySet<string>;
  /** Rooms of which only types may be imported. */
  readonly typesOf: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

const list = (cell: string): readonly string[] =>
  cell.trim() === '–' ? [] : cell.split(',').map((item) => item.trim());

const row = /^\| `(?<name>\w+)\/`(?<toCome> \(to come\))? \|[^|]*\|(?<rooms>[^|]*)\|(?<packages>[^|]*)\|$/gmu;

/** The table under "Rooms" in ARCHITECTURE.md. @throws {Error} where there is none */
export function parseRooms(markdown: string): ReadonlyMap<string, Room> {
  const rooms = Array.from(markdown.matchAll(row), ({ groups = {} }): Room => {
    const named = list(groups['rooms'] ?? '');
    const types = named.filter((item) => item.endsWith(' (types)')).map((item) => item.slice(0, -' (types)'.length));
    return {
      name: groups['name'] ?? '',
      isToCome: groups['toCome'] !== undefined,
      rooms: new Set(named.filter((item) => !item.endsWith(' (types)'))),
      typesOf: new Set(types),
      packages: new Set(list(groups['packages'] ?? '')),
    };
  });
  if (rooms.length === 0) throw new Error('ARCHITECTURE.md has no table of rooms');
  return new Map(rooms.map((room) => [room.name, room]));
}
