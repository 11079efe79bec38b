import { randomBytes, timingSafeEqual } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DiskRefusal, isTemporary, openVaultFolder, type VaultFolder } from './vault-folder.ts';

/** Where the vault, the plugin's three files and the built page are; `port` 0 takes any free one. */
export interface ServeRequest {
  readonly vault: string;
  readonly pluginDir: string;
  readonly pageDir: string;
  readonly port?: number;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json',
};
const pageFiles = ['host.js', 'host.css'];
const pluginFiles = ['manifest.json', 'main.js', 'styles.css'];
const largestBody = 64 * 1024 * 1024;

/**
 * Serves the app page over one folder, on the loopback interface only. The address carries a token of this run;
 * without it, with another `Host` (DNS rebinding) or another `Origin` (a foreign page), everything is refused.
 */
export async function serveVault({ vault, pluginDir, pageDir, port = 0 }: ServeRequest): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await openVaultFolder(vault);
  const token = randomBytes(18).toString('base64url');
  const listeners = new Set<ServerResponse>();
  let origin = '';

  const isAllowed = (request: IncomingMessage, given: string | null) => {
    const isHost = `http://${request.headers.host ?? ''}` === origin;
    const isOrigin = request.headers.origin === undefined || request.headers.origin === origin;
    const isToken = given !== null && given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token));
    return isHost && isOrigin && isToken;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const header = request.headers['x-token'];
    if (!isAllowed(request, typeof header === 'string' ? header : (url.searchParams.get('token') ?? cookieToken(request, origin)))) {
      return send(response, 403, 'text/plain', 'Open the whole address that the terminal shows: it carries the token of this run.');
    }
    if (request.method === 'POST' && url.pathname === '/rpc') {
      // A cookie alone must never be enough to write: a foreign page could ride on it.
      if (header !== token) return send(response, 403, 'text/plain', 'The token is missing.');
      const body = await bodyOf(request);
      // Several questions at once have several answers, in their order.
      const answer = Array.isArray(body) ? await Promise.all(body.map((each: unknown) => perform(folder, each))) : await perform(folder, body);
      return send(response, 200, 'application/json', JSON.stringify(answer));
    }
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET.');
    if (url.pathname === '/events') return listen(response);
    if (url.pathname === '/') {
      response.setHeader('set-cookie', `token-${new URL(origin).port}=${token}; HttpOnly; SameSite=Strict; Path=/`);
      return sendFile(response, join(pageDir, 'index.html'));
    }
    const [, where, name] = /^\/(page|plugin)\/([a-z.]+)$/.exec(url.pathname) ?? [];
    if (where === 'page' && pageFiles.includes(name ?? '')) return sendFile(response, join(pageDir, name ?? ''));
    if (where === 'plugin' && pluginFiles.includes(name ?? '')) return sendFile(response, join(pluginDir, name ?? ''));
    return send(response, 404, 'text/plain', 'Not here.');
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': ready\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const stopWatching = announceChanges(folder, (message) => {
    for (const listener of listeners) listener.write(`data: ${message}\n\n`);
  });
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        stopWatching();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Tells which paths changed, gathered for a moment, each with its state on disk (null: gone). */
function announceChanges(folder: VaultFolder, tell: (message: string) => void): () => void {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    timer = undefined;
    const paths = [...waiting].sort();
    waiting.clear();
    const changes = await Promise.all(
      paths.map(async (path) => ({ path, entry: await folder.describe(path).catch(() => null) })),
    );
    tell(JSON.stringify(changes));
  };
  const watcher = watch(folder.root, { recursive: true }, (_event, name) => {
    if (name === null) return;
    const path = name.split('\\').join('/');
    if (isTemporary(path)) return;
    waiting.add(path);
    timer ??= setTimeout(() => void flush(), 30);
  });
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

type Answer = { readonly value: unknown } | { readonly refused: { readonly code: string; readonly message: string } };

async function perform(folder: VaultFolder, body: unknown): Promise<Answer> {
  const ask = typeof body === 'object' && body !== null ? body : {};
  const field = (key: string) => {
    const value: unknown = Reflect.get(ask, key);
    if (typeof value !== 'string') throw new DiskRefusal('EINVAL', `"${key}" must be a text.`);
    return value;
  };
  try {
    switch (field('op')) {
      case 'name': return { value: folder.name };
      case 'listAll': return { value: await folder.listAll() };
      case 'list': return { value: await folder.list(field('path')) };
      case 'stat': return { value: await folder.describe(field('path')) };
      case 'read': return { value: await folder.read(field('path')) };
      case 'write': return { value: await folder.write(field('path'), field('text')) };
      case 'create': return { value: await folder.create(field('path'), field('text')) };
      case 'rename': return { value: await folder.move(field('path'), field('to')) };
      case 'remove': return { value: await folder.remove(field('path')) };
      case 'mkdir': return { value: await folder.makeFolder(field('path')) };
      default: throw new DiskRefusal('EINVAL', 'No such operation.');
    }
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    const path: unknown = Reflect.get(ask, 'path');
    const message = error instanceof DiskRefusal ? error.message : `${String(code)}: could not ${String(Reflect.get(ask, 'op'))} '${String(path)}'`;
    return { refused: { code: typeof code === 'string' ? code : 'EUNKNOWN', message } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > largestBody) throw new Error('The request is too large.');
  }
  return JSON.parse(text);
}

function cookieToken(request: IncomingMessage, origin: string): string | null {
  // Browsers share cookies between ports, so the port is part of the name.
  const prefix = `token-${new URL(origin).port}=`;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(prefix));
  return pair?.slice(prefix.length) ?? null;
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return send(response, 404, 'text/plain', 'Not here.');
  return send(response, 200, types[path.split('.').pop() ?? ''] ?? 'text/plain', bytes);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(body);
}
