/** A place in a document of the book. */
export interface Target {
  /** From the root of the archive, no slash before it. */
  readonly path: string;
  /** The id after `#`; absent for the document itself. */
  readonly fragment?: string;
}

const SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//iu;

/** Percent signs that stand for nothing are left as they are: a file may be named `100%.xhtml`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What a relative address in the document at `from` means; undefined for one outside the book. Steps above the root stay
 * at the root, as in a browser, so that no address leaves the archive.
 */
export function resolve(from: string, href: string): Target | undefined {
  const address = href.trim();
  if (SCHEME.test(address)) return undefined;
  const [whole = '', fragment = ''] = address.split(/#(.*)/su);
  const named = decoded(whole.replace(/\?.*$/su, '')).replaceAll('\\', '/');
  const steps = named === '' ? from.split('/') : named.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of named.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const path = steps.join('/');
  return fragment === '' ? { path } : { path, fragment: decoded(fragment) };
}
