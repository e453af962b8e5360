import { http, HttpResponse } from 'msw';

import type {
  ApplicationLine,
  ApplicationView,
  DraftWork,
  GateReport,
  Match,
  OwnWork,
  PublicWork,
  TitleInterest,
  TitleView,
  WorkPageView,
} from '../areas/works/types';
import { lin, studio, works } from './sample.ts';

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const blake3 = '4878ca0425c739fa427f7eda20fe845f6b2e46ba5fe2a14df5b1e32f50603215';
const at = '2026-11-23T09:30:15.123Z';
const act = '0193d000-0000-7000-8000-000000000001';

const proof = [
  'c2sp.org/tlog-proof@v1',
  'index 4711',
  'fjWqCKT3TTo0ZMRX6XxEhRR6kTVZBsLxG7o/jC8sn3Y=',
  '',
  'localhost/log',
  '31902',
  'qkNnrTqM2ZHm0rBGjQ0Iq1e8YOrTbBJoqNKLLQ3xYBE=',
  '',
  '— localhost/log Az3grlr0NZ6nqD1JZS9mYwI…',
].join('\n');

export const chen = {
  ...lin,
  id: '0193a000-0000-7000-8000-0000000000b1',
  name: 'Chen Mo',
  level: 'DECLARED' as const,
};

/** The record that the mock register shows for one of its sample works. */
function record(id: string): PublicWork {
  const card = works.find((work) => work.id === id) ?? works[0]!;
  return {
    id: card.id,
    number: card.number,
    status: card.status,
    version: 2,
    title: card.title,
    previousTitle: null,
    alternativeTitles: ['漓江晨雾'],
    category: card.category,
    nature: 'ORIGINAL',
    completedOn: '2026-05-17',
    completedAt: '桂林 Guilin',
    isPublished: true,
    publishedOn: '2026-06',
    publishedAt: 'https://example.com/gallery',
    authors: [
      { party: lin, name: lin.name, credit: 'REAL_NAME', contribution: 'Photograph' },
      { party: null, name: '墨客', credit: 'PSEUDONYM', contribution: 'Calligraphy in the margin' },
    ],
    basis: 'JOINT',
    aiUse: [
      {
        component: 'Noise reduction',
        kind: 'ASSISTED',
        tool: 'Denoise 3',
        humanContribution: 'Chosen and masked by hand',
      },
    ],
    statement:
      'Taken at dawn from a bamboo raft, on the third morning of waiting. The composition follows the three distances of Guo Xi; nothing was added or removed.',
    excluded: null,
    sourceWork: null,
    visibility: 'PREVIEW',
    language: 'zxx',
    files: [
      {
        id: '0193e000-0000-7000-8000-000000000001',
        name: 'mist-over-the-li-river.jpg',
        mediaType: 'image/jpeg',
        size: 8_345_678,
        digests: { 'sha-256': sha256, blake3 },
        computedBy: 'BROWSER',
        seenByRegister: true,
        deposited: true,
        codes: [],
      },
    ],
    relations: [
      {
        to: works[1]!.id,
        kind: 'SERIES_WITH',
        number: works[1]!.number,
        title: works[1]!.title,
      },
    ],
    claimant: lin,
    effectiveAt: '2026-11-23T09:30:12.000Z',
    registeredAt: at,
    revokedAt: card.status === 'REVOKED' ? '2026-11-24T08:00:00.000Z' : null,
  };
}

function page(id: string, isOwner: boolean): WorkPageView {
  const work = record(id);
  const card = works.find((each) => each.id === work.id);
  return {
    work,
    codesPublished: false,
    owners: [
      { party: lin, share: '2/3' },
      { party: studio, share: '1/3' },
    ],
    offers: [
      {
        id: '0193f000-0000-7000-8000-000000000001',
        version: 1,
        state: 'PUBLISHED',
        isOpen: true,
        terms: {
          rights: ['REPRODUCTION', 'INFORMATION_NETWORK'],
          exclusive: false,
          territory: 'WORLD-US',
          months: 24,
          until: null,
          media: ['WEB', 'PRINT'],
          purposes: [],
          aiTraining: false,
          sublicensing: false,
          attribution: true,
          price: { currency: 'CNY', amount: '120000' },
        },
        publishedAt: at,
      },
    ],
    holds: card?.onHold
      ? [
          {
            reason: 'CASE',
            rights: ['REPRODUCTION', 'DISTRIBUTION'],
            territory: 'WORLD',
            placedAt: at,
          },
        ]
      : [],
    logEntries: 5,
    hasPreview: card?.hasPreview ?? false,
    isOwner,
    certificateUrl: `http://localhost:8080/works/${work.id}/certificate`,
    weakenedPresumption: true,
  };
}

const economic = [
  'REPRODUCTION',
  'DISTRIBUTION',
  'EXHIBITION',
  'PERFORMANCE',
  'PROJECTION',
  'BROADCASTING',
  'INFORMATION_NETWORK',
  'CINEMATOGRAPHIC',
  'ADAPTATION',
  'TRANSLATION',
  'COMPILATION',
  'OTHER',
] as const;

function title(asOf: string | null): TitleView {
  const day = asOf ?? '2026-11-24';
  const isBefore = day < '2026-05-17';
  const interests = isBefore
    ? []
    : economic.flatMap((right, index): TitleInterest[] =>
        [
          { holder: lin, share: '2/3' },
          { holder: studio, share: '1/3' },
        ].map(({ holder, share }, place) => ({
          id: `i-${index}-${place}`,
          right,
          territory: 'WORLD',
          period: { from: '2026-05-17', until: '2090-01-01' },
          holder,
          share,
          instrument: 'x1',
        })),
      );
  return {
    asOf: day,
    knownAt: '2026-11-24T15:00:00.000Z',
    authors: [lin],
    moralRights: ['PUBLICATION', 'ATTRIBUTION', 'REVISION', 'INTEGRITY'],
    interests,
    grants: [
      {
        rights: ['REPRODUCTION', 'INFORMATION_NETWORK'],
        territory: 'WORLD-US',
        period: { from: '2026-11-24', until: '2028-11-24' },
        exclusive: false,
        licenceNumber: 'L-2026-00000042-7',
      },
      {
        rights: ['TRANSLATION', 'CINEMATOGRAPHIC'],
        territory: 'CN',
        period: { from: '2026-11-25', until: '2029-11-25' },
        exclusive: true,
        licenceNumber: null,
      },
    ],
    holds: [
      {
        id: 'h1',
        reason: 'CASE',
        holder: studio,
        rights: ['ADAPTATION'],
        territory: 'WORLD',
        placedAt: at,
      },
    ],
    chain: [
      {
        instrument: 'x1',
        kind: 'FIRST_OWNERSHIP',
        executedOn: '2026-05-17',
        receivedAt: at,
        recordedAt: at,
        from: null,
        to: lin,
        rights: [...economic],
        territory: 'WORLD',
        period: { from: '2026-05-17', until: null },
        share: '1',
        act,
      },
      {
        instrument: 'x2',
        kind: 'ASSIGNMENT',
        executedOn: '2026-11-23',
        receivedAt: at,
        recordedAt: at,
        from: lin,
        to: studio,
        rights: [...economic],
        territory: 'WORLD',
        period: { from: '2026-11-23', until: null },
        share: '1/3',
        act,
      },
    ],
  };
}

const acts = [
  'application.submitted',
  'work.registered',
  'title.opened',
  'work.amended',
  'title.assigned',
];

export function receipt(types: readonly string[], work: string | null, first = 4711) {
  return {
    acts: [act],
    entries: types.map((type, index) => ({
      position: first + index,
      type,
      act,
      work,
      at,
      proof,
    })),
    checkpoint: 'localhost/log\n31902\nqkNnrTqM2ZHm0rBGjQ0Iq1e8YOrTbBJoqNKLLQ3xYBE=\n',
  };
}

export const blankWork = (index: number): DraftWork => ({
  id: `0194b000-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`,
  title:
    ['Lanterns at Dusk', '雨后的石桥', 'Harbour Study No. 3', 'Ink Horses', '窗外'][index % 5] ??
    null,
  previousTitle: null,
  alternativeTitles: null,
  category: index % 3 === 2 ? 'FINE_ART' : 'PHOTOGRAPH',
  nature: 'ORIGINAL',
  completedOn: `2026-0${(index % 8) + 1}`,
  completedAt: null,
  published: index % 2 === 0 ? { on: '2026-09-01', at: null } : null,
  authors: [
    {
      party: lin.id,
      declared: null,
      creditedAs: null,
      credit: 'REAL_NAME',
      contribution: 'The whole work',
    },
  ],
  owners: [{ party: lin.id, share: '1' }],
  basis: 'INDIVIDUAL',
  aiUse: null,
  statement: null,
  excluded: null,
  sourceWork: null,
  visibility: 'FACTS',
  language: 'zxx',
  files: [
    {
      file: `0194c000-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`,
      name: `lanterns-${index}.jpg`,
      mediaType: 'image/jpeg',
      size: 2_400_000 + index,
      digests: { 'sha-256': sha256, blake3 },
      units: null,
      variants: null,
      extractor: null,
      computedBy: 'BROWSER',
      deposit: false,
    },
  ],
  relations: null,
});

const draftId = '0194a000-0000-7000-8000-000000000001';
const manyId = '0194a000-0000-7000-8000-000000000002';
const refusedId = '0194a000-0000-7000-8000-000000000003';
const flaggedId = '0194a000-0000-7000-8000-000000000004';

function application(
  id: string,
  state: ApplicationView['state'],
  drafts: DraftWork[],
): ApplicationView {
  return {
    id,
    state,
    version: 1,
    applicant: lin.id,
    works: drafts,
    results:
      state === 'REGISTERED'
        ? drafts.map(({ id: work }) => ({ id: work ?? '', number: 'CN-2026-P-00001042-0', state }))
        : [],
    createdAt: at,
    changedAt: at,
    submittedAt: state === 'DRAFT' ? null : at,
    decidedAt: state === 'REFUSED' ? at : null,
    ground: state === 'REFUSED' ? 'DUPLICATE' : null,
    reason:
      state === 'REFUSED'
        ? 'CN-2026-P-00001042-0 holds the same file since 3 March, deposited and seen by this register.'
        : null,
  };
}

function line(view: ApplicationView): ApplicationLine {
  return {
    id: view.id,
    state: view.state,
    version: view.version,
    applicant: view.applicant,
    title: view.works[0]?.title ?? null,
    works: view.works.length,
    createdAt: view.createdAt,
    changedAt: view.changedAt,
    submittedAt: view.submittedAt ?? null,
    decidedAt: view.decidedAt ?? null,
  };
}

/** The first file of a work, near one of an earlier work by its looks. */
function near(work: ApplicationView['works'][number]): Match['files'][number] {
  return {
    file: work.files?.[0]?.file ?? '',
    earlier: '0193e000-0000-7000-8000-000000000001',
    nearness: 'VERY_NEAR',
    distances: [
      { kind: 'IMAGE', part: 'WHOLE', earlierPart: 'WHOLE', distance: 18, isStrong: true },
    ],
    passages: [],
  };
}

function gate(view: ApplicationView): GateReport {
  const [first] = view.works;
  const isUntitled = view.works.findIndex(({ title: text }) => !text);
  return {
    works: view.works.map((work) => ({
      work: work.id ?? '',
      matches:
        work.id === first?.id && view.works.length === 1
          ? [
              {
                match: '0194d000-0000-7000-8000-000000000001',
                number: works[0]!.number,
                workId: works[0]!.id,
                title: works[0]!.title,
                sameOwner: true,
                answerNeeded: true,
                seenByRegister: true,
                at,
                hasPreview: true,
                nearness: 'VERY_NEAR',
                examination: false,
                files: [near(work)],
              },
              {
                match: '0194d000-0000-7000-8000-000000000002',
                number: null,
                workId: null,
                title: null,
                sameOwner: false,
                answerNeeded: true,
                seenByRegister: false,
                at: '2024-03-03T08:00:00.000Z',
                hasPreview: false,
                nearness: 'SAME_FILE',
                examination: true,
                files: [{ ...near(work), nearness: 'SAME_FILE', distances: [] }],
              },
            ]
          : [],
      unread: [],
    })),
    problems:
      isUntitled < 0
        ? []
        : [
            {
              pointer: `/works/${isUntitled}/title`,
              code: 'required',
              detail: 'Please fill this in.',
            },
          ],
  };
}

/** Works, applications, titles and the log in memory. */
export function mockWorks({ isOwner = false, isEmpty = false } = {}) {
  const applications = new Map<string, ApplicationView>(
    [
      application(draftId, 'DRAFT', [blankWork(0)]),
      application(
        manyId,
        'DRAFT',
        Array.from({ length: 24 }, (_, index) => blankWork(index)),
      ),
      application(flaggedId, 'FLAGGED', [blankWork(3)]),
      application(refusedId, 'REFUSED', [blankWork(4)]),
    ].map((view) => [view.id, view]),
  );
  const versioned = (view: ApplicationView, status = 200) =>
    HttpResponse.json(view, { status, headers: { ETag: `"${view.version}"` } });
  const of = (id: unknown) => applications.get(String(id));
  const missing = () =>
    HttpResponse.json(
      { code: 'application-not-found', title: 'No such application' },
      { status: 404 },
    );
  const uploads = new Map<string, number>();
  let count = 10;
  return [
    http.get('*/api/works', () => {
      const items: OwnWork[] = isEmpty
        ? []
        : works.slice(0, 6).map((work, index) => ({
            id: work.id,
            number: work.number,
            title: work.title,
            category: work.category,
            language: 'zh-CN',
            status: index === 4 ? 'REVOKED' : 'REGISTERED',
            visibility: (['PREVIEW', 'FACTS', 'PRIVATE'] as const)[index % 3] ?? 'FACTS',
            version: 1,
            files: 1,
            hasPreview: work.hasPreview,
            effectiveAt: work.effectiveAt,
            registeredAt: work.registeredAt,
          }));
      return HttpResponse.json({ items, next: null });
    }),
    http.get('*/api/applications', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      const items = isEmpty ? [] : [...applications.values()].map(line);
      return HttpResponse.json({
        items: items.filter((each) => !state || each.state === state),
        next: null,
      });
    }),
    http.post<never, { works: DraftWork[] }>('*/api/applications', async ({ request }) => {
      const { works: drafts } = await request.json();
      const id = `0194a000-0000-7000-8000-0000000000${count++}`;
      const view = application(id, 'DRAFT', drafts);
      applications.set(id, view);
      return versioned(view, 201);
    }),
    http.get('*/api/applications/:application', ({ params }) => {
      const view = of(params['application']);
      return view ? versioned(view) : missing();
    }),
    http.put<{ application: string }, { works: DraftWork[] }>(
      '*/api/applications/:application',
      async ({ params, request }) => {
        const view = of(params.application);
        if (!view) return missing();
        const { works: drafts } = await request.json();
        const next = { ...view, works: drafts, version: view.version + 1 };
        applications.set(view.id, next);
        return versioned(next);
      },
    ),
    http.delete('*/api/applications/:application', ({ params }) => {
      applications.delete(String(params['application']));
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/applications/:application/check', ({ params }) => {
      const view = of(params['application']);
      return view ? HttpResponse.json(gate(view)) : missing();
    }),
    http.post('*/api/applications/:application/submission', ({ params }) => {
      const view = of(params['application']);
      if (!view) return missing();
      return HttpResponse.json({
        result: {
          application: view.id,
          state: 'REGISTERED',
          works: view.works.map((work, index) => ({
            id: work.id,
            number: `CN-2026-P-0000${2000 + index}-${index % 10}`,
            state: 'REGISTERED',
          })),
        },
        receipt:
          view.works.length === 1
            ? receipt(acts.slice(0, 3), view.works[0]?.id ?? null)
            : {
                ...receipt([], null),
                entries: view.works.flatMap(
                  (work, index) =>
                    receipt(['work.registered'], work.id ?? null, 4711 + index).entries,
                ),
              },
      });
    }),
    http.post('*/api/applications/:application/withdrawal', ({ params }) => {
      const view = of(params['application']);
      if (!view) return missing();
      applications.set(view.id, { ...view, state: 'WITHDRAWN' });
      return HttpResponse.json({
        result: { application: view.id, state: 'WITHDRAWN', works: [] },
        receipt: receipt(['application.withdrawn'], null),
      });
    }),
    http.get('*/api/register/works/:work/certificate', ({ params }) => {
      const shown = page(String(params['work']), isOwner);
      return HttpResponse.json({
        work: shown.work,
        owners: shown.owners,
        effectiveOn: '2026-11-23',
        registeredOn: '2026-11-23',
        registerName: 'Colophon Demonstration Register',
        registerOrigin: 'http://localhost:8080',
        url: `http://localhost:8080/works/${shown.work.id}`,
        weakenedPresumption: false,
        entry: { position: 4712, type: 'work.registered', at, leafHash: sha256, proof },
      });
    }),
    http.get('*/api/register/works/:work', ({ params }) => {
      const id = String(params['work']);
      return works.some((work) => work.id === id)
        ? HttpResponse.json(page(id, isOwner))
        : HttpResponse.json(
            {
              code: 'work-not-found',
              title: 'No such work',
              detail: 'There is no such work in the register, or it is private.',
            },
            { status: 404 },
          );
    }),
    http.get('*/api/works/:work/title', ({ request }) =>
      HttpResponse.json(title(new URL(request.url).searchParams.get('asOf'))),
    ),
    http.get('*/api/works/:work/versions', () =>
      HttpResponse.json([{ version: 1, reason: null, act: 'x', recordedAt: at }]),
    ),
    http.get('*/api/works/:work/cases', () => HttpResponse.json([])),
    http.post('*/api/works/:work/:act', ({ params }) => {
      const work = record(String(params['work']));
      return HttpResponse.json({
        result: { work: work.id, number: work.number, version: 3, visibility: work.visibility },
        receipt: receipt(
          [params['act'] === 'visibility' ? 'work.visibility' : 'work.amended'],
          work.id,
        ),
      });
    }),
    http.post('*/api/uploads', ({ request }) => {
      const id = `0194e000-0000-7000-8000-0000000000${count++}`;
      uploads.set(id, Number(request.headers.get('Upload-Length')));
      return new HttpResponse(null, {
        status: 201,
        headers: { Location: `/api/uploads/${id}`, 'Upload-Offset': '0', 'Tus-Resumable': '1.0.0' },
      });
    }),
    http.patch('*/api/uploads/:upload', async ({ request }) => {
      const offset = Number(request.headers.get('Upload-Offset'));
      const { byteLength } = await request.arrayBuffer();
      return new HttpResponse(null, {
        status: 204,
        headers: { 'Upload-Offset': String(offset + byteLength), 'Tus-Resumable': '1.0.0' },
      });
    }),
    http.get('*/api/uploads/:upload', ({ params }) => {
      const length = uploads.get(String(params['upload'])) ?? 0;
      return HttpResponse.json({
        id: params['upload'],
        fileId: params['upload'],
        name: 'file',
        offset: length,
        length,
        state: 'STORED',
        reason: null,
        hasPreview: true,
      });
    }),
    http.get('*/api/log/entries', () =>
      HttpResponse.json({
        items: acts.map((type, index) => ({
          position: 4711 + index * 3,
          type,
          at,
          act,
          work: works[0]!.id,
          entry: '{}',
          leafHash: sha256,
        })),
        next: null,
      }),
    ),
    http.get('*/api/parties', () => HttpResponse.json({ items: [lin, studio, chen], next: null })),
    http.get('*/api/parties/:party', ({ params }) =>
      HttpResponse.json([lin, studio, chen].find(({ id }) => id === params['party']) ?? chen),
    ),
  ];
}
