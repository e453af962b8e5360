import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { workPage } from './addresses';
import { InstantText } from './facts';
import { StatusBadge } from './StatusBadge';
import { categoryWords, isCategory } from './vocabulary';
import classes from './Work.module.css';

/** A work's preview, or the character of its category on paper where there is none to show. */
export function WorkThumb({
  work,
  size = 'card',
}: {
  work: { id: string; category: string; hasPreview: boolean };
  size?: 'card' | 'row' | 'page';
}) {
  const glyph = isCategory(work.category) ? categoryWords[work.category].glyph : '作';
  return (
    <div className={classes.thumb} data-size={size}>
      {work.hasPreview ? (
        <img
          src={`/api/register/works/${work.id}/preview`}
          alt=""
          loading="lazy"
          decoding="async"
        />
      ) : (
        <span lang="zh" aria-hidden="true" className={classes.glyph}>
          {glyph}
        </span>
      )}
    </div>
  );
}

/** What a list knows of a work. */
export interface WorkSummary {
  id: string;
  number: string;
  title: string;
  category: string;
  authors: readonly string[];
  owners: readonly string[];
  registeredAt: string;
  status: string;
  hasOffer: boolean;
  onHold: boolean;
  hasPreview: boolean;
}

/** A registered work in a grid: its look, its name, who made it, how it stands; the whole card leads to it. */
export function WorkCard({
  work,
  heading: Heading = 'h3',
}: {
  work: WorkSummary;
  heading?: 'h2' | 'h3';
}) {
  const { i18n } = useLingui();
  const category = isCategory(work.category)
    ? i18n._(categoryWords[work.category].name)
    : work.category;
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(work.authors);
  return (
    <article className={classes.card}>
      <WorkThumb work={work} />
      <div className={classes.words}>
        <Heading className={classes.title}>
          <Link to={workPage(work.id)} className={classes.link}>
            <bdi>{work.title}</bdi>
          </Link>
        </Heading>
        <Text size="sm" lineClamp={1}>
          <bdi>{names}</bdi>
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {category} · <InstantText at={work.registeredAt} dayOnly />
        </Text>
        <Text size="sm" c="dimmed" className={classes.number}>
          {work.number}
        </Text>
        <WorkFlags work={work} />
      </div>
    </article>
  );
}

/** What a buyer or a doubter must see at once: revoked, held, on offer. */
export function WorkFlags({
  work,
}: {
  work: { status: string; onHold: boolean; hasOffer: boolean };
}) {
  const isRevoked = work.status === 'REVOKED';
  if (!isRevoked && !work.onHold && !work.hasOffer) return null;
  return (
    <div className={classes.flags}>
      {isRevoked && <StatusBadge status="REVOKED" />}
      {work.onHold && <StatusBadge status="ON_HOLD" />}
      {work.hasOffer && !isRevoked && <StatusBadge status="PUBLISHED" />}
    </div>
  );
}
