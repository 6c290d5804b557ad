import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root } from './source-file.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
const readme = existsSync(join(root, 'README.md')) ? read('README.md') : '';

describe('every dependency earns its place', () => {
  it('in a line of README.md that names it', () => {
    // Types go with the package they describe.
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
