import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A folder on a free local port. */
export interface ServedFolder {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files under `root`, as any plain web server of an office would. */
export async function serveFolder(root: string): Promise<ServedFolder> {
  const server = createServer((request, response) => answer(root, request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function answer(root: string, url: string, response: ServerResponse): void {
  const path = fileFor(root, url);
  if (path === null) {
    response.writeHead(404).end();
    return;
  }
  const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(path).pipe(response);
}

function fileFor(root: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (!path.startsWith(normalize(root) + sep)) return null;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : null;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
