import { defineConfig, devices } from '@playwright/test';
import { existsSync } from 'node:fs';

const browser = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));
if (!browser) {
  throw new Error('Install Chromium (Debian: apt install chromium) or name one in CHROMIUM.');
}

const port = Number(process.env['MOCK_PORT'] ?? 4173);

/** Two suites: `front` looks at the built pages over a mock API; `journey` starts the built jar and walks through it. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  // The suites run beside each other, each by itself one test after the other: the mock has but one state.
  workers: 2,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: browser, args: ['--no-sandbox'] },
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'front',
      testMatch: 'front/*.spec.ts',
      workers: 1,
      use: { baseURL: `http://localhost:${port}` },
    },
    { name: 'journey', testMatch: 'journey/*.spec.ts', workers: 1, expect: { timeout: 20_000 } },
  ],
  webServer: {
    command: `npx vite build --mode mock --logLevel warn && npx vite preview --mode mock --strictPort --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: !process.env['CI'],
    timeout: 120_000,
  },
});
