import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';

import { queryClient } from '~/api/queryClient';
import { i18n } from '~/app/i18n';
import { routeTree } from '~/app/router';
import { cssVariables, theme } from '~/app/theme';

/** Shows one component in the language and look of the product. */
export function show(component: ReactNode) {
  return render(
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
        <QueryClientProvider client={queryClient}>{component}</QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
}

/** Opens a page of the product by its address and waits for its heading. */
export async function visit(address: string) {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
    context: { queries: queryClient },
  });
  show(<RouterProvider router={router} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return router;
}
