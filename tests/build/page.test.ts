import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composePage, type PageParts } from '../../src/build/page.ts';

const template = `<!doctype html>
<html lang="ur" dir="rtl">
  <head>
    <meta charset="utf-8">
    <title>صفحہ</title>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const parts: PageParts = {
  page: { html: '<p class="a">One &amp; two</p>', title: 'Tom & "Jerry"', description: '<calm>', lang: 'en', dir: 'ltr' },
  href: '/safha/en/',
  alternates: [{ lang: 'ur', href: '/safha/' }, { lang: 'en', href: '/safha/en/' }],
  fonts: ['/safha/assets/nastaliq.woff2'],
  modules: ['/safha/assets/start.js'],
  styles: new Map([['/assets/index.css', 'p{color:red}\n']]),
  inline: { head: 'head("$&")', body: 'body()' },
};

const compose = (change: Partial<PageParts> = {}) => composePage(template, { ...parts, ...change });

const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

describe('a composed page', () => {
  it('says its language, direction, title and description', () => {
    const html = compose();
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<title>Tom &amp; &quot;Jerry&quot;</title>');
    expect(html).toContain('<meta name="description" content="&lt;calm&gt;">');
    expect(html).toContain('<link rel="canonical" href="/safha/en/">');
    expect(html).toContain('<link rel="alternate" hreflang="ur" href="/safha/">');
  });

  it('holds the markup with nothing around it, which hydration would take for a difference, and the scripts as they are', () => {
    const html = compose();
    expect(html).toContain('<div id="root"><p class="a">One &amp; two</p></div><script>body()</script>');
    expect(html).toContain('<script>head("$&")</script>');
  });

  it('holds its style sheet, and lets the font come before the script of the app', () => {
    const html = compose();
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain('<script type="module" fetchpriority="low" crossorigin src="/assets/index.js">');
  });

  it('allows its inline scripts and styles by their hashes, and nothing unsafe or foreign', () => {
    const html = compose();
    const policy = policyOf(html);
    for (const script of ['head("$&")', 'body()']) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    expect(policy).toContain(`style-src 'self' 'sha256-${createHash('sha256').update('p{color:red}').digest('base64')}'`);
    expect(policy.match(/'sha256-/g)).toHaveLength(3);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types safha`);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    // A policy binds only what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it.each(['<p style="color: red">x</p>', '<p onclick="x()">x</p>'])('is refused where the policy would block its markup: %s', (html) => {
    expect(() => compose({ page: { ...parts.page, html } })).toThrow('security policy');
  });

  it('takes text for text', () => {
    expect(() => compose({ page: { ...parts.page, html: '<p>in style=mine, on time=4</p>' } })).not.toThrow();
  });

  it('is refused where the template has not exactly one place for it', () => {
    expect(() => composePage(template.replace('<div id="root"></div>', ''), parts)).toThrow('<div id="root"></div> exactly once');
    expect(() => composePage(template + template, parts)).toThrow('exactly once');
    expect(() => compose({ styles: new Map() })).toThrow('/assets/index.css, which the build did not make');
  });
});
