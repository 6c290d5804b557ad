import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/** A short name for something of a file, the same on every machine and in every build. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 5);
}

/**
 * The class name that `local` of a CSS module gets. It depends on the file's place and the local name alone, so that
 * the prerendered markup and the script that hydrates it, which are built apart, agree.
 * @param root folder the project stands in
 * @param file path of the CSS module, with or without a query
 */
export function className(root: string, local: string, file: string): string {
  const [path = file] = file.split('?');
  return `${local}_${digest(relative(root, path).split(sep).join('/'))}`;
}
