import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';

import type { Party } from '~/api/session';
import { show } from '~/testing/render';
import { lin, studio } from '~/testing/sample';

import { MoneyInput, PartialDateInput, ShareInput, SharesSum } from './inputs';
import type { Money } from './money';
import { PartyPicker } from './PartyPicker';
import { RightsPicker } from './RightsPicker';
import { TerritoryPicker } from './TerritoryPicker';
import type { Right } from './vocabulary';

function Held<T>({
  initial,
  children,
}: {
  initial: T;
  children: (value: T, put: (value: T) => void) => ReactNode;
}) {
  const [value, put] = useState(initial);
  return (
    <>
      {children(value, put)}
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const held = () => screen.getByRole('status').textContent;

test('rights that a category cannot have are locked and say why', async () => {
  show(
    <Held<Right[]> initial={[]}>
      {(value, put) => (
        <RightsPicker label="Rights" category="WRITTEN" value={value} onChange={put} />
      )}
    </Held>,
  );
  const rental = screen.getByRole('checkbox', { name: 'Rental' });
  expect(rental).toBeDisabled();
  expect(rental).toHaveAccessibleDescription('Works of this category have no such right.');
  expect(screen.queryByRole('checkbox', { name: 'Attribution' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'All that can be granted' }));
  expect(held()).toContain('"TRANSLATION"');
  expect(held()).not.toContain('"RENTAL"');
});

test('a territory is written as the register writes it', async () => {
  show(
    <Held initial="WORLD">
      {(value, put) => <TerritoryPicker label="Territory" value={value} onChange={put} />}
    </Held>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Only some countries' }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Countries' }), 'Germ');
  await userEvent.click(await screen.findByRole('option', { name: 'Germany' }));
  expect(held()).toBe('"DE"');
  await userEvent.click(screen.getByRole('radio', { name: 'The world except some countries' }));
  expect(held()).toBe('"WORLD-DE"');
});

test('an amount that cannot be paid exactly is no amount', async () => {
  show(
    <Held<Money | null> initial={null}>
      {(value, put) => <MoneyInput label="Price" value={value} onChange={put} />}
    </Held>,
  );
  const price = screen.getByRole('textbox', { name: 'Price' });
  await userEvent.type(price, '1,200.5');
  expect(held()).toBe('{"currency":"CNY","amount":"120050"}');
  await userEvent.type(price, '05');
  expect(held()).toBe('null');
  expect(price).toHaveAccessibleDescription(/1200\.50/);
});

test('a percentage becomes the fraction it is, and the sum says what is missing', async () => {
  show(
    <Held initial="">
      {(value, put) => (
        <>
          <ShareInput label="Share" value={value} onChange={put} />
          <SharesSum shares={[value, '1/2']} />
        </>
      )}
    </Held>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Share' }), '25%');
  await userEvent.tab();
  expect(held()).toBe('"1/4"');
  expect(screen.getByText(/Not yet given/)).toHaveTextContent('Not yet given: 1/4 (25%)');
});

test('a date is understood as it is written and may be partial', async () => {
  show(
    <Held initial="">
      {(value, put) => <PartialDateInput label="Completed" value={value} onChange={put} />}
    </Held>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Completed' }), '2024年5月');
  await userEvent.tab();
  expect(held()).toBe('"2024-05"');
});

test('a party is found by typing and chosen by name', async () => {
  show(
    <Held<Party | null> initial={null}>
      {(value, put) => (
        <PartyPicker label="Buyer" value={value} onChange={put} without={[lin.id]} />
      )}
    </Held>,
  );
  await userEvent.type(screen.getByRole('combobox', { name: 'Buyer' }), 'Ink');
  await userEvent.click(await screen.findByRole('option', { name: /Ink & Pine/ }));
  expect(held()).toContain(studio.id);
  expect(screen.queryByRole('option', { name: /林晓雨/ })).toBeNull();
});
