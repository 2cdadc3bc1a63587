import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

/** Hosts of the replicas, and the built application each one serves. */
export const HOSTS: Readonly<Record<string, 'x' | 'instagram'>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.instagram.com': 'instagram',
};

const BUILT = fileURLToPath(new URL('../../.output/sites/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** As strict as the real sites or stricter: nothing inline, nothing from elsewhere. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface SiteServer {
  /** Port on 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the replicas on a free loopback port, with a certificate made for this run. */
export async function startSites(): Promise<SiteServer> {
  await readFile(join(BUILT, 'x/index.html')).catch(() => {
    throw new Error('the replicas are not built: run `npm run build:sites`');
  });
  const certificate = await generate([{ name: 'commonName', value: 'x.com' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: Object.keys(HOSTS).map((value) => ({ type: 2, value })) }],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files under `/assets/`; every other path is the application of the host that was asked for. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = HOSTS[(request.headers.host ?? '').replace(/:\d+$/, '')];
  if (!site) return void response.writeHead(421).end();
  const { pathname } = new URL(request.url ?? '/', 'https://x.com');
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const path = normalize(pathname.startsWith('/assets/') ? pathname : `/${site}/index.html`);
  const body = await readFile(join(BUILT, path)).catch(() => undefined);
  if (!body) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CSP,
    'x-content-type-options': 'nosniff',
    // Built files carry their hash in the name; with them the browser keeps its compiled code from page to page.
    'cache-control': path.includes('assets') ? 'public, max-age=3600, immutable' : 'no-store',
  });
  response.end(body);
}
