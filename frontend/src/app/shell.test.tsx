import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { mockRegister, problem } from '~/testing/handlers';
import { visit } from '~/testing/render';
import { me, studio } from '~/testing/sample';
import { server } from '~/testing/setup';

test('a visitor reads the start page without an account', async () => {
  await visit('/');
  expect(await screen.findByRole('link', { name: 'Mist over the Li River' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('the language changes in place and is remembered', async () => {
  await visit('/');
  await userEvent.click(screen.getByRole('button', { name: '简体中文' }));
  expect(await screen.findByRole('heading', { name: '卷末题跋，为每一件作品作证' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(localStorage.getItem('colophon-language')).toBe('zh-CN');
});

test('an unfounded register leads to its set-up', async () => {
  server.resetHandlers(...mockRegister({ isFounded: false }));
  await visit('/works');
  expect(screen.getByRole('heading', { name: 'Set up the register' })).toBeVisible();
});

test('a page for members asks a visitor to sign in and then shows itself', async () => {
  const router = await visit('/account');
  await userEvent.type(screen.getByLabelText(/E-mail/), 'lin@example.com');
  await userEvent.type(screen.getByLabelText(/Password/), 'a long enough sentence');
  const main = screen.getByRole('main');
  await userEvent.click(within(main).getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'Account' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/account');
});

test('requests of a member carry the party that they act for', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  let actedFor: string | null = null;
  server.use(
    http.get('*/api/inbox/count', ({ request }) => {
      actedFor = request.headers.get('Colophon-Acting-For');
      return HttpResponse.json({ unread: 0 });
    }),
  );
  await visit('/');
  await userEvent.click(screen.getByRole('button', { name: /^Acting for/ }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: studio.name }));
  await waitFor(() => expect(actedFor).toBe(studio.id));
});

test('a session that ran out is resumed in place, and the act goes through', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  await visit('/account');
  let isExpired = true;
  server.use(
    http.patch('*/api/me', () =>
      isExpired ? problem(401, 'not-signed-in', 'Not signed in', '') : HttpResponse.json(me),
    ),
    http.post('*/api/session', () => {
      isExpired = false;
      return HttpResponse.json(me);
    }),
  );
  await userEvent.type(screen.getByLabelText(/Change the name/), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  const dialog = await screen.findByRole('dialog', { name: 'Your session has ended' });
  await userEvent.type(within(dialog).getByLabelText(/Password/), 'a long enough sentence');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Your name is changed.')).toBeVisible();
});

test('an address where nothing stands says so', async () => {
  await visit('/nowhere');
  expect(screen.getByRole('heading', { name: 'Nothing stands here' })).toBeVisible();
});
