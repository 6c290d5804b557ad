import type { BlockKind, Mark } from '../../article.ts';
import { couldBeName, isByline, type Zone } from '../byline.ts';
import { isMarkedCaption } from '../caption.ts';
import { matchDateline } from '../dateline.ts';
import { weigh } from '../evidence.ts';
import { fold } from '../fold.ts';
import { matchFurniture, PAGE_FURNITURE } from '../furniture.ts';
import { endsSentence } from '../lines.ts';
import type { Piece } from '../piece.ts';
import { words } from '../vocabulary.ts';
import { isAppeal } from './appeal.ts';
import { withoutCredit } from './credit.ts';
import type { Draft } from './draft.ts';
import { sliceLine } from './line.ts';
import { isMostlyUntold, settle, type Settled } from './untold.ts';
import { urduDate } from './urdu-date.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** A name, a date and what stands between them, on one line. UTF-16 units. */
const LONGEST_SIGNATURE = 160;

/** "نادیہ حسین | ۳ مارچ ۲۰۲۴" is a byline and a dateline. */
function splitSignature(draft: Draft): Draft[] {
  const { time, writer, text } = draft;
  if (time === undefined || writer === undefined || text.length > LONGEST_SIGNATURE) return [draft];
  // An element that names the writer may hold the date as well.
  const isWriterFirst = SAYS_SOMETHING.test(text.slice(writer.from, Math.max(writer.from, time.from)));
  const end = isWriterFirst ? Math.min(writer.to, time.from) : time.to;
  // What stands between them belongs to the second, if it is a label of it, and the mark before that to neither.
  const between = /^[\s|•·,،\u2010-\u2015]*/u.exec(text.slice(end))?.[0].length ?? 0; // HYPHEN to HORIZONTAL BAR
  const { time: _time, writer: _writer, ...told } = draft;
  return [sliceLine(draft, 0, end), sliceLine(draft, end + between, text.length)]
    .filter((part) => part.text !== '')
    .map(({ time: ownTime, writer: ownWriter, ...line }): Draft => {
      if (ownTime !== undefined) return { ...told, ...line, time: ownTime };
      return { ...told, ...line, ...(ownWriter === undefined ? {} : { writer: ownWriter }) };
    });
}

/** What stands in a list or a table as text is of the article, though a share bar may say the same. */
const mayBeFurniture = ({ isRow, list, isLink }: Draft): boolean => !isRow && (list === undefined || isLink);

/** An hour without a day, which blogs set under a post. */
function isClock(draft: Draft): boolean {
  return isTimed(draft) && draft.time?.iso === undefined && draft.text.length <= 40 && /\d:\d\d/u.test(fold(draft.text)) && matchDateline(fold(draft.text)) === undefined;
}

function isOfThePage(draft: Draft): boolean {
  const bare = fold(draft.text);
  if (!SAYS_SOMETHING.test(bare)) return true;
  if (draft.role === 'title' || !mayBeFurniture(draft)) return false;
  if (isClock(draft)) return true;
  return isAppeal(bare) || (bare.length <= 120 && PAGE_FURNITURE.pattern.test(bare));
}

/** Over what a wiki keeps at its foot, which is left out. */
const APPARATUS = /^(?:حوالہ جات|حوالے|حواشی|بیرونی روابط|references)$/u;

const isEmptied = ({ level, text }: Draft, next: Draft | undefined): boolean => level > 0 && APPARATUS.test(fold(text)) && (next === undefined || next.level > 0);

/** Lists of nothing but links; not where there is nothing else, for then they are what was chosen. */
function linkLists(drafts: readonly Draft[]): ReadonlySet<Element> {
  const lists = new Map<Element, boolean>();
  for (const { list, isLink } of drafts) if (list !== undefined) lists.set(list, isLink && lists.get(list) !== false);
  const found = new Set([...lists].filter(([, isOfLinks]) => isOfLinks).map(([list]) => list));
  return drafts.some(({ list }) => list === undefined || !found.has(list)) ? found : new Set();
}

/** Text enough to be running text, not a line at the top of a page. */
const isProse = ({ role, text }: Draft): boolean => role === 'paragraph' && (text.length > 130 || (text.length > 60 && endsSentence(fold(text))));

/** Bylines and dates at the foot take no more lines than this. */
const FOOT = 4;

interface Place {
  readonly zone: Zone;
  readonly previous: Draft | undefined;
  readonly next: Draft | undefined;
  readonly paragraphsBefore: number;
}

type Found = { readonly role: BlockKind; readonly iso?: string; readonly text?: string } | undefined;

/** Is the line hardly more than what an element calls a time? */
function isTimed({ time, text }: Draft): boolean {
  return time !== undefined && /\p{N}/u.test(text) && (time.to - time.from) * 2 >= text.length && text.length <= 120 && !endsSentence(fold(text));
}

/** Does an element name the writer, and the line say little else? */
function isSigned({ writer, text }: Draft): boolean {
  return writer !== undefined && text.length <= 110 && (writer.to - writer.from) * 3 >= text.length && !endsSentence(fold(text));
}

const CLOCK = /^\D{0,20}\d{1,2}:\d{2}\D{0,20}$/u;

/** Is it a date, by its element or its words? */
function datelineOf(draft: Draft, { zone }: Pick<Place, 'zone'>): Found {
  const { time, text } = draft;
  const bare = fold(text);
  const match = matchDateline(bare);
  const isWhole = match?.rest === bare.length;
  if (!isTimed(draft) && !(isWhole && zone !== 'body')) return undefined;
  const iso = time?.iso ?? match?.iso;
  if (iso === undefined) return { role: 'dateline' };
  // "2 گھنٹے قبل" was true when the page was made, and an hour is one of some day.
  if (/(?:قبل|پہلے|ago)$/u.test(bare)) return { role: 'dateline', iso, text: urduDate(iso) };
  return CLOCK.test(bare) ? { role: 'dateline', iso, text: `${urduDate(iso)}، ${text}` } : { role: 'dateline', iso };
}

function bylineOf(draft: Draft, { zone, previous, next }: Place): Found {
  const { text, isEmphasis } = draft;
  const bare = fold(text);
  const isBesideTime = zone === 'top' && !isEmphasis && couldBeName(bare) && (previous?.time !== undefined || next?.time !== undefined);
  return isSigned(draft) || isByline(bare, zone) || isBesideTime ? { role: 'byline' } : undefined;
}

function captionOf({ text, isInFigure }: Draft, { previous, next }: Place): Found {
  const isBeside = isInFigure || previous?.role === 'caption' || next?.role === 'caption';
  return isMarkedCaption(fold(text)) && (isBeside || ARABIC_LETTER.test(text)) ? { role: 'caption' } : undefined;
}

/** A heading by hand: bold as a whole, short, and text under it. How much bold weighs beside the other evidence, in its units. */
const BOLD = 1;
const MOST_BOLD_WORDS = 14;

function headingOf({ text, isEmphasis, isVerse }: Draft, { next, previous, paragraphsBefore }: Place): Found {
  const bare = fold(text);
  const wordCount = words(bare).length;
  if (!isEmphasis || isVerse || wordCount > MOST_BOLD_WORDS || next === undefined || next.isEmphasis || next.isLink) return undefined;
  if (!['paragraph', 'list-item', 'quotation'].includes(next.role) || (endsSentence(bare) && !/[؟?!]["'”’]*$/u.test(bare))) return undefined;
  const scores = weigh({
    bare,
    wordCount,
    takenUp: 0,
    foreign: 0,
    paragraphsBefore,
    unstopped: 0,
    next: next.role === 'list-item' ? 'list-item' : 'paragraph',
    previous: previous?.role === 'title' || previous?.role === 'caption' ? previous.role : 'paragraph',
    spokenAround: false,
    setOffAbove: false,
  });
  return scores.subheading + BOLD > Math.max(scores.paragraph, scores.caption) ? { role: 'subheading' } : undefined;
}

function findRole(draft: Draft, place: Place, lists: ReadonlySet<Element>): Found {
  const furniture = mayBeFurniture(draft) ? matchFurniture(fold(draft.text)) : undefined;
  const { role, list, isLink, isRow, isVerse } = draft;
  if (role !== 'title' && furniture === 'related-heading') return { role: 'related-heading' };
  if (list !== undefined && lists.has(list)) return { role: 'related' };
  if (role === 'subheading') return isLink && place.next?.role !== 'paragraph' ? { role: 'related' } : undefined;
  if (role === 'list-item' && place.zone === 'top') return draft.time === undefined && draft.writer === undefined ? undefined : (datelineOf(draft, place) ?? bylineOf(draft, place));
  if (role !== 'paragraph' || isRow) return undefined;
  const found = datelineOf(draft, place) ?? bylineOf(draft, place) ?? captionOf(draft, place);
  if (found !== undefined || isVerse) return found;
  return isLink || furniture === 'related' ? { role: 'related' } : headingOf(draft, place);
}

/** A link that takes up a line is one over all of it. */
function marksOf({ marks, text, isLink }: Draft, role: BlockKind): readonly Mark[] {
  const links = marks.filter(({ kind }) => kind === 'link');
  const others = marks.filter(({ kind }) => kind !== 'link');
  const [link] = links;
  // "مزید پڑھیں:" before the link is of the link.
  if (role === 'related' && links.length === 1 && link !== undefined) return [{ ...link, from: 0, to: text.length }];
  if (!isLink) return marks;
  // A title leads to the page itself, a date to the day's, a name to the writer's.
  if (role === 'title' || role === 'dateline' || role === 'byline') return others;
  return links.length === 1 && link !== undefined ? [{ ...link, from: 0, to: text.length }, ...others] : marks;
}

/** A piece, and the level of the heading it was; 0 for all else. */
export type Part = Piece & { readonly level: number };

function partOf(draft: Settled, found: Found): Part {
  const role = found?.role ?? draft.role;
  const text = found?.text ?? draft.text;
  const marks = found?.text === undefined ? marksOf(draft, role) : [];
  const iso = role === 'dateline' ? (found?.iso ?? draft.iso) : undefined;
  return { role, text, ...(iso === undefined ? {} : { iso }), ...(marks.length === 0 ? {} : { marks }), level: draft.level };
}

/** Verses come in several; two short lines may be anything. */
const LEAST_VERSES = 4;

/**
 * The parts that the lines of a page play, those of the page itself left out.
 * @param title of the page, where it is known and not among the drafts
 */
export function assignRoles(read: readonly Draft[], title?: string): Part[] {
  const kept = read
    .flatMap(splitSignature)
    .map(withoutCredit)
    .filter((draft) => draft !== undefined)
    .filter((draft) => !isOfThePage(draft))
    .filter((draft, i, all) => !isEmptied(draft, all[i + 1]));
  const hasVerse = kept.filter(({ isVerse }) => isVerse).length >= LEAST_VERSES;
  const drafts = kept.map((draft): Draft => (draft.isVerse ? { ...draft, isVerse: hasVerse, isTold: draft.isTold || hasVerse } : draft));
  if (!isMostlyUntold(drafts)) return mend(drafts);
  // What elements call a time or a writer is told, though its block is not.
  return mend(settle(drafts.map((draft): Draft => (isTimed(draft) || isSigned(draft) ? { ...draft, isTold: true } : draft)), title));
}

/**
 * The date and the writer's name nearest to the article, of lines in the order in which to look. A date counts only where an
 * element calls it one, and if it is full: pages print today's date over everything.
 */
export function findSignature(read: readonly Draft[]): { readonly dateline?: Part; readonly byline?: Part } {
  const lines = read.flatMap(splitSignature);
  const written = lines.find((draft) => isSigned(draft));
  const dated = lines.find((draft) => draft.time !== undefined && datelineOf(draft, { zone: 'top' })?.iso !== undefined);
  const at = { zone: 'top' as const };
  return {
    ...(dated === undefined ? {} : { dateline: { ...partOf(dated, datelineOf(dated, at)), level: 0 } }),
    ...(written === undefined ? {} : { byline: { ...partOf(written, { role: 'byline' }), level: 0 } }),
  };
}

function mend(drafts: readonly Settled[]): Part[] {
  const lists = linkLists(drafts);
  const body = drafts.findIndex(isProse);
  let paragraphsBefore = 0;
  return drafts.map((draft, i) => {
    const isTop = body === -1 || i < body;
    const zone: Zone = isTop ? 'top' : i >= drafts.length - FOOT ? 'end' : 'body';
    const found = findRole(draft, { zone, previous: drafts[i - 1], next: drafts[i + 1], paragraphsBefore }, lists);
    if (isProse(draft)) paragraphsBefore++;
    return partOf(draft, found);
  });
}
