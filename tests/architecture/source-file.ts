import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '../..');

/** Paths of the files under `folder` whose names match, from the root and with forward slashes. */
export function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
    .toSorted();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** One import or re-export, static or dynamic. */
export interface Import {
  /** As written, without a query such as `?article`; empty for an address that is computed. */
  readonly specifier: string;
  /** Whether nothing of it is left when types are removed. */
  readonly isTypeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

/** Every import of a TypeScript file. `import.meta.glob` counts with its pattern. @throws {Error} for a syntax error */
export function importsOf(path: string, code = read(path)): readonly Import[] {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean, at: number) => {
    found.push({ specifier: specifier.split('?')[0] ?? specifier, isTypeOnly, line: code.slice(0, at).split('\n').length });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), start);
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType, start } of entries) if (moduleRequest) add(moduleRequest.value, isType, start);
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const [, literal = ''] = /^['"]([^'"]*)['"]$/u.exec(code.slice(moduleRequest.start, moduleRequest.end)) ?? [];
    add(literal, false, start);
  }
  for (const { start, end } of module.importMetas) {
    const pattern = /^\.glob(?:<[^(]*>)?\(\s*'(?<pattern>[^']+)'/.exec(code.slice(end));
    if (pattern?.groups) add(pattern.groups['pattern'] ?? '', false, start);
  }
  return found;
}

/** The code of a TypeScript file with its comments blanked out; offsets and lines stay as they are. */
export function withoutComments(path: string, code = read(path)): string {
  let result = code;
  for (const { start, end } of parseSync(path, code).comments) {
    result = result.slice(0, start) + result.slice(start, end).replaceAll(/[^\n]/g, ' ') + result.slice(end);
  }
  return result;
}

/** Lines on which `pattern` is found, as `path:line: text`. */
export function linesWith(pattern: RegExp, path: string, code: string): readonly string[] {
  return code
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : []));
}
