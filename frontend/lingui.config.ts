import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** One catalogue for what every page shares and one per area, so that an area's words load with it. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src/app', 'src/api', 'src/components', 'src/hashing'],
    },
    {
      path: '<rootDir>/src/areas/{name}/locales/{locale}',
      include: ['src/areas/{name}'],
    },
  ],
  orderBy: 'message',
  format: formatter({ lineNumbers: false, printPlaceholdersInComments: false }),
});
