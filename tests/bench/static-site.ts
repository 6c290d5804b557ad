import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file as a host of static files would send it. */
export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
  /** Bytes that cross the line: compressed, where the type gains by it. */
  readonly sent: Buffer;
}

/** Files by address, from the host's root: `/`, `/assets/index.js`. */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function siteFile(name: string, body: Buffer): SiteFile {
  const extension = extname(name);
  // WOFF2 holds brotli already.
  const sent = extension === '.woff2' ? body : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { type: types[extension] ?? 'application/octet-stream', body, sent };
}

/** Everything in a folder, under the addresses a static host gives it. */
export function readSite(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(names.map((name) => [`/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, siteFile(name, readFileSync(join(folder, name)))]));
}

/** Serves a site on this machine alone. @returns the server and its address, which ends with `/` */
export function serve(site: Site): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const file = site.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isCompressed = file.sent !== file.body;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.sent.length,
      'cache-control': 'max-age=600',
      ...(isCompressed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(file.sent);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` });
    });
  });
}
