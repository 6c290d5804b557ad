import { createHash } from 'node:crypto';

/** The source expression that allows one inline script or style, by what it says. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * The page's Content-Security-Policy: nothing from anywhere but its own origin, no inline script but those given,
 * and no string that becomes a script address, markup or code except through the one Trusted Types policy of the app.
 * @param inlineScripts contents of the page's inline scripts, byte for byte
 */
export function securityPolicy(inlineScripts: readonly string[]): string {
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...inlineScripts.map(hashSource)].join(' '),
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types safha',
  ].join('; ');
}
