import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { encodedAgain, Person } from './people';
import { test } from './register';
import { register } from './registering';

const photos = resolve(import.meta.dirname, '../../../infra/samples/photos');

test('the verify page knows a registered file, and no other', async ({
  browser,
  register: place,
  request,
}) => {
  const { founded } = (await (await request.get('/api/setup')).json()) as { founded: boolean };
  if (!founded) await (await Person.at(browser, place, 'Olga Berg')).found(place, 'The Register');
  const creator = await (await Person.at(browser, place, 'Mira Sol')).signUp();
  const file = resolve(photos, 'cid22-1028637.jpg');
  const work = await register(creator, { title: 'Pines in the fog', file });

  const visitor = await Person.at(browser, place, 'Somebody');
  const drop = visitor.page.getByLabel('Drop a file of any kind and size');
  await visitor.open('/verify', 'Is this file registered?');
  await drop.setInputFiles(file);
  await visitor.sees('Registered');
  await expect(visitor.main.getByText(work.number)).toBeVisible();
  await visitor.press('Check another file');
  await drop.setInputFiles(resolve(photos, 'cid22-1029604.jpg'));
  await visitor.sees('Not registered here');
  const copy = await encodedAgain(visitor, readFileSync(file));
  await visitor.press('Check another file');
  await drop.setInputFiles({ name: 'copy.jpg', mimeType: 'image/jpeg', buffer: copy });
  await visitor.sees('Near works');
  await expect(visitor.main.getByText(/The pictures look alike\./)).toBeVisible();
  const slider = visitor.main.getByRole('slider');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '51');
  await visitor.press('Check another file');
  await drop.setInputFiles(file);
  await visitor.main.getByRole('link', { name: work.title }).click();
  await visitor.sees(work.title);
  expect(visitor.complaints).toEqual([]);
});
