/** 32 digits and letters, without those that are taken for one another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;

/** What names an article in addresses and stored state. */
export const ARTICLE_ID = /^[A-Za-z0-9-]{1,64}$/;

/** An id that no other article has: 80 random bits. */
export function newArticleId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
