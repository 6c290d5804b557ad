import { detectStructure } from '../structure.ts';
import type { Draft } from './draft.ts';
import { sliceLine } from './line.ts';

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Does markup leave most of the text without a role? */
export function isMostlyUntold(drafts: readonly Draft[]): boolean {
  let told = 0;
  let untold = 0;
  for (const { text, isTold } of drafts) {
    if (isTold) told += text.length;
    else untold += text.length;
  }
  return untold > told;
}

/** A draft whose role the plain-text rules found, and the date they read in it. */
export type Settled = Draft & { readonly iso?: string };

/**
 * Gives the lines that no element gives a role the one that their text gives them, seen among all lines of the page. What
 * elements say stays. Each draft comes back once, or twice where a dateline stands at its front.
 * @param title of the page, where it is known and not among the drafts
 */
export function settle(drafts: readonly Draft[], title: string | undefined): Settled[] {
  const texts = [...(title === undefined ? [] : [title]), ...drafts.map(({ text }) => text)];
  // An empty line between each two: they are whole, and none is to be joined to the next.
  const pieces = detectStructure(texts.join('\n\n')).values();
  const take = (count: number): ReturnType<typeof detectStructure>[number][] => {
    const taken = [];
    for (let due = count; due > 0; ) {
      const { value } = pieces.next();
      if (value === undefined) break;
      taken.push(value);
      due -= letters(value.text);
    }
    return taken;
  };
  if (title !== undefined) take(letters(title));
  return drafts.flatMap((draft): Settled[] => {
    const own = take(letters(draft.text));
    if (draft.isTold) return [draft];
    let at = 0;
    return own.map(({ role, text, iso }) => {
      const from = Math.max(at, draft.text.indexOf(text, at));
      at = from + text.length;
      const line = own.length === 1 ? draft : sliceLine(draft, from, at);
      return { ...draft, ...line, role, isTold: true, ...(iso === undefined ? {} : { iso }) };
    });
  });
}
