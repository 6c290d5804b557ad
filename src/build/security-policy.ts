import { createHash } from 'node:crypto';

/** The source expression that allows one inline script or style, by what it says. */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Contents of what stands inline in the page, byte for byte. */
export interface InlineContent {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The page's Content-Security-Policy: nothing from anywhere but its own origin, nothing inline but what is given, and
 * no string that becomes a script address, markup or code except through the one Trusted Types policy of the app.
 */
export function securityPolicy({ scripts, styles }: InlineContent): string {
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...scripts.map(hashSource)].join(' '),
    ['style-src', `'self'`, ...styles.map(hashSource)].join(' '),
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
