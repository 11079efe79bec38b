import { request } from 'node:http';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveVault } from './server.ts';

let folder = '';
let server: Awaited<ReturnType<typeof serveVault>>;
let address: URL;
let token = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'server-')));
  const [vault, outside] = [join(folder, 'Vault'), join(folder, 'outside')];
  for (const each of [vault, join(vault, 'People'), outside, join(folder, 'page'), join(folder, 'plugin')]) await mkdir(each);
  await writeFile(join(vault, 'Meeting.md'), 'mine\n');
  await writeFile(join(outside, 'secret.md'), 'secret\n');
  await writeFile(join(folder, 'page/index.html'), '<p>page</p>');
  await writeFile(join(folder, 'plugin/main.js'), '// plugin');
  await writeFile(join(folder, 'plugin/data.json'), '{"secret":1}');
  await symlink(outside, join(vault, 'Folder link'));
  await symlink(join(outside, 'secret.md'), join(vault, 'Note link.md'));
  await symlink(join(outside, 'new.md'), join(vault, 'Dangling.md'));
  await symlink('Loop.md', join(vault, 'Loop.md'));
  await symlink('..', join(vault, 'People/Up'));
  await symlink('../..', join(vault, 'People/Out'));
  server = await serveVault({ vault, pluginDir: join(folder, 'plugin'), pageDir: join(folder, 'page') });
  address = new URL(server.url);
  token = address.searchParams.get('token') ?? '';
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks with exactly this path (no browser makes it tidy) and these headers. */
function ask({ path = '/rpc', method = 'POST', headers = {}, body = '' }: Asked): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port: address.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => { text += String(chunk); });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', fail).end(body);
  });
}

const rpc = (body: object): Promise<{ readonly status: number; readonly text: string }> => ask({ headers: { 'x-token': token }, body: JSON.stringify(body) });
const cookie = (): string => `token-${address.port}=${token}`;

describe('the server', () => {
  it('listens on this machine alone, with a token that nobody guesses', () => {
    expect(address.hostname).toBe('127.0.0.1');
    expect(token).toMatch(/^[\w-]{24}$/);
  });

  it('answers its own page', async () => {
    expect(await rpc({ op: 'read', path: 'Meeting.md' })).toEqual({ status: 200, text: '{"value":"mine\\n"}' });
    expect(await ask({ headers: { 'x-token': token, origin: address.origin }, body: '{"op":"name"}' })).toEqual({ status: 200, text: '{"value":"Vault"}' });
    expect((await ask({ path: `/?token=${token}`, method: 'GET' })).text).toBe('<p>page</p>');
    expect((await ask({ path: '/plugin/main.js', method: 'GET', headers: { cookie: `theme=dark; ${cookie()}` } })).status).toBe(200);
  });

  const foreign: readonly (readonly [what: string, headers: () => Record<string, string>])[] = [
    ['a page of the web', () => ({ 'x-token': token, origin: 'http://example.com' })],
    ['a page of another port', () => ({ 'x-token': token, origin: 'http://127.0.0.1:1' })],
    ['a page of its own host by another name', () => ({ 'x-token': token, origin: `http://localhost:${address.port}` })],
    ['a page over TLS', () => ({ 'x-token': token, origin: `https://127.0.0.1:${address.port}` })],
    ['a sandboxed frame or a file', () => ({ 'x-token': token, origin: 'null' })],
    ['a name that was pointed here (DNS rebinding)', () => ({ 'x-token': token, host: `example.com:${address.port}` })],
    ['a name for this machine', () => ({ 'x-token': token, host: `localhost:${address.port}` })],
    ['an empty token', () => ({ 'x-token': '' })],
    ['no token', () => ({})],
    ['a token of the same length', () => ({ 'x-token': 'x'.repeat(24) })],
    ['the beginning of the token', () => ({ 'x-token': token.slice(0, -1) })],
    ['the token and more', () => ({ 'x-token': `${token}x` })],
    ['a cookie alone', () => ({ cookie: cookie() })],
    ['the cookie of another port', () => ({ cookie: `token-1=${token}` })],
  ];
  it.each(foreign)('lets nothing be written by %s', async (_what, headers) => {
    const answer = await ask({ headers: headers(), body: JSON.stringify({ op: 'write', path: 'Meeting.md', text: 'theirs' }) });
    expect(answer.status).toBe(403);
    expect(await readFile(join(folder, 'Vault/Meeting.md'), 'utf8')).toBe('mine\n');
  });

  it.each(foreign.filter(([what]) => what !== 'a cookie alone'))('shows nothing to %s', async (_what, headers) => {
    for (const path of ['/', '/events', '/plugin/main.js', '/page/host.js']) expect((await ask({ path, method: 'GET', headers: headers() })).status, path).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('knows no %s', async (method) => {
    expect((await ask({ path: '/rpc', method, headers: { 'x-token': token } })).status).toBe(405);
  });

  const files = [
    '/plugin/data.json', '/plugin/../outside/secret.md', '/plugin/%2e%2e/outside/secret.md', '/plugin/..%2foutside/secret.md', '/page/../plugin/data.json',
    '/page//etc/hostname', '/page/host.js%00.css', '/page/index.html', '//example.com/page/host.js', '/Meeting.md', '/page/constructor', '/rpc',
  ];
  it.each(files)('has no file %s', async (path) => {
    const { status, text } = await ask({ path, method: 'GET', headers: { 'x-token': token } });
    expect([404, 403]).toContain(status);
    expect(text).not.toContain('secret');
  });

  const outside = [
    '../outside/secret.md', 'People/../../outside/secret.md', '..', 'People/..', './Meeting.md', 'People/./x', '/etc/hostname', 'C:/secret.md', 'c:secret.md', 'a\\..\\b', '..\\outside\\secret.md',
    'Meeting.md\0.png', 'Folder link', 'Folder link/secret.md', 'Folder link/deeper/new.md', 'Note link.md', 'Dangling.md', 'Loop.md', 'People/Out', 'People/Out/outside/secret.md',
  ];
  it.each(outside)('refuses the path %j, whatever is asked', async (path) => {
    for (const op of ['read', 'stat', 'list', 'remove', 'mkdir']) expect((await rpc({ op, path })).text, op).toContain('EOUTSIDE');
    for (const op of ['write', 'create']) expect((await rpc({ op, path, text: 'theirs' })).text, op).toContain('EOUTSIDE');
    expect((await rpc({ op: 'rename', path: 'Meeting.md', to: path })).text).toContain('EOUTSIDE');
    expect((await rpc({ op: 'rename', path, to: 'Taken.md' })).text).toContain('EOUTSIDE');
    expect(await readdir(join(folder, 'outside'))).toEqual(['secret.md']);
    expect(await readFile(join(folder, 'outside/secret.md'), 'utf8')).toBe('secret\n');
    expect(await readFile(join(folder, 'Vault/Meeting.md'), 'utf8')).toBe('mine\n');
  });

  it('takes a path that is encoded for what it says: a name', async () => {
    for (const path of ['%2e%2e/outside/secret.md', '..%2foutside%2fsecret.md', '%2e%2e%5coutside']) {
      expect((await rpc({ op: 'read', path })).text, path).toContain('ENOENT');
      expect((await rpc({ op: 'stat', path })).text, path).toBe('{"value":null}');
    }
  });

  it('lists no link that leads outside, and follows one that stays inside', async () => {
    const { text } = await rpc({ op: 'list', path: '' });
    expect(text).not.toMatch(/link|Dangling|Loop/);
    expect((await rpc({ op: 'read', path: 'People/Up/Meeting.md' })).text).toBe('{"value":"mine\\n"}');
  });

  it('removes no whole vault, and names what it does not understand', async () => {
    expect((await rpc({ op: 'remove', path: '' })).text).toContain('EOUTSIDE');
    for (const body of [{}, { op: 'format' }, { op: 'read' }, { op: 'read', path: 1 }, { op: 'write', path: 'Meeting.md' }, { op: 'constructor', path: '' }]) expect((await rpc(body)).text).toContain('EINVAL');
    expect((await ask({ headers: { 'x-token': token }, body: 'no JSON' })).status).toBe(500);
    expect((await ask({ headers: { 'x-token': token }, body: 'null' })).text).toContain('EINVAL');
    expect(await readdir(join(folder, 'Vault'))).toContain('Meeting.md');
  });
});
