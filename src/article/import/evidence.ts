import { endsWithAgencies } from './byline.ts';

/** What a short line without a full stop may be. */
const OPEN_ROLES = ['subheading', 'related', 'caption', 'paragraph'] as const;
export type OpenRole = (typeof OPEN_ROLES)[number];

/** A short line and what can be seen around it. */
export interface OpenLine {
  /** Folded. */
  readonly bare: string;
  readonly wordCount: number;
  /**
   * Share of its content words that the text under it takes up, 0 to 1: up to the next short line, three paragraphs at
   * most, a word that only the second or third has counting half.
   */
  readonly takenUp: number;
  /** Share of its content words that stand in no paragraph of the article and not in the title; 0 to 1. */
  readonly foreign: number;
  /** Paragraphs of the article before it. */
  readonly paragraphsBefore: number;
  /** What follows directly. */
  readonly next: 'paragraph' | 'list-item' | 'open' | 'caption' | 'other' | 'end';
  readonly previous: 'title' | 'paragraph' | 'list-item' | 'open' | 'caption' | 'other';
  /** Share of the prose lines of the article that do without a full stop, 0 to 1. */
  readonly unstopped: number;
  /** The line after it begins with a quotation mark, and so does the one before it or a quarter of the prose lines. */
  readonly spokenAround: boolean;
  /** An empty line before it and none after, in a text where not every line is set off. */
  readonly setOffAbove: boolean;
}

/**
 * One thing that speaks for or against roles, in natural-log units: +1 makes the role e times as likely against the
 * others, all else being equal. Set by hand in steps of 0.25 from how such pages are made; no text was fitted.
 */
interface Evidence {
  readonly name: string;
  readonly reason: string;
  /** How far it holds, 0 to 1. */
  readonly holds: (line: OpenLine) => number;
  readonly weight: Partial<Readonly<Record<OpenRole, number>>>;
  /** A line that shows it, and one that does not; absent where only the neighbours decide. */
  readonly example?: string;
  readonly refusal?: string;
}

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Going on now, seen in the picture: … کر رہے ہیں; or a participle at the end: کرتے ہوئے, کھڑی ہوئی. */
const GOING_ON = /(?:رہا|رہی|رہے)(?: (?:ہے|ہیں|تھا|تھی|تھے|تھیں|ہوں))?$|(?:ہوئے|ہوئی|ہوا)(?: (?:ہے|ہیں))?$/u;
const STATEMENT = /(?:ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گے|گی)$/u;
const QUESTION = /[؟?]["'”’]*$/u;
const DOING = /(?:تا|تی|تے) (?!(?:ہے|ہیں|ہوں|ہو|تھا|تھی|تھے|تھیں|ہوئے|ہوئی|ہوا|رہا|رہی|رہے|گا|گے|گی|جا)(?:\s|$))[^\s،؟:]{3,}(?: [^\s،؟:]{3,})?$/u;
const DONE = /\s(?:دیا|دی|دیے|دیں|گیا|گئی|گئے|گئیں|لیا|لی|لیے)$/u;
const ASKING = /(?:^|\s)(?:کیا|کیوں|کیسے|کیسا|کیسی|کون|کب|کہاں|کتنا|کتنی|کتنے)(?:\s|$)/u;
const LOOKING = /(?:^|\s)(?:تصویر|تصاویر|فوٹو|دائیں|بائیں|پس منظر|ویڈیو میں)(?:\s|$|،)/u;
const QUOTED = /^["'“”‘’].*["'“”‘’]$/u;
const SPEAKER = /^[^:؟۔]{2,30}:\s+\S+/u;
const ASKED_OR_ANSWERED = /^(?:سوال|جواب|س|ج|q|a)\s*[:۔.)-]/u;

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'very short',
    reason: 'a subheading names; a headline of another story tells, and a caption describes: both need more than four words',
    holds: ({ wordCount }) => yes(wordCount <= 4),
    weight: { subheading: 1, related: -0.75, caption: -1 },
    example: 'ہدف کا تعاقب',
    refusal: 'کم خرچ میں چھت ٹھنڈی رکھنے کا نسخہ',
  },
  {
    name: 'short',
    reason: 'five to seven words serve both subheadings and headlines',
    holds: ({ wordCount }) => yes(wordCount >= 5 && wordCount <= 7),
    weight: { subheading: 0.25, caption: -0.25 },
    example: 'بجلی کے نرخ، سب سے بڑی رکاوٹ',
    refusal: 'ہدف کا تعاقب',
  },
  {
    name: 'longer than a heading',
    reason: 'subheadings of more than nine words are rare; captions are whole clauses',
    holds: ({ wordCount }) => yes(wordCount >= 10),
    weight: { subheading: -1, caption: 1, paragraph: 0.25 },
    example: 'یورپ ٹرمپ کے ساتھ مل کر اچھی طرح کام کرتا رہے گا',
    refusal: 'بجلی کے نرخ، سب سے بڑی رکاوٹ',
  },
  {
    name: 'sentence length',
    reason: 'fifteen words without a full stop are a sentence whose full stop was forgotten, or a long caption',
    holds: ({ wordCount }) => yes(wordCount >= 15),
    weight: { subheading: -1.5, related: -0.5, paragraph: 1.5, caption: 0.5 },
  },
  {
    name: 'taken up by the text under it',
    reason: 'a subheading announces what follows; a related line leads elsewhere',
    holds: ({ takenUp }) => takenUp,
    weight: { subheading: 1.5, related: -0.5 },
  },
  {
    name: 'foreign to the article',
    reason: 'another story has other words',
    holds: ({ foreign }) => foreign,
    weight: { related: 1.25, subheading: -0.25, caption: -0.25 },
  },
  {
    name: 'question',
    reason: 'subheadings often ask what the section answers; no caption asks',
    holds: ({ bare }) => yes(QUESTION.test(bare)),
    weight: { subheading: 0.75, caption: -2 },
    example: 'کپتان نے کیا کہا؟',
    refusal: 'کپتان نے کہا',
  },
  {
    name: 'asks without a question mark',
    reason: 'headlines drop the mark; no caption asks',
    holds: ({ bare }) => yes(ASKING.test(bare) && !QUESTION.test(bare)),
    weight: { related: 0.25, caption: -1.5 },
    example: 'فیس ادا کرنے والے طلبہ کہاں گئے',
    refusal: 'فیس ادا کرنے والے طلبہ',
  },
  {
    name: 'going on now',
    reason: 'a caption says what is being done in the picture',
    holds: ({ bare }) => yes(GOING_ON.test(bare)),
    weight: { caption: 2.25, subheading: -0.5 },
    example: 'ایک مزدور نہر کے پانی سے سر بھگو رہا ہے',
    refusal: 'مزدور کے لیے رہائش کا انتظام',
  },
  {
    name: 'doing, before the one who does',
    reason: 'a caption names people by what they are seen doing: دوڑتے بچے',
    holds: ({ bare }) => yes(DOING.test(bare)),
    weight: { caption: 2, subheading: -0.5 },
    example: 'میدان میں تربیت حاصل کرتے نوجوان کھلاڑی',
    refusal: 'کھلاڑی تربیت حاصل کرتے ہیں',
  },
  {
    name: 'reports what has been done',
    reason: 'news, in the words of a headline: … کر دیا, … ہو گئی',
    holds: ({ bare }) => yes(DONE.test(bare)),
    weight: { related: 0.5, caption: -0.75 },
    example: 'سکولوں نے فیسوں میں اضافہ کر دیا',
    refusal: 'سکولوں کی فیسوں میں اضافہ',
  },
  {
    name: 'statement in full',
    reason: 'headlines drop ہے where they can; captions and forgotten full stops keep it',
    holds: ({ bare }) => yes(STATEMENT.test(bare)),
    weight: { caption: 0.25, paragraph: 0.75, subheading: -0.5 },
    example: 'روبوٹ مچھلی جو آلودگی کا سراغ لگاتی ہے',
    refusal: 'چمگادڑوں کی آوازیں سننے والی مشین',
  },
  {
    name: 'statement among statements without full stops',
    reason: 'some writers end no paragraph with a full stop; a short one is then told by its verb',
    holds: ({ bare, unstopped }) => (STATEMENT.test(bare) ? unstopped : 0),
    weight: { paragraph: 3 },
  },
  {
    name: 'begins with ایک',
    reason: 'a caption brings in somebody not named before',
    holds: ({ bare }) => yes(bare.startsWith('ایک ')),
    weight: { caption: 1 },
    example: 'ایک ہسپتال کے وارڈ میں لیٹے مریض',
    refusal: 'ہسپتال کا ایک دن',
  },
  {
    name: 'speaks of the picture',
    reason: 'left, right, in the picture',
    holds: ({ bare }) => yes(LOOKING.test(bare)),
    weight: { caption: 1.5 },
    example: 'دائیں سے: سابق وزیر اور ان کے وکیل',
    refusal: 'سابق وزیر اور ان کے وکیل',
  },
  {
    name: 'ends with agencies in brackets',
    reason: 'credits of pictures stand there',
    holds: ({ bare }) => yes(endsWithAgencies(bare)),
    weight: { caption: 3 },
    example: 'وزیر خزانہ بجٹ پیش کرتے ہوئے (اے ایف پی)',
    refusal: 'وزیر خزانہ (سابق) کا بیان',
  },
  {
    name: 'beside a credit',
    reason: 'caption and credit come in pairs',
    holds: ({ next, previous }) => yes(next === 'caption' || previous === 'caption'),
    weight: { caption: 1.75 },
  },
  {
    name: 'near the top',
    reason: 'the picture of an article stands over its first paragraphs, its first subheading later',
    holds: ({ paragraphsBefore }) => Math.max(0, (4 - paragraphsBefore) / 4),
    weight: { caption: 1.5, subheading: -0.75 },
  },
  {
    name: 'under the title',
    reason: 'between title and text stand pictures and standfirsts, seldom a link, no subheading',
    holds: ({ paragraphsBefore }) => yes(paragraphsBefore === 0),
    weight: { caption: 1, related: -0.5, subheading: -1.5, paragraph: 0.5 },
  },
  {
    name: 'over a list',
    reason: 'a list needs a heading or an introduction',
    holds: ({ next }) => yes(next === 'list-item'),
    weight: { subheading: 1.5, related: -1, caption: -1 },
  },
  {
    name: 'set off above, joined below',
    reason: 'where only some lines have an empty line before them, a heading keeps to its text',
    holds: ({ setOffAbove }) => yes(setOffAbove),
    weight: { subheading: 1.5, related: -1, caption: -0.5 },
  },
  {
    name: 'numbered',
    reason: 'numbers that stand apart count sections',
    holds: ({ bare }) => yes(/^[([]?\d{1,2}\s*[.)\]۔:-]/u.test(bare)),
    weight: { subheading: 1.5 },
    example: '2۔ پانی کا انتظام',
    refusal: '20 برس کا انتظار',
  },
  {
    name: 'quoted as a whole',
    reason: 'quotations serve as headings and headlines; as prose they keep their full stop',
    holds: ({ bare }) => yes(QUOTED.test(bare)),
    weight: { subheading: 0.75, related: 0.25, caption: -1 },
    example: '’یہ دھاگے نہیں ٹوٹیں گے‘',
    refusal: 'استاد نے کہا ’نہیں ٹوٹیں گے‘',
  },
  {
    name: 'between spoken lines',
    reason: 'a quotation right between two others, or before one in a text full of talk, is a turn of it',
    holds: ({ bare, spokenAround }) => yes(QUOTED.test(bare) && spokenAround),
    weight: { paragraph: 5 },
  },
  {
    name: 'a word held at a distance',
    reason: 'headlines put quotation marks around a word that is not their own; captions have no call to',
    holds: ({ bare }) => yes(!QUOTED.test(bare) && /["'“”‘’]\S[^"'“”‘’]*["'“”‘’]/u.test(bare)),
    weight: { related: 0.25, caption: -0.75 },
    example: 'سرحد پر ’ریکارڈ‘ برف باری',
    refusal: 'سرحد پر برف باری',
  },
  {
    name: 'said by somebody',
    reason: 'headlines name the speaker after a comma',
    holds: ({ bare, wordCount }) => yes(wordCount >= 7 && /،\s*\S+(?:\s\S+){0,2}$/u.test(bare)),
    weight: { related: 0.75, caption: -0.5, subheading: -0.25 },
    example: 'مذاکرات ہی مسئلے کا واحد حل ہیں، وزیر خارجہ',
    refusal: 'بجلی، پانی اور سڑک',
  },
  {
    name: 'topic and statement',
    reason: 'headlines of other stories set their topic before a colon',
    holds: ({ bare }) => yes(SPEAKER.test(bare)),
    weight: { related: 0.75, subheading: -0.25 },
    example: 'کپاس کی فصل: کسان کم قیمت سے پریشان',
    refusal: 'کسان کم قیمت سے پریشان',
  },
  {
    name: 'question or answer of an interview',
    reason: 'marked as such',
    holds: ({ bare }) => yes(ASKED_OR_ANSWERED.test(bare)),
    weight: { paragraph: 5 },
    example: 'سوال: آپ نے لکھنا کب شروع کیا؟',
    refusal: 'سوال یہ ہے کہ لکھا کیوں جائے؟',
  },
  {
    name: 'goes on in the next line',
    reason: 'a comma or a colon does not end a line that stands alone',
    holds: ({ bare, wordCount }) => yes(/[،,؛;]$/u.test(bare) || (bare.endsWith(':') && wordCount > 4)),
    weight: { paragraph: 4.5 },
    example: 'درج ذیل علامات ظاہر ہوں تو ہسپتال جائیے:',
    refusal: 'اہم نکات:',
  },
];

/** How common each role is among such lines before anything is seen; paragraphs nearly always end in a full stop. */
const PRIOR: Readonly<Record<OpenRole, number>> = { subheading: 0.25, related: 0.25, caption: -0.5, paragraph: -2 };

/** The weighted evidence for every role the line may have. */
export function weigh(line: OpenLine): Record<OpenRole, number> {
  const scores: Record<OpenRole, number> = { ...PRIOR };
  for (const { holds, weight } of EVIDENCE) {
    const strength = holds(line);
    if (strength === 0) continue;
    for (const role of OPEN_ROLES) scores[role] += strength * (weight[role] ?? 0);
  }
  return scores;
}
