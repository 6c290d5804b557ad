/**
 * The one Trusted Types policy of the app. The page's security policy lets no string become a script address,
 * markup or code unless it passes here; what passes are addresses of our own build.
 */
interface SafhaPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: SafhaPolicy): SafhaPolicy;
}

/** An address the app may run a worker from. @throws {TypeError} for an address outside the app's own origin */
function createScriptURL(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of this app: ${url}`);
  return url;
}

let policy: SafhaPolicy | undefined;

export function trustedScriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  // Firefox and Safari before they knew Trusted Types: the same check, nothing to wrap.
  policy ??= factory ? factory.createPolicy('safha', { createScriptURL }) : { createScriptURL };
  return policy.createScriptURL(url);
}
