import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { request as ask } from 'node:https';
import { resolve } from 'node:path';

import { Person } from '../journey/people';
import { register } from '../journey/registering';

const url = process.env['PROXY_URL'] ?? '';
const token = process.env['SETUP_TOKEN'] ?? '';
const serverLog = process.env['SERVER_LOG'] ?? '';
const { host, hostname, port } = new URL(url);
const picture = resolve(import.meta.dirname, '../../../infra/samples/photos/cid22-1001682.jpg');

/** What a stranger who chooses their own headers is answered. */
function stranger(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; text: string }>((answered, failed) => {
    ask(
      {
        host: '127.0.0.1',
        port,
        path,
        servername: hostname,
        rejectUnauthorized: false,
        headers: { host, ...headers },
      },
      (response) => {
        let text = JSON.stringify(response.headers);
        response.on('data', (part) => (text += String(part)));
        response.on('end', () => answered({ status: response.statusCode ?? 0, text }));
      },
    )
      .on('error', failed)
      .end();
  });
}

test('a register is founded, signed in to and deposited in behind TLS', async ({ browser }) => {
  const founder = await Person.at(browser, { url, token }, 'Olga Berg');
  const { page } = founder;
  const asked: string[] = [];
  const tus: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.url().includes('/api/uploads')) {
      tus.push(`${response.request().method()} ${response.status()}`);
    }
  });

  await founder.found({ url, token }, 'A register behind a proxy');
  const work = await register(founder, { title: 'Behind the proxy', file: picture });
  expect(tus).toContain('POST 201');
  expect(tus).toContain('PATCH 204');

  await page.context().clearCookies();
  await founder.open('/sign-in', 'Sign in');
  await founder.fill({ 'E-mail': founder.email });
  await founder.main.getByLabel('Password').first().fill('ink on paper lasts longest');
  await founder.press('Sign in');
  await expect(page.getByRole('button', { name: 'Acting for Olga Berg' })).toBeVisible();
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === 'colophon-session');
  expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' });
  expect(cookies.filter(({ secure }) => !secure)).toEqual([]);

  const start = await page.goto('/');
  const headers = (await start?.headersArray()) ?? [];
  const values = (wanted: string) =>
    headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
  expect(values('strict-transport-security')).toEqual(['max-age=31536000']);
  expect(values('content-security-policy').join()).toContain("default-src 'none'");

  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '81',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-prefix': '/evil.example',
    forwarded: 'host=evil.example;proto=http;for=203.0.113.9',
  };
  const paths = ['/', '/api/session', `/api/register/works/${work.id}`];
  for (const path of [...paths, `/api/register/works/${work.id}/certificate`]) {
    const plain = await stranger(path, {});
    const answer = await stranger(path, forged);
    expect(answer.status, path).toBe(plain.status);
    expect(answer.text, path).not.toMatch(/evil\.example|http:\/\/register\.test/);
    expect(answer.text.toLowerCase(), path).toContain('strict-transport-security');
  }
  expect((await stranger('/', { host: 'evil.example' })).status).toBe(421);

  // The letter that asks the founder to confirm the address carries the register's own, with its scheme.
  await expect.poll(() => readFileSync(serverLog, 'utf8')).toContain(`${url}/`);
  expect(readFileSync(serverLog, 'utf8')).not.toMatch(/evil\.example|http:\/\/register\.test/);
  expect(asked.filter((each) => !/^(https|data|blob):/.test(each))).toEqual([]);
  expect(asked.filter((each) => /^https:/.test(each) && !each.startsWith(url))).toEqual([]);
  expect(founder.complaints).toEqual([]);
});
