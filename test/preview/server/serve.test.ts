import { createServer, request, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Asset } from '../../../src/preview/server/assets';
import { serve } from '../../../src/preview/server/serve';

const FIRST_PORT = 8720;
const ASSETS = new Map<string, Asset>([
  ['/', { type: 'text/html; charset=utf-8', body: '<p>é' }],
  ['/google.js', { type: 'text/javascript; charset=utf-8', body: '1', isForFrames: true }],
]);

let server: Server;
let address: string;
let port: string;
beforeAll(async () => {
  ({ server, address } = await serve(Promise.resolve(ASSETS), FIRST_PORT));
  ({ port } = new URL(address));
});
afterAll(() => server.close());

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The path goes out as it is, without the tidying up of `fetch`. */
function ask(path: string, method = 'GET', host = `127.0.0.1:${port}`): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

async function statusOf(...question: Parameters<typeof ask>): Promise<number | undefined> {
  return (await ask(...question)).status;
}

describe('the server', () => {
  it('gives its address as a number, for on some computers “localhost” is another one first', () => {
    expect(address).toBe(`http://127.0.0.1:${port}/`);
  });

  it('gives out what it has, with type and length', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      body: '<p>é',
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '5' },
    });
  });

  it('leaves what stands behind a question mark aside', async () => {
    expect(await statusOf('/?x=1')).toBe(200);
  });

  it.each([
    '/nothing',
    '/page.html',
    '/..',
    '/../package.json',
    '/%2e%2e/package.json',
    '//',
    '/google.js/',
    '/./google.js',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'There is nothing here.\n' });
  });

  it('gives only the headers for HEAD', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '5' } });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect(await statusOf('/', method)).toBe(405);
  });

  it.each(['example.com', '127.0.0.1', '127.0.0.1:1', 'localhost.example.com:8720'])(
    'answers nothing to a page that calls it “%s”',
    async (host) => {
      const body = 'This server answers to localhost only.\n';
      expect(await ask('/', 'GET', host)).toMatchObject({ status: 421, body });
    },
  );

  it('answers to “localhost” too', async () => {
    expect(await statusOf('/', 'GET', `localhost:${port}`)).toBe(200);
  });

  it.each(['/', '/nothing'])('keeps the page to itself: the headers of %s', async (path) => {
    expect((await ask(path)).headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it('lets the page reach nothing but itself', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('lets frames of no origin load only what is for them', async () => {
    expect((await ask('/google.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('listens to this computer only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' });
  });

  it('can’t be reached from the network', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!outside) return;
    await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow('fetch failed');
  });
});

describe('a taken port', () => {
  it('is passed over', async () => {
    const next = await serve(Promise.resolve(ASSETS), Number(port));
    expect(Number(new URL(next.address).port)).toBeGreaterThan(Number(port));
    next.server.close();
  });

  it('is told when it and nineteen more are taken', async () => {
    const first = 8760;
    const taken = await Promise.all(Array.from({ length: 20 }, (_, index) => listening(first + index)));
    const failed = serve(Promise.resolve(ASSETS), first).finally(() => taken.map((each) => each.close()));
    await expect(failed).rejects.toThrow('the ports 8760 to 8779 are all taken; choose another with --port');
  });
});

/** A server on this port; another program’s does as well. */
function listening(port: number): Promise<Server> {
  const taken = createServer();
  return new Promise((resolve) => {
    taken.once('error', () => resolve(taken));
    taken.listen(port, '127.0.0.1', () => resolve(taken));
  });
}
