import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Sets the mock register: `member`, `empty` and `unfounded` in any combination. */
export async function arrange(page: Page, state: string): Promise<void> {
  await page.request.get(`/mock/x-${state}`);
}

/** Opens a page in a language and waits until nothing is loading. */
export async function open(page: Page, path: string, language: 'en' | 'zh-CN'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('colophon-language', chosen), language);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Runs axe by the rules of WCAG 2.2 AA; evaluated and not injected, which the page's policy would forbid. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The dialogs of Mantine have a <header>, which axe takes for a second banner.
        rules: {
          'landmark-no-duplicate-banner': { enabled: false },
          'landmark-unique': { enabled: false },
        } })
        .then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
