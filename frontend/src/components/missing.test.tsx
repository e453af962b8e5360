import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';

import { mockRegister, problem } from '~/testing/handlers';
import { visit } from '~/testing/render';
import { inbox, studio } from '~/testing/sample';
import { server } from '~/testing/setup';

test('what belongs to another party of the member is opened from where it is missed', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  server.use(
    http.get('*/api/orders/:order', ({ request }) =>
      request.headers.get('Colophon-Acting-For') === studio.id
        ? undefined
        : problem(404, 'order-unknown', 'Not found', 'There is nothing here, or it is private.'),
    ),
  );
  await visit('/orders/1');
  expect(await screen.findByText('Not found')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: `Act for ${studio.name}` }));
  expect(await screen.findByRole('button', { name: `Acting for ${studio.name}` })).toBeVisible();
  expect(screen.queryByText('Not found')).toBeNull();
});

test('every message leads to a page, and to the very place on it', async () => {
  server.resetHandlers(...mockRegister({ isMember: true }));
  const router = await visit('/inbox');
  const subjects = new RegExp(inbox.map(({ subject }) => subject).join('|'));
  const links = await screen.findAllByRole('link', { name: subjects });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(inbox.map(({ link }) => link));
  for (const { link } of inbox) {
    expect(
      router.matchRoutes(new URL(link, 'http://register').pathname, {}).length,
    ).toBeGreaterThan(2);
  }
});
