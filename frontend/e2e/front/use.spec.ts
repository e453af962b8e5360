import { expect, test } from '@playwright/test';

import { arrange, open, violations } from './support';

test('a dropped file is looked up by digests computed in the worker, and is not sent', async ({
  page,
}) => {
  await arrange(page, '');
  await open(page, '/verify', 'en');
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      posted.push(new URL(request.url()).pathname);
    }
  });
  await page.getByLabel('Drop a file of any kind and size').setInputFiles({
    name: 'abc.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('abc'),
  });
  await expect(page.getByRole('heading', { name: 'Registered', exact: true })).toBeVisible();
  await expect(
    page.getByText('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  ).toBeVisible();
  await expect(
    page.getByText('6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85'),
  ).toBeVisible();
  expect(posted).toEqual(['/api/register/lookups']);
  expect(await violations(page)).toEqual([]);
});

test('no focused element is hidden, and every one can be seen to have the focus', async ({
  page,
}) => {
  await arrange(page, 'member');
  await open(page, '/works', 'en');
  const stops = await page.locator('a[href], button, input').count();
  for (let stop = 0; stop < Math.min(stops, 60); stop++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const own = element.closest('article, label, form, header, nav, div');
      return {
        html: element.outerHTML.slice(0, 120),
        isCovered: !(at && (element.contains(at) || at.contains(element) || own?.contains(at))),
      };
    });
    if (state) expect(state.isCovered, state.html).toBe(false);
  }
});

test('the menu on a phone opens, leads on and closes', async ({ page }) => {
  await arrange(page, 'member');
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/', 'en');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const menu = page.getByRole('dialog');
  await expect(menu.getByRole('link', { name: 'My works' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await menu.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The register' })).toBeVisible();
  await expect(menu).toBeHidden();
});

test('a wrong password is said on the form and nothing typed is lost', async ({ page }) => {
  await arrange(page, '');
  await open(page, '/sign-in', 'en');
  const form = page.getByRole('main');
  await form.getByLabel('E-mail').fill('lin@example.com');
  await form.getByLabel('Password').first().fill('wrong');
  await form.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('E-mail or password is wrong');
  await expect(form.getByRole('textbox', { name: 'E-mail' })).toHaveValue('lin@example.com');
});

test('the start page loads at most 250 kB of compressed script', async ({ page }) => {
  await arrange(page, '');
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response.body().then((body) => body.length));
    }
  });
  await open(page, '/', 'en');
  const sizes = await Promise.all(scripts);
  // The preview does not compress; measured on these bundles, gzip leaves a third.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(750_000);
});
