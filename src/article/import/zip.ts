import { Inflate } from 'fflate';
import { ImportError } from './import-error.ts';
import { ZIP_LIMITS, type ZipLimits } from './limits.ts';

/**
 * An archive of which single entries are unpacked, when they are asked for. Names are only looked up, never used as paths
 * of a file system, so `../` in one means nothing.
 */
export interface ZipArchive {
  /** As the archive spells them, in its order; each once. */
  readonly names: readonly string[];
  /** The bytes of an entry; undefined if there is none of that name. Throws ImportError. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** As the archive says. */
  readonly size: number;
  /** Where the entry's own header stands, and its data, from the front of the archive. */
  readonly header: number;
  readonly data: number;
}

/** Signatures and lengths of the records: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001;
/** Where these stand, the number is in a ZIP64 record: the archive has more than four gigabytes or 65,534 entries. */
const IS_ZIP64 = { short: 0xffff, long: 0xffffffff };

const broken = (): ImportError => new ImportError('broken');

/** Where the record that ends the archive begins: the last one that says rightly how long its comment is. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.length - END.longestComment);
  for (let at = view.byteLength - END.length; at >= first; at--) {
    if (view.getUint32(at, true) === END.signature && at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw broken();
}

/** UTF-8 whether marked as such or not, as EPUB asks; a name in another set of letters is found by no one. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readEntry(view: DataView, bytes: Uint8Array, at: number, end: number): { readonly entry: Entry; readonly next: number } {
  if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) throw broken();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if (next > end) throw broken();
  if (packedSize === IS_ZIP64.long || size === IS_ZIP64.long || header === IS_ZIP64.long) throw new ImportError('too-large');
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ImportError('locked');
  const nameAt = at + CENTRAL.length;
  return {
    entry: {
      name: nameOf(bytes.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      header,
      data: dataOf(view, header),
    },
    next,
  };
}

/** Where the data begin behind the entry's own header, whose lengths may differ from those in the list. */
function dataOf(view: DataView, header: number): number {
  if (header + LOCAL.length > view.byteLength || view.getUint32(header, true) !== LOCAL.signature) throw broken();
  return header + LOCAL.length + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Entries that share bytes with one another or with the list of entries unpack to many times the archive. */
function assertApart(entries: readonly Entry[], listAt: number): void {
  let end = 0;
  for (const { header, data, packedSize } of entries.toSorted((a, b) => a.header - b.header)) {
    if (header < end) throw broken();
    end = data + packedSize;
  }
  if (end > listAt) throw broken();
}

/** The table of CRC-32 (polynomial EDB88320), APPNOTE 4.4.7. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Packed bytes given to the inflater at a time. One can become 1,032, so this bounds what a lie costs: 16 MB. */
const STEP = 16 * 1024;

/** The unpacked bytes, which are as many as the archive says and not one more; it is the output that is counted. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw broken();
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (filled !== size) throw broken();
  return out;
}

function unpack(bytes: Uint8Array, { method, data, packedSize, size, checksum }: Entry): Uint8Array {
  const packed = bytes.subarray(data, data + packedSize);
  if (method !== STORED && method !== DEFLATED) throw broken();
  if (method === STORED && packedSize !== size) throw broken();
  let out: Uint8Array;
  try {
    out = method === STORED ? packed : inflate(packed, size);
  } catch (cause) {
    // The inflater's own errors are about damaged data, all of them.
    throw cause instanceof ImportError ? cause : new ImportError('broken', { cause });
  }
  if (checksumOf(out) !== checksum) throw broken();
  return out;
}

/**
 * Opens a ZIP archive: reads its list of entries and holds it against the archive. Unpacks nothing yet.
 *
 * Throws ImportError: `broken` for an archive that is cut off or contradicts itself, `too-large` for one past the limits
 * (ZIP64 is for those alone), `locked` for an encrypted one. Of two entries of one name the first counts.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const listAt = view.getUint32(end + 16, true);
  if (count === IS_ZIP64.short || listAt === IS_ZIP64.long || count > limits.entries) throw new ImportError('too-large');
  const entries: Entry[] = [];
  let at = listAt;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(view, bytes, at, end);
    entries.push(entry);
    at = next;
  }
  assertApart(entries, listAt);

  const byName = new Map<string, Entry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  let left = limits.unpacked;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (entry === undefined) return undefined;
    const { size, packedSize } = entry;
    if (size > left || (size > limits.ratioFrom && size > packedSize * limits.ratio)) throw new ImportError('too-large');
    const out = unpack(bytes, entry);
    left -= size;
    return out;
  };
  return { names: [...byName.keys()], read };
}
