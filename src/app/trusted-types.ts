/**
 * The one Trusted Types policy of the app. The page's security policy lets no string become a script address,
 * markup or code unless it passes here. What passes are addresses of our own build, and markup on its way into a document of
 * its own, where nothing runs, nothing loads and nothing is ever shown.
 */
interface SafhaPolicy {
  createScriptURL(url: string): string;
  createHTML(markup: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: SafhaPolicy): SafhaPolicy;
}

/** An address the app may run a worker from. @throws {TypeError} for an address outside the app's own origin */
function createScriptURL(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of this app: ${url}`);
  return url;
}

const rules: SafhaPolicy = { createScriptURL, createHTML: (markup) => markup };

let made: SafhaPolicy | undefined;

function policy(): SafhaPolicy {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  // Firefox and Safari before they knew Trusted Types: the same check, nothing to wrap.
  made ??= factory ? factory.createPolicy('safha', rules) : rules;
  return made;
}

export function trustedScriptUrl(url: string): string {
  return policy().createScriptURL(url);
}

/** An inert document of markup. The only place where markup passes the policy: what comes out is read, never shown. */
export function parseMarkup(markup: string, type: 'text/html' | 'application/xhtml+xml'): Document {
  return new DOMParser().parseFromString(policy().createHTML(markup), type);
}
