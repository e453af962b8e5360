// Written by hand from the contract until docs/openapi.json is there; `npm run api` replaces this file.
type Json<T> = { content: { 'application/json': T } };
type Answer<T, Status extends number = 200> = {
  responses: { [status in Status]: { headers: Record<string, unknown> } & Json<T> };
};
type Empty = { responses: { 204: { headers: Record<string, unknown>; content?: never } } };
type Query<T> = { parameters: { query?: T; header?: never; path?: never; cookie?: never } };
type Path<T> = { parameters: { query?: never; header?: never; path: T; cookie?: never } };
type Keyed = {
  parameters: { query?: never; header: { 'Idempotency-Key': string }; path?: never; cookie?: never };
};
type Body<T> = { requestBody: Json<T> };
type Slice = { limit?: number; cursor?: string };
type Schemas = components['schemas'];
type Page<T> = { items: T[]; next: string | null };

export interface paths {
  '/api/setup': {
    get: Answer<Schemas['RegisterState']>;
    post: Body<Schemas['Founding']> & Answer<Schemas['Me'], 201>;
  };
  '/api/session': {
    get: Answer<Schemas['Me']>;
    post: Body<Schemas['Credentials']> & Answer<Schemas['Me']>;
    delete: Empty;
  };
  '/api/people': { post: Body<Schemas['NewPerson']> & Answer<Schemas['Me'], 201> };
  '/api/email-confirmations': { post: Body<{ token: string }> & Empty };
  '/api/me': { patch: Body<{ name: string }> & Answer<Schemas['Me']> };
  '/api/organisations': { post: Body<Schemas['NewOrganisation']> & Answer<Schemas['PartyView'], 201> };
  '/api/organisations/{organisation}/members': {
    get: Path<{ organisation: string }> & Answer<Schemas['Member'][]>;
  };
  '/api/organisations/{organisation}/members/{user}': {
    delete: Path<{ organisation: string; user: string }> & Empty;
  };
  '/api/organisations/{organisation}/invitations': {
    post: Path<{ organisation: string }> &
      Body<Schemas['NewInvitation']> &
      Answer<Schemas['Invitation'], 201>;
  };
  '/api/invitations': { get: Answer<Schemas['Invitation'][]> };
  '/api/invitations/{invitation}/acceptance': { post: Path<{ invitation: string }> & Empty };
  '/api/register/works': {
    get: Query<
      Slice & { query?: string; category?: string; status?: string; language?: string }
    > &
      Answer<Page<Schemas['WorkCard']>>;
  };
  '/api/register/statistics': { get: Answer<Schemas['Statistics']> };
  '/api/register/lookups': {
    post: Body<{ digests: Record<string, string> }> & Answer<{ matches: Schemas['LookupMatch'][] }>;
  };
  '/api/inbox': {
    get: Query<Slice & { unread?: boolean }> & Answer<Page<Schemas['InboxMessage']>>;
  };
  '/api/inbox/count': { get: Answer<{ unread: number }> };
  '/api/inbox/{message}/reading': { post: Path<{ message: string }> & Empty };
  '/api/inbox/reading': { post: Empty };
}

export interface components {
  schemas: {
    PartyView: {
      id: string;
      kind: 'PERSON' | 'ORGANISATION';
      name: string;
      level: 'DECLARED' | 'EMAIL_CONFIRMED' | 'VERIFIED';
      erased: boolean;
    };
    Me: {
      user: { id: string; email: string; person: Schemas['PartyView'] };
      actingFor: Schemas['PartyView'][];
      duties: ('EXAMINER' | 'ADJUDICATOR' | 'TREASURER' | 'OPERATOR')[];
    };
    Credentials: { email: string; password: string };
    NewPerson: { name: string; email: string; password: string; country?: string | null };
    NewOrganisation: { name: string; country: string; kind: string };
    Member: {
      user: string;
      person: Schemas['PartyView'];
      email: string;
      role: 'MEMBER' | 'ADMIN';
    };
    NewInvitation: { email: string; role: 'MEMBER' | 'ADMIN' };
    Invitation: {
      id: string;
      organisation: Schemas['PartyView'];
      email: string;
      role: 'MEMBER' | 'ADMIN';
    };
    RegisterState: { founded: boolean; registerName: string | null; demo: boolean };
    Founding: {
      token: string;
      registerName: string;
      publicAddress: string;
      timeZone: string;
      numberPattern: string;
      operator: { name: string; email: string; password: string };
    };
    WorkCard: {
      id: string;
      number: string;
      title: string;
      category: string;
      authors: string[];
      owners: string[];
      registeredAt: string;
      effectiveAt: string;
      status: 'REGISTERED' | 'REVOKED';
      hasOffer: boolean;
      onHold: boolean;
      hasPreview: boolean;
    };
    Statistics: { works: number; licences: number; transfers: number; logSize: number };
    LookupMatch: {
      number: string | null;
      title: string | null;
      work: string | null;
      registeredAt: string;
      private: boolean;
    };
    InboxMessage: {
      id: string;
      kind: string;
      arguments: Record<string, string>;
      link: string;
      at: string;
      readAt: string | null;
    };
  };
}
