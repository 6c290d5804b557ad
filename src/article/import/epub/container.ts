import { decodeText } from '../decode.ts';
import { ImportError } from '../import-error.ts';
import type { ParseMarkup } from '../markup.ts';
import { openZip } from '../zip.ts';
import { elementsOf, parseXml } from './xml.ts';

/** The archive as a book's documents see it: text by path. */
export interface Container {
  /** Where the package document stands. */
  readonly root: string;
  /** The text at a path; undefined if there is none. Throws ImportError. */
  readonly read: (path: string) => string | undefined;
}

const MEDIA_TYPE = 'application/epub+zip';
/** Scrambled fonts are not a lock: the two ways to do that, of the IDPF and of Adobe (EPUB 3.3, 4.3). */
const FONT_SCRAMBLING = /idpf\.org\/2008\/embedding$|ns\.adobe\.com\/pdf\/enc#RC$/u;
/** What the DRM systems in use leave beside the book: Adobe's, Apple's and Readium's. */
const LICENCES = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl'] as const;

function isLocked(encryption: string, parse: ParseMarkup): boolean {
  const data = elementsOf(parseXml(encryption, parse), 'EncryptedData');
  return data.some((item) => !FONT_SCRAMBLING.test(elementsOf(item, 'EncryptionMethod')[0]?.getAttribute('Algorithm') ?? ''));
}

/**
 * Opens the container of a book (EPUB Open Container Format 3.3).
 *
 * Throws ImportError: `unknown-format` for an archive of something else, `locked` for a book under DRM, and as `openZip`.
 */
export function openContainer(bytes: Uint8Array, parse: ParseMarkup): Container {
  const archive = openZip(bytes);
  const bySmallName = new Map(archive.names.toReversed().map((name) => [name.toLowerCase(), name]));
  const read = (path: string): string | undefined => {
    // Books made where case does not matter spell their names both ways.
    const found = archive.read(path) ?? archive.read(bySmallName.get(path.toLowerCase()) ?? '');
    return found === undefined ? undefined : decodeText(found, { html: true });
  };
  const mediaType = read('mimetype');
  if (mediaType !== undefined && mediaType.trim() !== MEDIA_TYPE) throw new ImportError('unknown-format');
  const container = read('META-INF/container.xml');
  // Without either it is just an archive.
  if (container === undefined) throw new ImportError(mediaType === undefined ? 'unknown-format' : 'broken');
  const encryption = read('META-INF/encryption.xml');
  if (LICENCES.some((name) => archive.names.includes(name)) || (encryption !== undefined && isLocked(encryption, parse))) throw new ImportError('locked');
  const root = elementsOf(parseXml(container, parse), 'rootfile')
    .map((file) => file.getAttribute('full-path') ?? '')
    .find((path) => path !== '');
  if (root === undefined) throw new ImportError('broken');
  return { root, read };
}
