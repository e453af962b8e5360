import { http, HttpResponse } from 'msw';

import type {
  ExaminationCase,
  LicencePage,
  OfferPage,
  OrderItem,
  OrderPage,
  PaymentItem,
  StatementLine,
  Terms,
} from '../api/trade';
import type { CaseItem, CasePage } from '../api/trade';
import { lin, studio, works } from './sample.ts';
import { blankWork, chen, receipt } from './works.ts';

const cny = (amount: string) => ({ currency: 'CNY', amount });
const work = (index: number) => {
  const { id, number, title } = works[index] ?? { id: '', number: '', title: '' };
  return { id, number, title };
};
const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
const dayIn = (days: number) => inDays(days).slice(0, 10);

const terms: Terms = {
  rights: ['REPRODUCTION', 'INFORMATION_NETWORK'],
  exclusive: false,
  territory: 'CN+DE',
  months: 24,
  until: null,
  media: ['WEB', 'PRINT'],
  purposes: ['ADVERTISING'],
  aiTraining: false,
  sublicensing: false,
  attribution: true,
  price: cny('120050'),
};

const offer = (id: string, index: number, part: Partial<OfferPage> = {}): OfferPage => ({
  id,
  version: 2,
  currentVersion: 2,
  work: work(index).id,
  workNumber: work(index).number,
  workTitle: work(index).title,
  offeror: chen,
  licensors: [chen],
  terms,
  state: 'PUBLISHED',
  pausedBecause: null,
  missingConsents: [],
  consentSubject: '0195f000-0000-7000-8000-000000000001',
  publishedAt: '2026-11-12T08:00:00.000Z',
  ...part,
});

/** Offers of the mock register: one to buy, one of one's own, one that waits for a consent. */
export const offers: OfferPage[] = [
  offer('1', 0),
  offer('2', 2, { offeror: lin, licensors: [lin], version: 1, currentVersion: 1 }),
  offer('3', 3, {
    offeror: lin,
    licensors: [lin, chen],
    terms: { ...terms, exclusive: true, territory: 'WORLD', months: 60, price: cny('9800000') },
    state: 'PAUSED',
    pausedBecause: 'CONSENT_MISSING',
    missingConsents: [chen],
  }),
];

const licence = (id: string, index: number, part: Partial<LicencePage> = {}): LicencePage => ({
  id,
  number: `L-2026-0000${418 + index}-7`,
  work: work(index).id,
  workNumber: work(index).number,
  workTitle: work(index).title,
  offer: '1',
  offerVersion: 2,
  order: '1',
  licensors: [chen],
  licensee: lin,
  terms,
  period: { from: dayIn(-30), until: dayIn(700) },
  grantedAt: inDays(-30),
  titleEntriesReliedOn: ['0196a000-0000-7000-8000-000000000001'],
  state: 'ACTIVE',
  act: '0193d000-0000-7000-8000-000000000042',
  files: [
    {
      id: '0197a000-0000-7000-8000-000000000001',
      name: 'mist-over-the-li-river.tif',
      mediaType: 'image/tiff',
      size: 48_211_904,
      deposited: true,
    },
  ],
  ...part,
});

/** Licences of the mock register, one about to end. */
export const licences: LicencePage[] = [
  licence('1', 0),
  licence('2', 1, { period: { from: dayIn(-700), until: dayIn(24) } }),
  licence('3', 5, { state: 'EXPIRED', period: { from: dayIn(-800), until: dayIn(-60) } }),
];

const order = (id: string, index: number, part: Partial<OrderItem> = {}): OrderItem => ({
  id,
  kind: 'LICENCE',
  state: 'PAID',
  work: work(index),
  seller: chen,
  buyer: lin,
  price: cny('120050'),
  licence: null,
  contested: false,
  placedAt: inDays(-2),
  ...part,
});

/** Orders of the mock register, one in each situation. */
export const orders: OrderItem[] = [
  order('1', 0, { licence: '1' }),
  order('2', 1, { state: 'PLACED' }),
  order('3', 3, { kind: 'TRANSFER', state: 'PROPOSED', price: cny('5000000') }),
  order('4', 5, { state: 'PLACED' }),
  order('5', 7, { state: 'COMPLETED', licence: '3' }),
  order('6', 6, { state: 'PAID', contested: true, licence: '2' }),
  order('7', 9, { state: 'CANCELLED' }),
];

function orderPage(item: OrderItem): OrderPage {
  const isLicence = item.kind === 'LICENCE';
  const step = (
    what: OrderPage['timeline'][number]['what'],
    at: number,
    by: typeof lin | null,
  ) => ({
    what,
    at: inDays(at),
    by,
    act: `0193d000-0000-7000-8000-00000000004${what.length}`,
  });
  return {
    ...item,
    offer: isLicence ? '1' : null,
    offerVersion: isLicence ? 2 : null,
    terms: isLicence
      ? { ...terms, share: null }
      : {
          rights: ['REPRODUCTION', 'DISTRIBUTION', 'INFORMATION_NETWORK'],
          territory: 'WORLD',
          price: item.price,
          share: '1/2',
        },
    licenceNumber: item.licence ? 'L-2026-0000418-7' : null,
    paidAt: item.state === 'PAID' ? inDays(-1) : null,
    deliveredAt: item.licence ? inDays(-1) : null,
    inspectionEnds: item.licence ? inDays(6) : null,
    closedAt: null,
    split: isLicence
      ? {
          fee: cny('6002'),
          payees: [
            { party: chen, share: '2/3', amount: cny('76032') },
            { party: studio, share: '1/3', amount: cny('38016') },
          ],
        }
      : {
          fee: cny('250000'),
          payees: [{ party: chen, share: '1', amount: cny('4750000') }],
        },
    missingConsents: item.state === 'PROPOSED' ? [studio] : [],
    payment:
      item.id === '4'
        ? {
            id: '1',
            order: '4',
            payer: lin.id,
            amount: item.price,
            method: 'BANK_TRANSFER',
            state: 'WAITING',
            reference: 'RF18539007547034',
            instructions: {
              holder: 'Colophon Demonstration Register',
              account: 'CN62 0000 1111 2222 3333',
              bank: 'Bank of the Example',
              reference: 'RF18539007547034',
            },
            startedAt: inDays(-1),
          }
        : null,
    timeline: [
      step(isLicence ? 'PLACED' : 'PROPOSED', -2, isLicence ? lin : chen),
      ...(item.state === 'PAID' ? [step('PAID', -1, null), step('GRANTED', -1, null)] : []),
      ...(item.contested ? [step('CONTESTED', -0.5, studio)] : []),
    ],
  };
}

const line = (
  at: number,
  kind: string,
  amount: string,
  balance: string,
  index: number,
): StatementLine => ({
  at: inDays(at),
  kind,
  order: '1',
  act: `0193d000-0000-7000-8000-00000000005${index}`,
  amount: cny(amount),
  balance: cny(balance),
});

const statement = [
  line(-1, 'release', '76032', '4826032', 1),
  line(-4, 'release', '4750000', '4750000', 2),
  line(-9, 'refund', '-120050', '0', 3),
  line(-12, 'settlement', '120050', '120050', 4),
];

const dispute = (id: string, index: number, part: Partial<CaseItem> = {}): CaseItem => ({
  id,
  state: 'NOTIFIED',
  work: work(index),
  ground: 'CO_OWNER',
  complainant: chen,
  respondent: lin,
  filedAt: inDays(-6),
  answerDue: inDays(14.2),
  decideBy: null,
  overdue: false,
  decision: null,
  ...part,
});

/** Cases of the mock register: one to answer, one to decide, one decided. */
export const cases: CaseItem[] = [
  dispute('1', 4),
  dispute('2', 0, {
    state: 'ANSWERED',
    ground: 'NOT_THE_OWNER',
    complainant: chen,
    respondent: studio,
    decideBy: inDays(2.4),
  }),
  dispute('3', 7, {
    state: 'RULED',
    ground: 'COPY',
    complainant: lin,
    respondent: chen,
    decision: 'UPHOLD',
    filedAt: inDays(-40),
  }),
];

function casePage(item: CaseItem): CasePage {
  const step = (what: CasePage['timeline'][number]['what'], at: number, by: typeof lin | null) => ({
    what,
    at: inDays(at),
    by,
    act: `0193d000-0000-7000-8000-00000000006${what.length}`,
  });
  const isAnswered = item.state !== 'NOTIFIED';
  return {
    ...item,
    rights: ['REPRODUCTION', 'DISTRIBUTION', 'INFORMATION_NETWORK'],
    territory: 'WORLD',
    holds: true,
    order: item.id === '2' ? '6' : null,
    claim:
      'I composed the second movement in March 2025; the session files carry my name and date.\n\nThe registration names one author only.',
    standing: 'Co-author of the second movement.',
    answer: isAnswered
      ? 'The session files were made on my machine. The contribution was paid work under contract.'
      : null,
    answeredAt: isAnswered ? inDays(-2) : null,
    reasons: item.decision ? 'The session files show a joint work. A third was agreed.' : null,
    remedies: item.decision
      ? [
          {
            kind: 'REASSIGN_SHARE',
            from: item.respondent.id,
            to: item.complainant.id,
            share: '1/3',
            rights: ['REPRODUCTION', 'DISTRIBUTION'],
            territory: 'WORLD',
          },
          { kind: 'REFUND_ORDER', order: '6' },
        ]
      : [],
    closedAt: item.decision ? inDays(-1) : null,
    evidence: [
      {
        file: '1',
        name: 'session-2025-03-02.zip',
        mediaType: 'application/zip',
        size: 18_220_113,
        by: item.complainant,
        at: inDays(-5),
      },
    ],
    ordersInEscrow: item.id === '2' ? ['6'] : [],
    timeline: [
      step('FILED', -6, item.complainant),
      step('NOTIFIED', -6, null),
      ...(isAnswered ? [step('ANSWERED', -2, item.respondent)] : []),
      ...(item.decision ? [step('RULED', -1, null)] : []),
    ],
  };
}

const flagged = (id: string, index: number) => ({
  application: {
    id,
    state: 'FLAGGED' as const,
    version: 3,
    applicant: chen.id,
    title: work(index).title,
    works: index + 1,
    createdAt: inDays(-3),
    changedAt: inDays(-2),
    submittedAt: inDays(-2 - index),
    decidedAt: null,
  },
  applicant: index === 1 ? studio : chen,
});

const queue = [flagged('1', 0), flagged('2', 1), flagged('3', 2)];

function examination(id: string): ExaminationCase {
  const stated = { ...blankWork(Number(id) - 1), title: work(Number(id) - 1).title };
  const file = stated.files?.[0]?.file ?? '';
  return {
    application: {
      id,
      state: 'FLAGGED',
      version: 3,
      applicant: chen.id,
      works: [stated],
      results: [],
      createdAt: inDays(-3),
      changedAt: inDays(-2),
      submittedAt: inDays(-2),
      decidedAt: null,
      ground: null,
      reason: null,
    },
    applicant: chen,
    parties: [lin, chen],
    matches: [
      {
        work: stated.id ?? '',
        file,
        earlierWork: work(0).id,
        number: work(0).number,
        title: work(0).title,
        claimant: lin,
        sameOwner: false,
        seenByRegister: true,
        deposited: false,
        claimedAt: inDays(-40),
        answer: 'MINE_EARLIER',
        nearness: 'VERY_NEAR',
        distances: [
          { kind: 'IMAGE', part: 'WHOLE', earlierPart: 'WHOLE', distance: 18, isStrong: true },
        ],
      },
    ],
    lateMatches: [],
    history: { registered: 14, refused: 1, withdrawn: 0, waiting: 2 },
    isOwnMatter: id === '3',
  };
}

const payments: PaymentItem[] = [1, 2, 3].map((index) => ({
  id: String(index),
  order: '4',
  payer: index === 2 ? studio : lin,
  amount: cny(String(120050 * index)),
  method: 'BANK_TRANSFER',
  state: 'WAITING',
  reference: `RF1853900754703${index}`,
  startedAt: inDays(-index),
}));

const holders = [
  {
    user: 'a1',
    person: lin,
    email: 'lin@example.com',
    duties: ['EXAMINER', 'ADJUDICATOR', 'TREASURER', 'OPERATOR'],
  },
  { user: 'a2', person: chen, email: 'chen.mo@example.com', duties: ['EXAMINER'] },
];

/** Offers, licences, orders, money, disputes and duties in memory. */
export function mockTrade({ isEmpty = false } = {}) {
  const list = <T>(items: readonly T[]) =>
    HttpResponse.json({ items: isEmpty ? [] : items, next: null });
  const counted = (items: readonly unknown[]) =>
    HttpResponse.json({ count: isEmpty ? 0 : items.length, more: false });
  const one = <T>(item: T | undefined) =>
    item
      ? HttpResponse.json(item)
      : HttpResponse.json(
          { code: 'not-found', title: 'Not found', detail: 'There is nothing here.' },
          { status: 404 },
        );
  const recorded = (type: string, result: unknown = { id: '1', state: 'PLACED' }) =>
    HttpResponse.json({ result, receipt: receipt([type], work(0).id) });
  return [
    http.get('*/api/offers', () => list(offers.filter(({ offeror }) => offeror.id === lin.id))),
    http.post('*/api/offers', () => recorded('offer.published', offers[1])),
    http.get('*/api/offers/:offer', ({ params }) =>
      one(offers.find(({ id }) => id === params['offer'])),
    ),
    http.post('*/api/offers/:offer/:act', ({ params }) =>
      recorded(params['act'] === 'withdrawal' ? 'offer.withdrawn' : 'offer.published', offers[1]),
    ),
    http.get('*/api/licences', () => list(licences)),
    http.get('*/api/licences/numbers/:number', ({ params }) =>
      HttpResponse.json({ number: params['number'], work: work(0).id, valid: true }),
    ),
    http.get('*/api/licences/:licence', ({ params }) =>
      one(licences.find(({ id }) => id === params['licence'])),
    ),
    http.get('*/api/orders', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return list(orders.filter((order) => !state || order.state === state));
    }),
    http.post('*/api/orders', () => recorded('order.placed')),
    http.get('*/api/orders/:order', ({ params }) => {
      const found = orders.find(({ id }) => id === params['order']);
      return one(found && orderPage(found));
    }),
    http.post('*/api/orders/:order/:act', ({ params }) =>
      recorded(params['act'] === 'consent' ? 'consent.given' : 'order.placed'),
    ),
    http.post('*/api/transfers', () => recorded('order.placed', { id: '3', state: 'PROPOSED' })),
    http.get('*/api/payment-methods', () =>
      HttpResponse.json([
        { method: 'SIMULATED_CARD', simulated: true },
        { method: 'BANK_TRANSFER', simulated: false },
      ]),
    ),
    http.get('*/api/payments', () => list(payments)),
    http.get('*/api/payments/count', () => counted(payments)),
    http.post('*/api/payments/:payment/confirmation', () => recorded('payment.confirmed')),
    http.get('*/api/accounts/statement', () =>
      HttpResponse.json({
        balance: cny(isEmpty ? '0' : '4826032'),
        items: isEmpty ? [] : statement,
        next: null,
      }),
    ),
    http.get('*/api/cases', ({ request }) => {
      const as = new URL(request.url).searchParams.get('as');
      return list(
        cases.filter(
          ({ complainant, respondent }) =>
            as === 'ADJUDICATOR' || (as === 'RESPONDENT' ? respondent : complainant).id === lin.id,
        ),
      );
    }),
    http.get('*/api/cases/count', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return counted(cases.filter((dispute) => dispute.state === state));
    }),
    http.post('*/api/cases', () => recorded('case.opened', { id: '1', state: 'NOTIFIED' })),
    http.get('*/api/cases/:case', ({ params }) => {
      const found = cases.find(({ id }) => id === params['case']);
      return one(found && casePage(found));
    }),
    http.post('*/api/cases/:case/:act', ({ params }) =>
      recorded(params['act'] === 'ruling' ? 'case.ruled' : 'case.answered', {
        id: params['case'],
        state: 'RULED',
      }),
    ),
    http.get('*/api/examinations', () => list(queue)),
    http.get('*/api/examinations/count', () => counted(queue)),
    http.get('*/api/examinations/:application', ({ params }) =>
      one(examination(String(params['application']))),
    ),
    http.post('*/api/examinations/:application/decision', () => recorded('work.registered')),
    http.get('*/api/duties', () => list(holders)),
    http.post('*/api/duties', () => recorded('duty.granted', { user: 'a2', duty: 'EXAMINER' })),
    http.delete('*/api/duties/:user/:duty', () =>
      recorded('duty.revoked', { user: 'a2', duty: 'EXAMINER' }),
    ),
  ];
}
