import { Text } from '@mantine/core';

import type { WorkRef } from '~/api/trade';
import { workPage } from '~/components/addresses';
import { AnchorLink } from '~/components/links';

import classes from './market.module.css';

/** A work by its title and number, leading to its page. */
export function WorkLine({ work }: { work: WorkRef }) {
  return (
    <span className={classes.work}>
      <AnchorLink to={workPage(work.id)}>
        <bdi>{work.title}</bdi>
      </AnchorLink>
      <Text component="span" size="sm" c="dimmed" className={classes.number}>
        {work.number}
      </Text>
    </span>
  );
}
