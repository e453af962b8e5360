import { getResponse } from 'msw';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';

import { mockRegister } from './handlers.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-NONCE'; " +
  "img-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Answers /api from the mock register, and in the preview sets the policy that the server sets. */
export function mockApi(): Plugin {
  let handlers = mockRegister({ isMember: process.env['MOCK_MEMBER'] === '1' });
  const answerApi: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url ?? '';
    const preview = /^\/api\/register\/works\/.*(\d)\/preview$/.exec(path);
    if (preview) return picture(Number(preview[1]), response);
    if (path.startsWith('/mock/')) {
      const asked = path.slice('/mock/'.length);
      handlers = mockRegister({
        isMember: asked.includes('member'),
        isFounded: !asked.includes('unfounded'),
        isEmpty: asked.includes('empty'),
      });
      return void response.end('ok');
    }
    if (!path.startsWith('/api/')) return next();
    void forward(request, response, handlers);
  };
  return {
    name: 'colophon:mock-api',
    configureServer: (server) => void server.middlewares.use(answerApi),
    configurePreviewServer(server) {
      server.middlewares.use(answerApi);
      server.middlewares.use((request, response, next) => {
        const isPage = !/\.\w+$/.test((request.url ?? '/').split('?')[0] ?? '');
        if (!isPage) return next();
        const nonce = 'bW9jay1ub25jZQ';
        response.setHeader('Content-Security-Policy', policy.replace('NONCE', nonce));
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        const page = readFileSync(
          new URL('dist-mock/index.html', `file://${process.cwd()}/`),
          'utf8',
        );
        response.end(page.replace('__CSP_NONCE__', nonce));
      });
    },
  };
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: ReturnType<typeof mockRegister>,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const answer = await getResponse(
    handlers,
    new Request(`http://localhost${request.url}`, {
      method: request.method ?? 'GET',
      headers: {
        'Content-Type': request.headers['content-type'] ?? 'application/json',
        ...uploadHeaders(request),
      },
      ...(body.length > 0 ? { body } : {}),
    }),
  );
  response.statusCode = answer?.status ?? 404;
  answer?.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(answer ? Buffer.from(await answer.arrayBuffer()) : '{}');
}

/** What tells an upload's place, which the mock answers as the server would. */
function uploadHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).filter(
      (entry): entry is [string, string] =>
        entry[0].startsWith('upload-') && typeof entry[1] === 'string',
    ),
  );
}

function picture(index: number, response: ServerResponse): void {
  const folder = process.env['MOCK_PICTURES'];
  const names = folder ? readdirSync(folder).filter((name) => name.endsWith('.jpg')) : [];
  const name = names[(index * 7) % Math.max(names.length, 1)];
  if (!folder || !name) {
    response.statusCode = 404;
    return void response.end();
  }
  response.setHeader('Content-Type', 'image/jpeg');
  response.end(readFileSync(`${folder}/${name}`));
}
