import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { parseRooms, type Room } from './rooms-table.ts';
import { filesIn, importsOf, read, root, type Import } from './source-file.ts';

const rooms = parseRooms(read('ARCHITECTURE.md'));

/** Name of the room a path such as `src/reader/layer.ts` lies in. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** Name the table has for what an import that is not a path comes from. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node';
  if (specifier.startsWith('virtual:') || /^(?:vite|rolldown)(?:\/|$)/u.test(specifier)) return 'vite';
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Why `file`, in `room`, may not have this import; undefined if it may. */
function objection(room: Room, file: string, { specifier, isTypeOnly }: Import): string | undefined {
  if (specifier === '') return room.packages.has('node') ? undefined : 'an address that is computed cannot be checked';
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return room.packages.has(name) ? undefined : `${room.name}/ may not use ${name}`;
  }
  const target = join(dirname(file), specifier);
  if (!target.startsWith('src/')) return 'a room imports nothing from outside src/';
  const other = roomOf(target);
  if (other === room.name || room.rooms.has(other)) return undefined;
  if (room.typesOf.has(other)) return isTypeOnly ? undefined : `${room.name}/ may import only types of ${other}/`;
  return `${room.name}/ may not import ${other}/`;
}

describe('the rooms of src/', () => {
  it('are those of the table in ARCHITECTURE.md', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
    const expected = [...rooms.values()].filter(({ isToCome }) => !isToCome).map(({ name }) => name);
    expect(folders.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
  });

  it.each([...rooms.keys()])('%s/ imports only what the table allows', (name) => {
    const room = rooms.get(name)!;
    const files = room.isToCome ? [] : filesIn(`src/${name}`, /\.tsx?$/u);
    const objections = files.flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const reason = objection(room, file, imported);
        return reason === undefined ? [] : [`${file}:${String(imported.line)}: ${imported.specifier}: ${reason}`];
      }),
    );
    expect(objections).toEqual([]);
  });
});

describe('the check itself', () => {
  const table = '| `a/` | x | b, c (types) | react |\n| `b/` (to come) | y | – | – |\n';
  const a = parseRooms(table).get('a')!;
  const refused = (code: string) => importsOf('src/a/one.ts', code).map((imported) => objection(a, 'src/a/one.ts', imported)).filter((reason) => reason !== undefined);

  it.each([
    `import './two.css';`,
    `import { useState } from 'react';`,
    `export { x } from '../b/x.ts';`,
    `import type { T } from '../c/t.ts';`,
    `import { type T } from '../c/t.ts';`,
    `// import '../d/x.ts'\nconst text = "import '../d/x.ts'";`,
  ])('allows %j', (code) => {
    expect(refused(code)).toEqual([]);
  });

  it.each([
    `import { t } from '../c/t.ts';`,
    `import { type T, t } from '../c/t.ts';`,
    `import '../d/x.ts';`,
    `export * from '../d/x.ts';`,
    `export type { T } from '../d/x.ts';`,
    `const x = await import('../d/x.ts');`,
    'const x = await import(`../b/${name}.ts`);',
    `const x = import.meta.glob<string>('../d/*.json');`,
    `import x from '../d/x.ts?worker&url';`,
    `import { readFileSync } from 'node:fs';`,
    `import { createRoot } from 'react-dom/client';`,
    `import '../../tests/x.ts';`,
  ])('refuses %j', (code) => {
    expect(refused(code)).toHaveLength(1);
  });

  it('tells rooms to come from those there are', () => {
    expect(parseRooms(table).get('b')).toMatchObject({ isToCome: true, rooms: new Set() });
    expect(() => parseRooms('no table')).toThrow('no table of rooms');
  });
});
