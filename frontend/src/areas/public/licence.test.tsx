import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { mockRegister, problem } from '~/testing/handlers';
import { visit } from '~/testing/render';
import { server } from '~/testing/setup';

test('anybody asks by its number whether a licence stands', async () => {
  server.resetHandlers(...mockRegister());
  server.use(
    http.get('*/api/licences/numbers/:number', ({ params: { number } }) =>
      number === 'L-DJ2E-TM2J-WEXH3'
        ? HttpResponse.json({ number, work: 'w', valid: false })
        : problem(404, 'licence-unknown', 'Not found', 'There is no such licence.'),
    ),
  );
  await visit('/verify');
  const field = screen.getByRole('textbox', { name: 'Licence number' });
  await userEvent.type(field, ' l-dj2e-tm2j-wexh3{Enter}');
  expect(await screen.findByText('Issued here, but not in force now')).toBeVisible();
  expect(screen.getByRole('link', { name: 'this work' })).toHaveAttribute('href', '/works/w');
  await userEvent.type(field, '4{Enter}');
  expect(await screen.findByText('No licence of this number')).toBeVisible();
  expect(screen.queryByText('Issued here, but not in force now')).toBeNull();
});
