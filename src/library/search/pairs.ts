/**
 * Which words follow which in an article, in a few hundred bytes: a bit for every pair, at the place its hash names. A pair
 * that is there is always found; of those that are not, about one in eight seems to be (fewer than one bit in four is set
 * by the pairs of a text, see {@link BITS_A_PAIR}). So a phrase is looked for only in texts that may hold it.
 */
export type PairSignature = Uint8Array;

/** At least; the number of bits is a power of two. */
const BITS_A_PAIR = 5;

/** FNV-1a over the UTF-16 units of both, with a space between. */
function hashOf(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const char of [first, ' ', second]) for (let i = 0; i < char.length; i++) hash = Math.imul(hash ^ char.charCodeAt(i), 0x01000193);
  // The lower bits, which are used, have seen too little of the last unit.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Of runs of terms: the blocks of a text, since no phrase goes from one to the next. */
export function signatureOf(runs: readonly (readonly string[])[]): PairSignature {
  const pairs = new Set(runs.flatMap((terms) => terms.slice(1).map((term, i) => hashOf(terms[i] ?? '', term))));
  const bits = Math.max(8, 2 ** Math.ceil(Math.log2(pairs.size * BITS_A_PAIR + 1)));
  const signature = new Uint8Array(bits / 8);
  for (const pair of pairs) {
    const bit = pair % bits;
    signature[bit >> 3] = (signature[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return signature;
}

/** Can the second have stood right behind the first? */
export function mayFollow(signature: PairSignature, first: string, second: string): boolean {
  const bit = hashOf(first, second) % (signature.length * 8);
  return ((signature[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
