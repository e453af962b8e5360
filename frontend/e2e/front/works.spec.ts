import { expect, test, type Page } from '@playwright/test';

import { arrange, open, violations } from './support';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function requests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' && pathname.startsWith('/api/')) {
      seen.push(`${request.method()} ${pathname}`);
    }
  });
  return seen;
}

async function drop(page: Page, names: readonly string[]): Promise<void> {
  await page
    .getByLabel('Drop one file or hundreds')
    .setInputFiles(names.map((name) => ({ name, mimeType: 'image/png', buffer: picture })));
  await page.waitForURL(/\/applications\//);
}

test('one picture is described, checked, answered for, certified and registered', async ({
  page,
}) => {
  await arrange(page, 'member');
  await open(page, '/register', 'en');
  const seen = requests(page);
  await drop(page, ['mist_over_the_river.png']);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('mist over the river');
  await expect(page.getByText('0 bytes of your files sent')).toBeVisible();
  await title.fill('');
  await page.getByRole('button', { name: 'Check and go on' }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Please fill this in.' }).click();
  await expect(title).toBeFocused();
  await title.fill('Mist over the River 江上晨雾');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Check and go on' }).click();
  await expect(page.getByText('The pictures look alike.')).toBeVisible();
  await page.getByLabel('A new version of it').check();
  await expect(page.getByText('An examiner will look at this')).toBeVisible();
  await page.getByLabel('I cannot explain it').check();
  await page.getByLabel('The reason, in a line').fill('We photographed the same bridge.');
  await page.getByLabel(/I certify/).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit the work' }).click();
  await expect(page.getByRole('heading', { name: 'Your work is registered' })).toBeVisible();
  await expect(page.getByText('CN-2026-P-00002000-0')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(seen.some((each) => each.includes('/api/uploads'))).toBe(false);
});

test('a deposit is sent when it is chosen and not before', async ({ page }) => {
  await arrange(page, 'member');
  await open(page, '/register', 'en');
  const seen = requests(page);
  await drop(page, ['harbour.png']);
  await page.getByLabel('Deposit them, encrypted').check();
  await expect(page.getByText('Deposited', { exact: true })).toBeVisible();
  expect(seen.filter((each) => each.includes('/api/uploads')).length).toBeGreaterThan(1);
});

test('many works are typed, pasted and filled down by keyboard', async ({ page }) => {
  await arrange(page, 'member');
  await open(page, '/register', 'en');
  const seen = requests(page);
  await drop(page, ['a_1.png', 'b_2.png', 'c_3.png']);
  // The fingerprints are saved even when they were found before the form was there.
  await expect.poll(() => seen.some((each) => each.startsWith('PUT'))).toBe(true);
  const grid = page.getByRole('grid');
  const cell = (row: number, column: number) =>
    grid
      .getByRole('row')
      .nth(row)
      .getByRole('gridcell')
      .nth(column + 2);
  await cell(1, 0).click();
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await expect(cell(2, 0)).toBeFocused();
  await expect(cell(1, 0)).toHaveText('First');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(cell(2, 0)).toBeFocused();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '石桥\tFine art\t2019-04\nHarbour\tMusic\t2020');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(cell(2, 0)).toHaveText('石桥');
  await expect(cell(3, 1)).toHaveText('Music');
  await expect(cell(3, 2)).toHaveText('2020');
  await cell(1, 2).click();
  await page.keyboard.type('2018');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+d');
  await expect(cell(3, 2)).toHaveText('2018');
  await page.keyboard.press('Control+z');
  await expect(cell(3, 2)).toHaveText('2020');
  await expect(cell(1, 2)).toHaveText('2018');
  await page.keyboard.press('Control+d');
  await expect(cell(3, 2)).toHaveText('2018');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check and go on' }).click();
  await page.getByLabel(/I certify/).check();
  await page.getByRole('button', { name: 'Submit 3 works' }).click();
  await expect(page.getByRole('heading', { name: '3 works are registered' })).toBeVisible();
});
