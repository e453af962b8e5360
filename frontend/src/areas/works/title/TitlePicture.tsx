import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';

import { writeLegalDay } from '~/components/dates';
import { ShareText } from '~/components/facts';
import { parseShare, writeShare } from '~/components/share';
import { rightWords, type Category } from '~/components/vocabulary';

import type { TitleView } from '../types';
import { holdWords } from '../words';
import {
  dayNumber,
  gathered,
  holdersOf,
  lanesOf,
  spanOf,
  yearsOf,
  type Bar,
  type Lane,
} from './lanes';
import classes from './TitlePicture.module.css';

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

function place({ start, end }: Bar) {
  return { insetInlineStart: percent(start), width: percent(Math.max(end - start, 0.004)) };
}

/** The title as swim lanes: one per right, bars in time, a colour per holder, hatched grants, held lanes edged in red. */
export function TitlePicture({
  title,
  category,
  today,
}: {
  title: TitleView;
  category: Category;
  today: string;
}) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const span = spanOf(title, today);
  const lanes = lanesOf(title, category, span);
  const groups = gathered(lanes);
  const rows = isWhole ? lanes.map((lane) => ({ rights: [lane.right], lane })) : groups;
  const holders = holdersOf(title);
  const colour = new Map(holders.map(({ id }, index) => [id, index % 6]));
  const at = (day: string) => (dayNumber(day) - span.from) / (span.until - span.from);
  return (
    <figure className={classes.picture}>
      <figcaption className={classes.legend}>
        {holders.map(({ id, name }) => (
          <span key={id} className={classes.key}>
            <span className={classes.swatch} data-colour={colour.get(id)} aria-hidden="true" />
            <bdi>{name}</bdi>
          </span>
        ))}
        {title.grants.some(({ exclusive }) => exclusive) && (
          <span className={classes.key}>
            <span className={classes.swatch} data-grant="exclusive" aria-hidden="true" />
            <Trans>Exclusive licence</Trans>
          </span>
        )}
        {title.grants.some(({ exclusive }) => !exclusive) && (
          <span className={classes.key}>
            <span className={classes.swatch} data-grant="open" aria-hidden="true" />
            <Trans>Non-exclusive licences</Trans>
          </span>
        )}
        {title.holds.length > 0 && (
          <span className={classes.key}>
            <span className={classes.swatch} data-held aria-hidden="true" />
            <Trans>Held</Trans>
          </span>
        )}
      </figcaption>
      <div
        className={classes.lanes}
        role="img"
        aria-label={t`Title by right and time; the table below says the same in words.`}
      >
        {rows.map(({ rights, lane }) => (
          <LaneRow key={rights.join()} rights={rights} lane={lane} colour={colour} />
        ))}
        <div className={classes.axis}>
          <span />
          <div className={classes.years}>
            {yearsOf(span).map(({ year, at: where }) => (
              <span
                key={year}
                className={classes.year}
                style={{ insetInlineStart: percent(where) }}
              >
                {year}
              </span>
            ))}
            <span className={classes.now} style={{ insetInlineStart: percent(at(title.asOf)) }} />
          </div>
        </div>
      </div>
      {groups.length < lanes.length && (
        <Group mt="xs" justify="flex-end">
          <Button size="compact-sm" variant="subtle" onClick={() => setWhole(!isWhole)}>
            {isWhole ? <Trans>Gather equal rights</Trans> : <Trans>A lane for every right</Trans>}
          </Button>
        </Group>
      )}
    </figure>
  );
}

function LaneRow({
  rights,
  lane,
  colour,
}: {
  rights: readonly (keyof typeof rightWords)[];
  lane: Lane;
  colour: ReadonlyMap<string, number>;
}) {
  const { t, i18n } = useLingui();
  const [first] = rights;
  const count = rights.length;
  const name =
    first && count === 1 ? i18n._(rightWords[first].name) : t`${count} rights with the same title`;
  const names = rights.map((right) => i18n._(rightWords[right].name));
  const listed = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names);
  return (
    <div className={classes.row} data-held={lane.holds.length > 0}>
      <div className={classes.right} title={listed}>
        <Text size="sm" inherit={false} lh={1.3}>
          {name}
        </Text>
        {count > 1 && (
          <Text size="xs" c="dimmed" lineClamp={2} lh={1.3}>
            {listed}
          </Text>
        )}
        {lane.holds.map((hold) => (
          <Text key={hold.id} size="xs" className={classes.heldBy}>
            {t`Held by ${i18n._(holdWords[hold.reason])}`}
          </Text>
        ))}
      </div>
      <div className={classes.track} data-tall={count > 1}>
        {lane.interests.map(({ interest, bar, height, top }) => {
          const share = parseShare(interest.share);
          const from = writeLegalDay(interest.period.from, i18n.locale);
          return (
            <span
              key={interest.id}
              className={classes.bar}
              data-colour={colour.get(interest.holder.id)}
              data-goes-on={bar.goesOn}
              style={{ ...place(bar), top: percent(top), height: percent(height) }}
              title={`${interest.holder.name} · ${interest.share} · ${interest.territory} · ${from}`}
            >
              <span className={classes.words}>
                <bdi>{interest.holder.name}</bdi>
                {share && writeShare(share) !== '1' && (
                  <>
                    {' '}
                    <ShareText share={interest.share} />
                  </>
                )}
              </span>
            </span>
          );
        })}
        {lane.grants.map(({ grant, bar }, index) => (
          <span
            key={`${grant.licenceNumber ?? ''}${index}`}
            className={classes.grant}
            data-exclusive={grant.exclusive}
            style={place(bar)}
            title={`${grant.exclusive ? t`Exclusive licence` : t`Non-exclusive licence`} · ${grant.territory}`}
          />
        ))}
      </div>
    </div>
  );
}
