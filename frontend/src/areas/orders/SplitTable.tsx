import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Text } from '@mantine/core';

import type { OrderPage } from '~/api/trade';
import { MoneyText, ShareText } from '~/components/facts';
import { PartyName } from '~/components/PartyName';

import classes from './orders.module.css';
import { addsUp } from './split';

/** Who gets what of the price, to the last minor unit; it says so if it ever did not add up. */
export function SplitTable({ order }: { order: Pick<OrderPage, 'price' | 'split' | 'state'> }) {
  const { t } = useLingui();
  const { price, split } = order;
  return (
    <>
      <table className={classes.sum} aria-label={t`How the price is divided`}>
        <tbody>
          {split.payees.map(({ party, share, amount }) => (
            <tr key={party.id}>
              <th scope="row">
                <PartyName party={party} />
              </th>
              <td className={classes.share}>
                <ShareText share={share} />
              </td>
              <td>
                <MoneyText money={amount} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Trans>Fee of the register</Trans>
            </th>
            <td />
            <td>
              <MoneyText money={split.fee} />
            </td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>Price</Trans>
            </th>
            <td />
            <td>
              <MoneyText money={price} />
            </td>
          </tr>
        </tfoot>
      </table>
      {addsUp(price, split) ? (
        <Text size="sm" c="dimmed" mt="xs">
          {order.state === 'COMPLETED' ? (
            <Trans>The parts are exactly the price. They were paid out.</Trans>
          ) : (
            <Trans>
              The parts are exactly the price. What cannot be divided falls the same way each time.
            </Trans>
          )}
        </Text>
      ) : (
        <Alert color="cinnabar" mt="xs">
          <Trans>The parts do not add up to the price. Please tell the register.</Trans>
        </Alert>
      )}
    </>
  );
}
