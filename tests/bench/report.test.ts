import { expect, it } from 'vitest';
import { median, table } from './report.ts';
import { measureBytes } from './site-bytes.ts';
import { siteFile } from './static-site.ts';
import { cumulativeShift } from './visit.ts';

it('takes the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('says of each figure whether it is within its budget', () => {
  const rows = [
    { what: 'font', value: '131 kB', budget: '130 kB', isOver: true },
    { what: 'script', value: '9 kB', budget: '110 kB', isOver: false },
    { what: 'HTML', value: '5 kB' },
  ];
  expect(table(rows).split('\n')).toEqual([
    'figure  value   budget',
    'font    131 kB  130 kB  OVER',
    'script  9 kB    110 kB  ok',
    'HTML    5 kB    –',
  ]);
});

it('adds layout shifts up in runs, and takes the worst run', () => {
  const shift = (startTime: number, value: number, hadRecentInput = false) => ({ startTime, value, hadRecentInput });
  expect(cumulativeShift([])).toBe(0);
  expect(cumulativeShift([shift(0, 1), shift(900, 2), shift(3000, 2)])).toBe(3);
  expect(cumulativeShift([shift(0, 1), shift(100, 5, true)])).toBe(1);
  // A run lasts five seconds at most.
  expect(cumulativeShift([0, 900, 1800, 2700, 3600, 4500, 5400].map((time) => shift(time, 1)))).toBe(6);
});

it('counts what a page loads at once, and what comes later', () => {
  const html = '<link rel="preload" as="font" href="/f.woff2"><script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js"><script>inline()</script>';
  const file = (name: string, text: string) => [`/${name}`, siteFile(name, Buffer.from(text))] as const;
  const site = new Map([['/', siteFile('index.html', Buffer.from(html))], file('a.js', 'a'), file('b.js', 'b'), file('c.js', 'c'), file('f.woff2', 'font')]);
  const { script, font, later } = measureBytes(site, '/');
  const bytes = (name: string) => site.get(name)?.sent.length ?? 0;
  expect(script).toBe(bytes('/a.js') + bytes('/b.js'));
  expect(font).toBe(4);
  expect([...later.keys()]).toEqual(['/c.js']);
  expect(() => measureBytes(new Map([['/', siteFile('index.html', Buffer.from('<script src="/x.js"></script>'))]]), '/')).toThrow('/x.js');
});
