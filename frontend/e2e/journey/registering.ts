import { expect } from '@playwright/test';

import type { Person } from './people';

/** A work on record. */
export interface RegisteredWork {
  id: string;
  title: string;
  number: string;
}

/** Registers a file as a deposit with a public preview, and reads the number off the receipt. */
export async function register(
  applicant: Person,
  { title, file }: { title: string; file: string },
): Promise<RegisteredWork> {
  const { page, main } = applicant;
  await applicant.open('/register', 'Register works');
  await page.getByLabel('Drop one file or hundreds').setInputFiles(file);
  await applicant.sees('Register a work');
  await applicant.fill({ Title: title });
  await applicant.choose('Category', 'Photograph');
  await main.getByRole('textbox', { name: 'Completed on' }).fill('2026-10');
  await main.getByRole('radio', { name: /^Deposit them, encrypted/ }).check();
  await main.getByRole('radio', { name: /^Facts and preview/ }).check();
  await expect(main.getByText('Deposited', { exact: true })).toBeVisible();
  await applicant.press('Check and go on');
  await main.getByRole('checkbox', { name: /^I certify/ }).check();
  await applicant.press('Submit the work');
  await applicant.sees('Your work is registered');
  const record = main.getByRole('link', { name: 'The record' });
  const id = (await record.getAttribute('href'))?.split('/').at(-1) ?? '';
  await record.click();
  await applicant.sees(title);
  const number = await main
    .getByText(/^CN-\d{4}-/)
    .first()
    .textContent();
  return { id, title, number: number ?? '' };
}

/** Who owns a work by its public page: a name and a share each, the whole where there is one owner. */
export async function expectOwners(
  reader: Person,
  work: RegisteredWork,
  owners: Record<string, string>,
): Promise<void> {
  const { page, main } = reader;
  await reader.open(`/works/${work.id}`, work.title);
  const fact = main
    .locator('dl > div')
    .filter({ has: page.getByText('Owners', { exact: true }) })
    .getByRole('definition');
  for (const [name, share] of Object.entries(owners)) {
    await expect(fact).toHaveText(new RegExp(`${name}\\s*${share}`));
  }
  await expect(fact.getByRole('img')).toHaveCount(Object.keys(owners).length);
}
