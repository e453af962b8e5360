import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** The people and works that tests and the mock server show. */
export const lin: Schemas['PartyView'] = {
  id: '0193a000-0000-7000-8000-000000000001',
  kind: 'PERSON',
  name: '林晓雨',
  level: 'VERIFIED',
  erased: false,
};

export const studio: Schemas['PartyView'] = {
  id: '0193a000-0000-7000-8000-000000000002',
  kind: 'ORGANISATION',
  name: 'Ink & Pine Studio 墨松工作室',
  level: 'EMAIL_CONFIRMED',
  erased: false,
};

export const me: Schemas['SessionView'] = {
  user: {
    id: '0193a000-0000-7000-8000-0000000000a1',
    email: 'lin@example.com',
    emailConfirmed: false,
    language: 'en',
    person: lin,
  },
  actingFor: [lin, studio],
  duties: ['EXAMINER', 'ADJUDICATOR', 'TREASURER', 'OPERATOR'],
};

const titles: readonly [string, Schemas['WorkCard']['category'], string][] = [
  ['Mist over the Li River', 'PHOTOGRAPH', '林晓雨'],
  ['雨巷夜行', 'PHOTOGRAPH', 'Chen Mo'],
  [
    'The Weight of Paper: A Novel in Seven Letters, With an Afterword by the Translator',
    'WRITTEN',
    'Ada Okonkwo',
  ],
  ['《山海新经》插图集', 'FINE_ART', '墨松工作室'],
  ['Étude for Guqin and Modular Synthesiser', 'MUSIC', 'Jonas Weber'],
  ['colophon-cli', 'SOFTWARE', 'Ink & Pine Studio'],
  ['北方的最后一列绿皮火车', 'AUDIOVISUAL', '赵一鸣'],
  ['خريطة المدينة القديمة', 'GRAPHIC', 'Layla Haddad'],
  ['Pavilion on Stilts', 'ARCHITECTURE', 'Sato Yuki'],
  ['单口相声：地铁早高峰', 'QUYI', '马三成'],
];

export const works: Schemas['WorkCard'][] = titles.map(([title, category, author], index) => ({
  id: `0193b000-0000-7000-8000-00000000000${index}`,
  number: `CN-2026-${category.slice(0, 1)}-0000${1042 + index}-${index}`,
  title,
  category,
  language: 'en',
  authors: index === 2 ? [author, 'Mei-Ling Zhou', 'Tomás Herrera'] : [author],
  owners: [author],
  registeredAt: `2026-11-${String(23 - index).padStart(2, '0')}T09:30:15.123Z`,
  effectiveAt: `2026-11-${String(23 - index).padStart(2, '0')}T09:30:12.000Z`,
  status: index === 8 ? 'REVOKED' : 'REGISTERED',
  hasOffer: index % 3 === 0,
  onHold: index === 4,
  hasPreview: index < 2 || index === 3,
}));

export const inbox: Schemas['InboxMessage'][] = [
  {
    id: '0193c000-0000-7000-8000-000000000001',
    kind: 'work.registered',
    arguments: { title: 'Mist over the Li River', number: 'CN-2026-P-00001042-0' },
    subject: '“Mist over the Li River” is registered as CN-2026-P-00001042-0',
    body: 'Open it to see what it asks of you.',
    link: '/works/0193b000-0000-7000-8000-000000000000',
    at: '2026-11-24T08:12:00.000Z',
    readAt: null,
  },
  {
    id: '0193c000-0000-7000-8000-000000000002',
    kind: 'case.opened',
    arguments: { title: 'Étude for Guqin and Modular Synthesiser' },
    subject: 'A dispute was filed about “Étude for Guqin and Modular Synthesiser”',
    body: 'Open it to see what it asks of you.',
    link: '/cases/1',
    at: '2026-11-23T17:40:00.000Z',
    readAt: null,
  },
  {
    id: '0193c000-0000-7000-8000-000000000003',
    kind: 'order.paid',
    arguments: { title: '《山海新经》插图集' },
    subject: 'The order for “《山海新经》插图集” is paid',
    body: 'Open it to see what it asks of you.',
    link: '/orders/1',
    at: '2026-11-20T11:05:00.000Z',
    readAt: '2026-11-21T09:00:00.000Z',
  },
  {
    id: '0193c000-0000-7000-8000-000000000004',
    kind: 'application.flagged',
    arguments: {},
    subject: 'An application waits for examination',
    body: 'A file of it was registered by somebody else before.',
    link: '/duties/examinations?application=0193c100-0000-7000-8000-000000000001',
    at: '2026-11-19T15:30:00.000Z',
    readAt: '2026-11-19T16:00:00.000Z',
  },
];
