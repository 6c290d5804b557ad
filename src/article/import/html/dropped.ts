import { ruleOf } from './elements.ts';
import { isElement, walk, type Region } from './walk.ts';

/** The words of an element's classes and id, small: `VisuallyHidden post-tags` are visually, hidden, post and tags. */
export function classWords(element: Element): string {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  const split = given.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
  return ` ${split.split(/[\s_-]+/u).join(' ')} `;
}

interface ClassRule {
  readonly name: string;
  /** Takes the words of classes and id, a space around each. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly refusal: string;
}

const among = (words: string): RegExp => new RegExp(` (?:${words}) `, 'u');

/** What pages carry around their text, by the names that builders give it. */
export const CLASS_RULES: readonly ClassRule[] = [
  {
    name: 'for sharing and following',
    pattern: among('share|shares|sharing|sharebar|sharedaddy|sharethis|addtoany|addthis|a2a|socials|social (?:media|share|sharing|links?|bar|icons?|buttons?|list|nav)|follow us|print friendly'),
    example: 'post-share-buttons',
    refusal: 'category-social',
  },
  {
    name: 'advertisement',
    pattern: among('ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|adslot|dfp|sponsored|sponsor|taboola|outbrain|mgid'),
    example: 'ad-slot',
    refusal: 'ad2-heading',
  },
  {
    name: 'consent and subscription',
    pattern: among('cookie|cookies|cookiebar|consent|gdpr|newsletter|subscribe|subscription|paywall|popup|modal|app promo|app banner|push notification'),
    example: 'cookie-banner',
    refusal: 'cookiejar',
  },
  {
    name: 'ways about the site',
    pattern: among('breadcrumb|breadcrumbs|pagination|pager|navbar|navigation|nav links|post navigation|skip link|skip to content|menu|masthead|site header|site footer|blog pager'),
    example: 'breadcrumbs',
    refusal: 'menus',
  },
  {
    name: 'what readers wrote, and other posts',
    pattern: among('comments|comment list|comment respond|comment form|disqus|disqus thread|respond|jp relatedposts|yarpp|related posts|author box|author bio|sidebar|widget area|widget (?!blog )\\S*'),
    example: 'comment-list',
    refusal: 'comment',
  },
  {
    name: 'how it is filed',
    pattern: among('tags|tag list|tags links|cat links|post tags|post labels|labels|catlinks|entry footer'),
    example: 'post-tags',
    refusal: 'tag',
  },
  {
    name: 'apparatus of a wiki',
    pattern: among(
      'mw editsection|editsection|toc|toctitle|infobox|navbox|sidebox|vertical navbox|reflist|references|reference|mw references wrap|mw jump link|printfooter|sitesub|contentsub|mw indicators|noprint|hatnote|ambox|metadata|sistersitebox|magnify',
    ),
    example: 'infobox vcard',
    refusal: 'info',
  },
];

const VISUALLY_HIDDEN = among('visually hidden|visuallyhidden|sr only|screen reader text|screen reader only|screenreader|off screen|offscreen|element invisible|u hidden');

/** Shown to no eye: read out to those who listen, as a label of what follows. */
export function isVisuallyHidden(element: Element): boolean {
  return VISUALLY_HIDDEN.test(classWords(element));
}

const OWN_ROLES = /^(?:navigation|menu|menubar|banner|contentinfo|search|toolbar|tablist|dialog|alertdialog)$/iu;
const STYLED_AWAY = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden from every reader. Text that the page shows once it is searched for (`until-found`) is text. */
function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  return (hidden !== null && hidden.toLowerCase() !== 'until-found') || element.getAttribute('aria-hidden')?.toLowerCase() === 'true';
}

/** More than this share of all text is not beside the text, whatever it is called: `<body class="no-ads">`. */
const MOST_BESIDE = 1 / 3;

/** What of a tree is not the text: asked of each element on the way down. */
export interface Dropping {
  readonly drops: (element: Element) => boolean;
  /** Units of text in the element, white space aside. */
  readonly lengthOf: (element: Element) => number;
}

/**
 * @param scope `page` drops its landmarks too; a `fragment` was chosen by hand, and all of it is meant
 */
export function droppingIn(region: Region, scope: 'page' | 'fragment'): Dropping {
  const lengths = textLengths(region);
  const most = (lengths.get(region.root) ?? 0) * MOST_BESIDE;
  const lengthOf = (element: Element): number => lengths.get(element) ?? 0;
  const isBeside = (element: Element): boolean => lengthOf(element) <= most;
  const drops = (element: Element): boolean => {
    if (element === region.root) return false;
    if (ruleOf(element).is === 'dropped' || isHidden(element)) return true;
    if (STYLED_AWAY.test(element.getAttribute('style') ?? '') && isBeside(element)) return true;
    if (scope === 'page' && isLandmark(element)) return true;
    const words = classWords(element);
    return words.trim() !== '' && CLASS_RULES.some(({ pattern }) => pattern.test(words)) && isBeside(element);
  };
  return { drops, lengthOf };
}

/** The parts of a page that HTML itself sets apart. The footer of a quotation names who is quoted. */
function isLandmark(element: Element): boolean {
  const name = element.localName.toLowerCase();
  if (name === 'nav' || OWN_ROLES.test(element.getAttribute('role') ?? '')) return true;
  return name === 'footer' && !(element.parentNode !== null && isElement(element.parentNode) && element.parentNode.localName === 'blockquote');
}

/** Units of text in each element, white space aside; in one pass over all of them. */
function textLengths(region: Region): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  const before: number[] = [];
  let seen = 0;
  walk(region, {
    enter: (element) => {
      if (ruleOf(element).is === 'dropped' || isHidden(element)) return false;
      before.push(seen);
      return true;
    },
    leave: (element) => lengths.set(element, seen - (before.pop() ?? 0)),
    text: ({ data }) => {
      seen += data.replaceAll(/\s+/gu, '').length;
    },
  });
  return lengths;
}
