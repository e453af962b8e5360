import { http, HttpResponse } from 'msw';

import { inbox, lin, me, studio, works } from './sample.ts';
import { mockTrade } from './trade.ts';
import { mockWorks } from './works.ts';

/** A refusal as the server writes it. */
export function problem(
  status: number,
  code: string,
  title: string,
  detail: string,
  errors: { pointer: string; code: string; detail: string }[] = [],
) {
  return HttpResponse.json(
    { type: `/problems/${code}`, title, detail, status, code, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

const since = '2026-11-01T08:00:00.000Z';
const expiresAt = '2026-12-24T00:00:00.000Z';

/** A register of a few works in memory, for tests and for `npm run dev:mock`. */
export function mockRegister({ isMember = false, isFounded = true, isEmpty = false } = {}) {
  let member = isMember;
  return [
    ...mockTrade({ isEmpty }),
    ...mockWorks({ isOwner: isMember, isEmpty }),
    http.get('*/api/setup', () =>
      HttpResponse.json({
        founded: isFounded,
        registerName: isFounded ? 'Colophon Demonstration Register' : null,
        demo: true,
      }),
    ),
    http.post('*/api/setup', () =>
      problem(422, 'wrong-token', 'The token is wrong', 'Copy it from the console.', [
        { pointer: '/token', code: 'wrong', detail: 'This is not the token on the console.' },
      ]),
    ),
    http.get('*/api/session', () => {
      if (!isFounded) return problem(409, 'set-up-required', 'Not set up', 'Open /setup.');
      return member ? HttpResponse.json(me) : new HttpResponse(null, { status: 204 });
    }),
    http.post<never, { email: string; password: string }>('*/api/session', async ({ request }) => {
      const { password } = await request.json();
      if (password === 'wrong') {
        return problem(401, 'wrong-credentials', 'E-mail or password is wrong', 'Check both.');
      }
      member = true;
      return HttpResponse.json(me);
    }),
    http.delete('*/api/session', () => {
      member = false;
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/people', () => {
      member = true;
      return HttpResponse.json(me, { status: 201 });
    }),
    http.get('*/api/inbox/count', () =>
      HttpResponse.json({ unread: isEmpty ? 0 : inbox.filter(({ readAt }) => !readAt).length }),
    ),
    http.get('*/api/inbox', ({ request }) => {
      const unread = new URL(request.url).searchParams.has('unread');
      return HttpResponse.json({
        items: isEmpty ? [] : inbox.filter(({ readAt }) => !unread || !readAt),
        next: null,
      });
    }),
    http.post('*/api/inbox/*', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/invitations', () =>
      HttpResponse.json({
        items: isEmpty
          ? []
          : [{ id: '1', organisation: studio, email: me.user.email, role: 'MEMBER', expiresAt }],
        next: null,
      }),
    ),
    http.get('*/api/organisations/:organisation/members', () =>
      HttpResponse.json({
        items: [
          { user: me.user.id, person: lin, email: me.user.email, role: 'ADMIN', since },
          {
            user: '0193a000-0000-7000-8000-0000000000a2',
            person: { ...lin, id: 'x', name: 'Chen Mo', level: 'DECLARED' },
            email: 'chen.mo@example.com',
            role: 'MEMBER',
            since,
          },
        ],
        next: null,
      }),
    ),
    http.get('*/api/parties', () => HttpResponse.json({ items: [lin, studio], next: null })),
    http.patch('*/api/me', () => HttpResponse.json(me)),
    http.get('*/api/register/statistics', () =>
      HttpResponse.json(
        isEmpty
          ? { works: 0, licences: 0, transfers: 0, logSize: 1 }
          : { works: 12480, licences: 3127, transfers: 418, logSize: 31902 },
      ),
    ),
    http.get('*/api/register/works', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const words = asked.get('query')?.toLowerCase() ?? '';
      const items = works.filter(
        (work) =>
          !isEmpty &&
          (work.title + work.authors.join() + work.number).toLowerCase().includes(words) &&
          (!asked.get('category') || work.category === asked.get('category')) &&
          (!asked.get('status') || work.status === asked.get('status')),
      );
      return HttpResponse.json({ items, next: null });
    }),
    http.post<never, { digests: Record<string, string> }>(
      '*/api/register/lookups',
      async ({ request }) => {
        const { digests } = await request.json();
        const [work] = works;
        const isKnown = work && digests['sha-256']?.startsWith('ba7816bf'); // the bytes "abc"
        return HttpResponse.json({
          matches: isKnown
            ? [
                {
                  number: work.number,
                  title: work.title,
                  work: work.id,
                  registeredAt: work.registeredAt,
                  private: false,
                },
              ]
            : [],
          near: [],
        });
      },
    ),
  ];
}
