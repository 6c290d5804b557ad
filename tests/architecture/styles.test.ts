import { describe, expect, it } from 'vitest';
import { filesIn, linesWith, read } from './source-file.ts';

/** Properties and values that name a side of the screen: in one of the two directions each is wrong. */
const physical = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right|top|bottom)(?:-(?:width|style|color))?\s*:/u,
  /(?<![\w-])(?:left|right|top|bottom)\s*:/u,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
  /(?<![\w-])(?:(?:min|max)-)?(?:width|height)\s*:/u,
];

/** A style sheet without comments and without the conditions of media and container queries, whose widths are the screen's. */
const declarations = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/@(?:media|container|supports)[^{]*/gu, (rule) => rule.replaceAll(/[^\n]/gu, ' '));

const physicalLines = (path: string, css: string) => physical.flatMap((pattern) => linesWith(pattern, path, declarations(css)));

describe('style sheets', () => {
  const sheets = filesIn('src', /\.css$/u);

  it('say start and end, block and inline, never left or right, width or height', () => {
    expect(sheets.flatMap((path) => physicalLines(path, read(path)))).toEqual([]);
  });

  it('fetch nothing from another origin', () => {
    expect(sheets.flatMap((path) => linesWith(/(?:https?:)?\/\/\w+\./u, path, declarations(read(path))))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['margin-left: 1px', 'padding-top:0', 'left: 0', 'border-left-color: red', 'border-top-left-radius: 2px', 'text-align: right', 'float: left', 'max-width: 3em', 'inset-bottom: 0'])(
    'refuses %s',
    (declaration) => {
      expect(physicalLines('x.css', `a { ${declaration} }`)).toHaveLength(1);
    },
  );

  it.each([
    'margin-inline-start: 1px',
    'inset-block-end: 0',
    'text-align: start',
    'border-width: 1px',
    'line-height: 2',
    'stroke-width: 2',
    'max-inline-size: 3em',
    'ruby-position: under',
    'transform-origin: left top',
    '} @media (max-width: 40em) { a { color: red }',
    '/* left: 0 */',
  ])('allows %s', (declaration) => {
    expect(physicalLines('x.css', `a { ${declaration} }`)).toEqual([]);
  });
});

describe('the colours of the browser around the page', () => {
  it('are those of the paper', () => {
    const [, light = '', dark = ''] = /--paper:\s*light-dark\((#\w+),\s*(#\w+)\)/u.exec(read('src/styles/tokens.css')) ?? [];
    expect(light).not.toBe('');
    for (const [scheme, colour] of [['light', light], ['dark', dark]] as const) {
      expect(read('index.html')).toContain(`<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${colour}">`);
    }
  });
});
