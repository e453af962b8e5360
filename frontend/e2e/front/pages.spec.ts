import { expect, test } from '@playwright/test';

import { arrange, open, violations } from './support';

const pages = [
  { path: '/', state: '' },
  { path: '/', state: 'empty' },
  { path: '/works', state: '' },
  { path: '/works?q=nothing+like+it', state: '' },
  { path: '/verify', state: '' },
  { path: '/sign-in', state: '' },
  { path: '/sign-up', state: '' },
  { path: '/setup', state: 'unfounded' },
  { path: '/inbox', state: 'member' },
  { path: '/inbox', state: 'member-empty' },
  { path: '/account', state: 'member' },
  { path: '/organisations/0193a000-0000-7000-8000-000000000002', state: 'member' },
  { path: '/register', state: 'member' },
  { path: '/my/works', state: 'member' },
  { path: '/my/works?view=list', state: 'member-empty' },
  { path: '/my/applications', state: 'member' },
  { path: '/applications/0194a000-0000-7000-8000-000000000001', state: 'member' },
  { path: '/applications/0194a000-0000-7000-8000-000000000002', state: 'member' },
  { path: '/applications/0194a000-0000-7000-8000-000000000003', state: 'member' },
  { path: '/works/0193b000-0000-7000-8000-000000000000', state: '' },
  { path: '/works/0193b000-0000-7000-8000-000000000004', state: 'member' },
  { path: '/works/0193b000-0000-7000-8000-000000000000/amend', state: 'member' },
  { path: '/works/0193b000-0000-7000-8000-000000000000/certificate', state: '' },
  { path: '/offers/1', state: '' },
  { path: '/offers/3', state: 'member' },
  { path: '/offers/new?work=0193b000-0000-7000-8000-000000000000', state: 'member' },
  { path: '/my/offers', state: 'member' },
  { path: '/my/licences', state: 'member' },
  { path: '/my/licences?as=licensor', state: 'member-empty' },
  { path: '/licences/1', state: 'member' },
  { path: '/my/orders', state: 'member' },
  { path: '/orders/1', state: 'member' },
  { path: '/orders/2', state: 'member' },
  { path: '/orders/3', state: 'member' },
  { path: '/orders/4', state: 'member' },
  { path: '/transfers/new?work=0193b000-0000-7000-8000-000000000000', state: 'member' },
  { path: '/my/statement', state: 'member' },
  { path: '/cases/new?work=0193b000-0000-7000-8000-000000000004', state: 'member' },
  { path: '/my/cases?as=respondent', state: 'member' },
  { path: '/cases/1', state: 'member' },
  { path: '/cases/2', state: 'member' },
  { path: '/cases/3', state: 'member' },
  { path: '/duties', state: 'member' },
  { path: '/duties/examinations?application=1', state: 'member' },
  { path: '/duties/cases', state: 'member' },
  { path: '/duties/payments', state: 'member' },
  { path: '/nowhere', state: '' },
] as const;

const looks = [
  { language: 'en', colorScheme: 'light' },
  { language: 'zh-CN', colorScheme: 'dark' },
] as const;

for (const { path, state } of pages) {
  for (const { language, colorScheme } of looks) {
    test(`${path} (${state || 'visitor'}, ${language}, ${colorScheme}) is accessible and obeys the policy`, async ({
      page,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await arrange(page, state);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, path, language);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      const excess = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect
        .poll(excess, 'scrolls sideways at 320 px, which is 400 % zoom of 1280')
        .toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}
