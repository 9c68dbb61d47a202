import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** A file as clasp sent it. */
export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** What a push did. */
export interface Push {
  readonly exitCode: number | null;
  readonly requests: readonly string[];
  readonly files: readonly PushedFile[];
}

/**
 * Pushes `dist/` with the real clasp to a loopback stand-in of the Apps Script API.
 *
 * @returns The requests, and the files that clasp sent.
 */
export async function push(): Promise<Push> {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  const requests: string[] = [];
  let files: readonly PushedFile[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    const body = request.method === 'PUT' ? await bodyOf(request) : '{"scriptId":"FAKE","files":[]}';
    if (request.method === 'PUT') files = JSON.parse(body).files;
    response.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'FAKE', rootDir: 'dist' }));
  writeFileSync(join(folder, '.clasprc.json'), JSON.stringify(CREDENTIALS));
  const exitCode = await runClasp(folder, `http://127.0.0.1:${port}/`);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  return { exitCode, requests, files };
}

const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'fake',
      client_secret: 'fake',
      refresh_token: 'fake',
      access_token: 'fake',
      expiry_date: 4_102_444_800_000,
    },
  },
};

function runClasp(folder: string, url: string): Promise<number | null> {
  const noProxy = Object.fromEntries(
    ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'].map((name) => [name, '']),
  );
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const child = spawn(
    process.execPath,
    ['--import', join(__dirname, 'claspLoopback.mjs'), clasp, 'push', '--force', '--json'],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...noProxy,
        HOME: folder,
        clasp_config_auth: join(folder, '.clasprc.json'),
        FAKE_GAS_URL: url,
      },
      stdio: 'ignore',
    },
  );
  return new Promise((resolve) => child.on('exit', resolve));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
