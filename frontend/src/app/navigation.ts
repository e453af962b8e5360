import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

import type { Duty, Session } from '~/api/session';

/** A place that the header leads to. */
export interface Place {
  to: string;
  label: MessageDescriptor;
}

const everyone: readonly Place[] = [
  { to: '/works', label: msg`Register` },
  { to: '/verify', label: msg`Verify` },
];

const members: readonly Place[] = [
  { to: '/my/works', label: msg`My works` },
  { to: '/my/applications', label: msg`Applications` },
  { to: '/my/offers', label: msg`Offers` },
  { to: '/my/licences', label: msg`Licences` },
  { to: '/my/orders', label: msg`Orders` },
  { to: '/my/cases', label: msg`Disputes` },
];

const desks: Record<Duty, readonly Place[]> = {
  EXAMINER: [{ to: '/duties/examinations', label: msg`Examination` }],
  ADJUDICATOR: [{ to: '/duties/cases', label: msg`Adjudication` }],
  TREASURER: [{ to: '/duties/payments', label: msg`Treasury` }],
  OPERATOR: [{ to: '/duties', label: msg`Duties` }],
};

/** The places that this visitor or member has business in, in groups. */
export function placesFor(session: Session): {
  everyone: readonly Place[];
  own: readonly Place[];
  desks: readonly Place[];
} {
  if (session.kind === 'visitor') return { everyone, own: [], desks: [] };
  return { everyone, own: members, desks: session.me.duties.flatMap((duty) => desks[duty]) };
}
