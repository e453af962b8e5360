import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { mockRegister, problem } from '~/testing/handlers';
import { visit } from '~/testing/render';
import { me } from '~/testing/sample';
import { server } from '~/testing/setup';

test('the bench is walked and decided by keys, which rest while somebody writes', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  const router = await visit('/duties/examinations');
  expect(await screen.findByRole('button', { name: /Mist over the Li River/ })).toBeVisible();
  await userEvent.keyboard('j');
  expect(await screen.findByText('Why it was flagged')).toBeVisible();
  expect(router.state.location.search).toMatchObject({ application: '1' });
  await userEvent.keyboard('d');
  const dialog = await screen.findByRole('dialog', { name: 'Refuse the application' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Reason/ }), 'jjj');
  expect(router.state.location.search).toMatchObject({ application: '1' });
});

test('a refusal of the server stands beside the field that it speaks of', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  server.use(
    http.post('*/api/examinations/:application/decision', () =>
      problem(422, 'decision-incomplete', 'The decision is incomplete', 'See the field.', [
        { pointer: '/ground', code: 'required', detail: 'Choose the ground in law.' },
      ]),
    ),
  );
  await visit('/duties/examinations?application=1');
  await userEvent.click(await screen.findByRole('button', { name: 'Refuse' }));
  const dialog = await screen.findByRole('dialog', { name: 'Refuse the application' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Refuse' }));
  expect(
    await within(dialog).findByRole('combobox', { name: /Ground/ }),
  ).toHaveAccessibleDescription('Choose the ground in law.');
});

test('whoever lacks a duty is told so and sees no queue', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  server.use(http.get('*/api/session', () => HttpResponse.json({ ...me, duties: [] })));
  await visit('/duties/payments');
  expect(await screen.findByText('This desk belongs to another duty')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a message about an application leads to it on the bench', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  const router = await visit('/examinations/1');
  await waitFor(() => expect(router.state.location.pathname).toBe('/duties/examinations'));
  expect(router.state.location.search).toEqual({ application: '1' });
});

test('the desk says how much waits, and that it is more than was counted', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  server.use(
    http.get('*/api/examinations/count', () => HttpResponse.json({ count: 1000, more: true })),
  );
  await visit('/duties');
  expect(await screen.findByText('1000+')).toBeVisible();
});
