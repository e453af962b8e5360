import { expect } from '@playwright/test';
import { resolve } from 'node:path';

import { Log } from './log';
import { Person } from './people';
import { test } from './register';
import { register } from './registering';

const picture = resolve(import.meta.dirname, '../../../infra/samples/photos/cid22-1001682.jpg');

test('from a creator’s file to a recorded transfer and two rulings', async ({
  browser,
  register: place,
  request,
}) => {
  test.setTimeout(180_000);
  const someone = (name: string) => Person.at(browser, place, name);

  const operator = await someone('Olga Berg');
  await operator.found(place, 'The Journey Register');
  const log = await Log.of(request);
  const creator = await (await someone('Lin Xiaoyu')).signUp();
  const publisher = await (await someone('Helen Moor')).signUp();
  const member = await (await someone('Tom Okafor')).signUp();
  await publisher.foundOrganisation('Harbour Press', member);

  await register(creator, { title: 'Morning over the harbour', file: picture });

  const entries = await log.entries();
  for (const entry of entries) await log.verify(entry);
  for (const person of [operator, creator, publisher, member]) {
    expect(person.complaints, person.name).toEqual([]);
  }
});
