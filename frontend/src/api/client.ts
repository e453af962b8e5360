import createClient from 'openapi-fetch';

import { actingFor, language } from '~/app/preferences';

import { problemOf } from './problem';
import { isInterrupted, signInAgain } from './reauthentication';
import type { paths } from './schema';

function cookie(name: string): string | null {
  const entry = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return entry ? decodeURIComponent(entry.slice(name.length + 1)) : null;
}

/** The headers that every request carries: language, acting party and the proof against forgery. */
export function standingHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': language.get() };
  const party = actingFor.get();
  if (party) headers['Colophon-Acting-For'] = party;
  const token = cookie('XSRF-TOKEN');
  if (token && !['GET', 'HEAD'].includes(method)) headers['X-XSRF-TOKEN'] = token;
  return headers;
}

function prepared(request: Request): Request {
  for (const [name, value] of Object.entries(standingHeaders(request.method))) {
    request.headers.set(name, value);
  }
  return request;
}

function isAboutTheSession(request: Request): boolean {
  return new URL(request.url).pathname === '/api/session';
}

/** Whether the answer says that nobody is signed in; the session itself is then read as nothing. */
function isForNobody(request: Request, { status }: Response): boolean {
  if (!isAboutTheSession(request)) return status === 401;
  return request.method === 'GET' && status === 204;
}

/** Sends a request, and once more after the person signed in again where the session had run out. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  // The global is looked up per call, so that tests can stand in for the network.
  const response = await globalThis.fetch(prepared(request));
  if (!isInterrupted() || !isForNobody(request, response)) return response;
  return (await signInAgain()) ? globalThis.fetch(prepared(again)) : response;
}

/** The typed client of the register's API; a refusal is thrown as a {@link Problem}. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: send,
});

api.use({
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
    return undefined;
  },
});

/** The body of an answer; use as `answer(api.GET(…))` in queries and mutations. */
export async function answer<T>(request: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await request;
  if (data === undefined) throw await problemOf(response);
  return data;
}

/** The body together with its ETag, for what is edited under optimistic locking. */
export async function versioned<T>(
  request: Promise<{ data?: T; response: Response }>,
): Promise<{ value: T; etag: string }> {
  const { data, response } = await request;
  if (data === undefined) throw await problemOf(response);
  return { value: data, etag: response.headers.get('ETag') ?? '' };
}
