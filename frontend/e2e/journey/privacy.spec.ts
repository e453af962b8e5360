import { expect, test as plain } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { grantDuty } from './disputes';
import { LeakCheck } from './leak';
import { encodedAgain, Person } from './people';
import { Recorder } from './recorder';
import { test } from './register';

const photos = resolve(import.meta.dirname, '../../../infra/samples/photos');
const mostSentForAFile = 8_000;

interface Dropped {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** So many distinct files: pictures from the samples, texts and data made for the occasion. */
function files(): Dropped[] {
  // The first pictures belong to the other stories that this register is told.
  const pictures = readdirSync(photos)
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .slice(10, 110)
    .map((name) => ({
      name,
      mimeType: 'image/jpeg',
      buffer: readFileSync(resolve(photos, name)),
    }));
  const texts = Array.from({ length: 60 }, (_, index) => ({
    name: `note ${index + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(words(400)),
  }));
  const programs = Array.from({ length: 40 }, (_, index) => ({
    name: `program ${index + 1}.wasm`,
    mimeType: 'application/wasm',
    buffer: randomBytes(20_000),
  }));
  return [...pictures, ...texts, ...programs];
}

function words(count: number): string {
  return Array.from({ length: count }, () => randomBytes(3).toString('base64url')).join(' ');
}

plain('a leak is found in every dress, and nothing else is', () => {
  const file = randomBytes(5_000);
  const flat = Buffer.concat([Buffer.alloc(3_000, 7), Buffer.from('end')]);
  const check = new LeakCheck([randomBytes(70), file, flat]);
  const window = file.subarray(1_237, 1_237 + 32);
  const around = (bytes: Buffer | string) =>
    Buffer.concat([randomBytes(41), Buffer.from(bytes), Buffer.from('"'), randomBytes(99)]);
  expect(check.find(around(window))).toMatchObject({ file: 1 });
  expect(check.find(around(window.subarray(1)))).toBeNull();
  expect(check.find(around(`{"a":"${window.toString('hex')}"}`))?.dress).toBe('hexadecimal');
  for (const before of [0, 1, 2]) {
    const bytes = Buffer.concat([randomBytes(before), file.subarray(500, 560)]);
    for (const encoding of ['base64', 'base64url'] as const) {
      expect(check.find(around(`{"a":"${bytes.toString(encoding)}"}`))?.dress).toBe('base64');
    }
  }
  const spoken = JSON.stringify({ a: file.subarray(900, 1_000).toString('latin1') });
  expect(check.find(Buffer.from(spoken))?.dress).toBe('characters');
  for (const compress of [gzipSync, deflateSync]) {
    expect(check.find(around(compress(file.subarray(0, 400))))).not.toBeNull();
  }
  expect(check.find(brotliCompressSync(file))).not.toBeNull();
  expect(check.find(deflateRawSync(Buffer.from(file.toString('base64'))))).not.toBeNull();
  expect(check.find(Buffer.alloc(500, 7))).toBeNull();
  expect(check.find(Buffer.concat([Buffer.alloc(40, 7), Buffer.from('end')]))).toMatchObject({
    file: 2,
  });
  expect(check.find(randomBytes(100_000))).toBeNull();
});

test('two hundred files are registered without a byte of them leaving, and a copy is stopped at the gate', async ({
  browser,
  register: place,
  request,
}) => {
  test.setTimeout(240_000);
  const { founded } = (await (await request.get('/api/setup')).json()) as { founded: boolean };
  const operator = await Person.at(browser, place, 'Olga Berg');
  if (founded) await operator.signIn();
  else await operator.found(place, 'The Register');
  const recorder = await Recorder.before(place.url);
  const creator = await (
    await Person.at(browser, { ...place, url: recorder.url }, 'Wen Tang')
  ).signUp();
  const elsewhere: string[] = [];
  creator.page.context().on('request', (sent) => {
    const url = sent.url();
    if (!/^(blob:|data:)/.test(url) && !url.startsWith(recorder.url)) elsewhere.push(url);
  });
  const dropped = files();
  expect(dropped).toHaveLength(200);

  const { page, main } = creator;
  await creator.open('/register', 'Register works');
  const before = recorder.size;
  await page.getByLabel('Drop one file or hundreds').setInputFiles(dropped);
  await creator.sees('Register 200 works');
  const check = main.getByRole('button', { name: 'Check and go on' });
  await expect(check).toBeEnabled({ timeout: 120_000 });
  await check.click();
  await expect(main.getByRole('heading', { name: 'Nothing like it is registered' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(main.getByText(/^Compared with \d+ registered works?/)).toBeVisible();
  await main.getByRole('checkbox', { name: /^I certify/ }).check();
  await creator.press('Submit 200 works');
  await expect(main.getByRole('heading', { name: '200 works are registered' })).toBeVisible({
    timeout: 60_000,
  });

  const leaks = new LeakCheck(dropped.map(({ buffer }) => buffer));
  for (const sent of recorder.sent()) expect(leaks.find(sent)).toBeNull();
  expect(elsewhere).toEqual([]);
  expect((recorder.size - before) / dropped.length).toBeLessThan(mostSentForAFile);
  expect(creator.complaints).toEqual([]);

  // The same recording, with a leak made on purpose, is not clean.
  const [first] = dropped;
  await page.evaluate(
    async (bytes) => {
      const body = new Blob([Uint8Array.from(bytes)]);
      await fetch('/api/health', { method: 'POST', body });
    },
    [...(first?.buffer.subarray(3_000, 3_100) ?? [])],
  );
  const leaked = recorder.sent().map((sent) => leaks.find(sent));
  expect(leaked).toContainEqual(expect.objectContaining({ file: 0 }));
  recorder.close();

  await test.step('a copy by somebody else', async () => {
    const copyist = await (await Person.at(browser, place, 'Cato Vey')).signUp();
    const copy = await encodedAgain(copyist, first?.buffer ?? Buffer.alloc(0));
    await copyist.open('/register', 'Register works');
    await copyist.page
      .getByLabel('Drop one file or hundreds')
      .setInputFiles({ name: 'mine.jpg', mimeType: 'image/jpeg', buffer: copy });
    await copyist.sees('Register a work');
    await copyist.press('Check and go on');
    await copyist.sees('What is registered already');
    await expect(copyist.main.getByText('The pictures look alike.')).toBeVisible();
    await expect(copyist.main.getByText('An examiner will look at this')).toBeVisible();
    const submit = copyist.main.getByRole('button', { name: 'Submit the work' });
    await expect(submit).toBeDisabled();
    await copyist.main.getByLabel('It is mine, and I made it earlier').check();
    await copyist.fill({ 'The reason, in a line': 'I took it a year before.' });
    await copyist.main.getByRole('checkbox', { name: /^I certify/ }).check();
    await submit.click();
    await copyist.sees('Your application is received');
    expect(copyist.complaints).toEqual([]);
  });

  await test.step('what the examiner sees', async () => {
    const examiner = await (await Person.at(browser, place, 'Ida Roth')).signUp();
    await grantDuty(operator, examiner, 'Examiner');
    await examiner.open('/duties/examinations', 'Examination');
    await examiner.main.getByRole('button', { name: /mine/ }).first().click();
    await expect(examiner.main.getByText('The pictures look alike.')).toBeVisible();
    await expect(examiner.main.getByText(/I took it a year before\./)).toBeVisible();
  });
});
