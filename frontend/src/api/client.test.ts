import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { actingFor, language } from '~/app/preferences';
import { problem } from '~/testing/handlers';
import { me } from '~/testing/sample';
import { server } from '~/testing/setup';

import { answer, api } from './client';
import { Problem } from './problem';
import { rememberMember, useInterruption } from './reauthentication';

test('a refusal becomes a Problem with its sentences by field', async () => {
  server.use(
    http.patch('*/api/me', () =>
      problem(422, 'invalid', 'Something is wrong', 'See the fields.', [
        { pointer: '/works/0/title', code: 'required', detail: 'Give it a title.' },
      ]),
    ),
  );
  const refusal: unknown = await answer(api.PATCH('/api/me', { body: { name: '' } })).catch(
    (thrown: unknown) => thrown,
  );
  expect(refusal).toBeInstanceOf(Problem);
  expect(refusal).toMatchObject({ status: 422, code: 'invalid', title: 'Something is wrong' });
  expect(refusal instanceof Problem && refusal.byField()).toEqual({
    'works.0.title': 'Give it a title.',
  });
});

test('an answer that is no problem can be shown all the same', async () => {
  server.use(http.patch('*/api/me', () => new HttpResponse('<html>', { status: 502 })));
  await expect(answer(api.PATCH('/api/me', { body: {} }))).rejects.toMatchObject({
    status: 502,
    code: 'unreadable',
  });
});

test('a writing request carries language, party and the token against forgery', async () => {
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  language.set('zh-CN');
  actingFor.set('party');
  let seen: Headers | null = null;
  server.use(
    http.patch('*/api/me', ({ request }) => {
      seen = request.headers;
      return HttpResponse.json(me);
    }),
  );
  await api.PATCH('/api/me', { body: { name: 'x' } });
  expect(Object.fromEntries(seen ?? new Headers())).toMatchObject({
    'Accept-Language': 'zh-CN',
    'Colophon-Acting-For': 'party',
    'X-XSRF-TOKEN': 'a+b',
  });
});

test('a visitor is told 401 and not asked for a password', async () => {
  rememberMember(null);
  server.use(http.patch('*/api/me', () => problem(401, 'not-signed-in', 'Not signed in', '')));
  await expect(api.PATCH('/api/me', { body: {} })).rejects.toMatchObject({ status: 401 });
});

test('a session that ran out is found where the session itself is read', async () => {
  rememberMember(me.user);
  let asked = 0;
  server.use(
    http.get('*/api/session', () => {
      asked += 1;
      return asked === 1 ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(me);
    }),
  );
  const reading = api.GET('/api/session');
  const { result } = renderHook(() => useInterruption());
  await waitFor(() => expect(result.current?.email).toBe(me.user.email));
  act(() => result.current?.settle(true));
  expect((await reading).data).toEqual(me);
  rememberMember(null);
});

test('a visitor has no session, and that is no refusal', async () => {
  rememberMember(null);
  server.use(http.get('*/api/session', () => new HttpResponse(null, { status: 204 })));
  expect((await api.GET('/api/session')).data).toBeUndefined();
});
