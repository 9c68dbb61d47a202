import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Asset } from './assets';
import { HEADERS } from './headers';

const ADDRESS = '127.0.0.1';
const MOST_PORTS_TRIED = 20;
const LAST_PORT = 65_535;

/** Where the server listens. */
export interface Listening {
  readonly server: Server;
  readonly address: string;
}

/**
 * Serves the assets to this computer only.
 *
 * @param assets By path.
 * @param port The first port to try; a taken one is passed over.
 * @throws Error when twenty ports in a row are taken.
 */
export async function serve(assets: Promise<ReadonlyMap<string, Asset>>, port: number): Promise<Listening> {
  const server = createServer((request, response) => void answer(request, response, assets));
  const taken = await listenFrom(server, port);
  return { server, address: `http://${ADDRESS}:${taken}/` };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  const last = Math.min(first + MOST_PORTS_TRIED - 1, LAST_PORT);
  for (let port = first; port <= last; port++) {
    if (await isListening(server, port)) return port;
  }
  throw new Error(`the ports ${first} to ${last} are all taken; choose another with --port`);
}

async function isListening(server: Server, port: number): Promise<boolean> {
  server.listen(port, ADDRESS);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Asks for no class: under Jest the error is of another realm. */
function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  assets: Promise<ReadonlyMap<string, Asset>>,
): Promise<void> {
  const asset = (await assets).get(request.url?.split('?')[0] ?? '');
  if (!isHere(request)) return refuse(response, 421, 'This server answers to localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
  if (!asset) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, {
    ...HEADERS,
    ...(asset.isForFrames ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    'Content-Type': asset.type,
    'Content-Length': Buffer.byteLength(asset.body),
  });
  response.end(request.method === 'HEAD' ? undefined : asset.body);
}

/** Another site whose name was made to point here (DNS rebinding) gets nothing. */
function isHere({ headers, socket }: IncomingMessage): boolean {
  const names = ['localhost', ADDRESS].map((name) => `${name}:${socket.localPort}`);
  return names.includes(headers.host ?? '');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
