import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { portFailure } from '../errors.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.cff': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Policy of every answer: a published page asks nobody else for anything. The page on which weights are
 *  moved starts a worker from text, because one opened from a folder can start it in no other way. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'";

/** A browser opens six at a time. */
export const MOST_CONNECTIONS = 256;

/** Milliseconds in which a request must have come, and in which a silent connection is closed. */
const PATIENCE = 20_000;

/** Serves a site's folder on the loopback address. Port 0 takes a free one.
 *  Resolves once it listens; throws a port failure where the port is taken. */
export function serveSite(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.headersTimeout = PATIENCE;
  server.requestTimeout = PATIENCE;
  server.setTimeout(PATIENCE);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portFailure(port, error.code === 'EADDRINUSE' ? 'already in use' : error.message));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await fileFor(folder, request.url ?? '/');
  const file = found ?? (await existing(folder, join(folder, '404.html')));
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/** The file an address means; undefined for one that does not exist or leads out of the folder. */
async function fileFor(folder: string, address: string): Promise<FoundFile | undefined> {
  const path = pathOf(address);
  if (path === undefined) return undefined;
  const full = normalize(join(folder, path));
  if (full !== normalize(folder) && !full.startsWith(normalize(folder + sep))) return undefined;
  return (await existing(folder, full)) ?? existing(folder, join(full, 'index.html'));
}

function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '/');
    return path.includes('\0') || path.includes('/.') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A file of the folder; undefined for what is none and for a link to something outside. */
async function existing(folder: string, path: string): Promise<FoundFile | undefined> {
  try {
    const real = await realpath(path);
    const found = real.startsWith((await realpath(folder)) + sep) ? await stat(real) : undefined;
    return found?.isFile() ? { path: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}
