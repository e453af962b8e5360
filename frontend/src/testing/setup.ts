import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { queryClient } from '~/api/queryClient';
import { rememberMember } from '~/api/reauthentication';
import { speak } from '~/app/i18n';
import { actingFor, language } from '~/app/preferences';

import { mockRegister } from './handlers';

/** The network of the tests; `server.use(…)` changes one answer for one test. */
export const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  server.resetHandlers(...mockRegister());
  language.set('en');
  actingFor.set(null);
  rememberMember(null);
  await speak('en');
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});
afterAll(() => server.close());

// What a browser has and happy-dom lacks.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
}
// A text area that grows listens for fonts that arrive late.
if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
