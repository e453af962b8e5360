import { defineConfig, devices } from '@playwright/test';

import main from '../../playwright.config';

/** One walk through a reverse proxy that infra/proxy/try has started; PROXY_URL and SETUP_TOKEN say where and how. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: '../../test-results',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    baseURL: process.env['PROXY_URL'] ?? '',
    ignoreHTTPSErrors: true,
    launchOptions: {
      ...main.use?.launchOptions,
      // The test's name is nowhere in the DNS.
      args: ['--no-sandbox', '--host-resolver-rules=MAP register.test 127.0.0.1'],
    },
  },
});
