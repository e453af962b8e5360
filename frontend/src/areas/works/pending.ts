// What applications, works, the register's pages, title and uploads say, as their controllers have it, until the API's
// description does; then this file goes.
import type { Party } from '~/api/session';
import type { ReceiptEntry } from '~/components/ReceiptPanel';
import type { Money } from '~/components/money';
import type { Category, Right } from '~/components/vocabulary';

export type Nature =
  | 'ORIGINAL'
  | 'ADAPTATION'
  | 'TRANSLATION'
  | 'COMPILATION'
  | 'ANNOTATION'
  | 'ARRANGEMENT'
  | 'OTHER';
export type Basis =
  | 'INDIVIDUAL'
  | 'JOINT'
  | 'LEGAL_ENTITY'
  | 'EMPLOYMENT'
  | 'EMPLOYMENT_EMPLOYER_OWNED'
  | 'COMMISSIONED'
  | 'MADE_FOR_HIRE'
  | 'INHERITANCE'
  | 'ASSIGNMENT'
  | 'SUCCESSION';
export type Visibility = 'PRIVATE' | 'FACTS' | 'PREVIEW';
export type Credit = 'REAL_NAME' | 'PSEUDONYM' | 'ANONYMOUS';
export type AiKind = 'HUMAN' | 'ASSISTED' | 'GENERATED';
export type RelationKind = 'VERSION_OF' | 'PART_OF' | 'DERIVED_FROM' | 'SERIES_WITH';
export type ComputedBy = 'BROWSER' | 'COMMAND_LINE' | 'SERVER';
export type WorkStatus = 'REGISTERED' | 'REVOKED';
export type ApplicationState =
  'DRAFT' | 'SUBMITTED' | 'FLAGGED' | 'SUSPENDED' | 'REGISTERED' | 'REFUSED' | 'WITHDRAWN';
export type MatchAnswer =
  'MINE_EARLIER' | 'LICENSED' | 'COINCIDENCE' | 'VERSION' | 'PART' | 'SERIES';

export interface Declared {
  kind: 'PERSON' | 'ORGANISATION' | null;
  name: string | null;
  creditedName: string | null;
  nationality: string | null;
  born: string | null;
  died: string | null;
}
export interface DraftAuthor {
  party: string | null;
  declared: Declared | null;
  creditedAs: string | null;
  credit: Credit | null;
  contribution: string | null;
}
export interface DraftOwner {
  party: string | null;
  share: string | null;
}
export interface DraftAiUse {
  component: string | null;
  kind: AiKind | null;
  tool: string | null;
  humanContribution: string | null;
}
export interface DraftFile {
  file: string | null;
  name: string | null;
  mediaType: string | null;
  size: number | null;
  digests: Record<string, string> | null;
  computedBy: ComputedBy | null;
  deposit: boolean | null;
}
export interface DraftRelation {
  to: string | null;
  kind: RelationKind | null;
}
export interface DraftWork {
  id: string | null;
  title: string | null;
  previousTitle: string | null;
  alternativeTitles: string[] | null;
  category: Category | null;
  nature: Nature | null;
  completedOn: string | null;
  completedAt: string | null;
  published: { on: string | null; at: string | null } | null;
  authors: DraftAuthor[] | null;
  owners: DraftOwner[] | null;
  basis: Basis | null;
  aiUse: DraftAiUse[] | null;
  statement: string | null;
  excluded: string | null;
  sourceWork: string | null;
  visibility: Visibility | null;
  language: string | null;
  files: DraftFile[] | null;
  relations: DraftRelation[] | null;
}
export interface WorkResult {
  id: string;
  number?: string | null;
  state: ApplicationState;
}
export interface ApplicationView {
  id: string;
  state: ApplicationState;
  version: number;
  applicant: string;
  works: DraftWork[];
  results: WorkResult[];
  createdAt: string;
  changedAt: string;
  submittedAt?: string | null;
  decidedAt?: string | null;
  ground?: string | null;
  reason?: string | null;
}
export interface ApplicationLine {
  id: string;
  state: ApplicationState;
  version: number;
  applicant: string;
  title?: string | null;
  works: number;
  createdAt: string;
  changedAt: string;
  submittedAt?: string | null;
  decidedAt?: string | null;
}
export interface Match {
  match: string;
  number?: string | null;
  workId?: string | null;
  title?: string | null;
  sameOwner: boolean;
  answerNeeded: boolean;
  seenByRegister: boolean;
  at: string;
}
export interface GateReport {
  works: { work: string; matches: Match[] }[];
  problems: { pointer: string; code: string; detail: string }[];
}
export interface SubmissionResult {
  application: string;
  state: ApplicationState;
  works: WorkResult[];
}
export interface Recorded<T> {
  result: T;
  receipt: { acts: string[]; entries: ReceiptEntry[]; checkpoint: string };
}
export interface OwnWork {
  id: string;
  number: string;
  title: string;
  category: string;
  language: string;
  status: WorkStatus;
  visibility: Visibility;
  version: number;
  files: number;
  hasPreview: boolean;
  effectiveAt: string;
  registeredAt: string;
}
export interface PublicAuthor {
  party?: Party | null;
  name?: string | null;
  credit: Credit;
  contribution: string;
}
export interface PublicFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  digests: Record<string, string>;
  computedBy: ComputedBy;
  seenByRegister: boolean;
  deposited: boolean;
}
export interface PublicWork {
  id: string;
  number: string;
  status: WorkStatus;
  version: number;
  title: string;
  previousTitle?: string | null;
  alternativeTitles: string[];
  category: string;
  nature: Nature;
  completedOn: string;
  completedAt?: string | null;
  isPublished: boolean;
  publishedOn?: string | null;
  publishedAt?: string | null;
  authors: PublicAuthor[];
  basis: Basis;
  aiUse: {
    component: string;
    kind: AiKind;
    tool?: string | null;
    humanContribution?: string | null;
  }[];
  statement?: string | null;
  excluded?: string | null;
  sourceWork?: string | null;
  visibility: Visibility;
  language: string;
  files: PublicFile[];
  relations: { to: string; kind: RelationKind; number: string; title: string }[];
  claimant: Party;
  effectiveAt: string;
  registeredAt: string;
  revokedAt?: string | null;
}
export interface Owner {
  party: Party;
  share?: string | null;
}
export interface Terms {
  rights: string[];
  exclusive: boolean;
  territory: string;
  months?: number | null;
  until?: string | null;
  media: string[];
  purposes: string[];
  aiTraining: boolean;
  sublicensing: boolean;
  attribution: boolean;
  price: Money;
}
export interface PublicOffer {
  id: string;
  version: number;
  state: string;
  isOpen: boolean;
  terms: Terms;
  publishedAt: string;
}
export interface WorkPageView {
  work: PublicWork;
  owners: Owner[];
  offers: PublicOffer[];
  holds: { reason: HoldReason; rights: string[]; territory: string; placedAt: string }[];
  logEntries: number;
  hasPreview: boolean;
  isOwner: boolean;
  certificateUrl: string;
  weakenedPresumption: boolean;
}
export interface CertificateView {
  work: PublicWork;
  owners: Owner[];
  effectiveOn: string;
  registeredOn: string;
  registerName: string;
  registerOrigin: string;
  url: string;
  weakenedPresumption: boolean;
  entry?: { position: number; type: string; at: string; leafHash: string; proof: string } | null;
}
export type HoldReason = 'CASE' | 'ESCROW' | 'PLEDGE' | 'COURT';
export interface Period {
  from: string;
  until?: string | null;
}
export interface TitleInterest {
  id: string;
  right: Right;
  territory: string;
  period: Period;
  holder: Party;
  share: string;
  instrument: string;
}
export interface TitleGrant {
  rights: Right[];
  territory: string;
  period: Period;
  exclusive: boolean;
  licenceNumber?: string | null;
}
export interface TitleHold {
  id: string;
  reason: HoldReason;
  holder?: Party | null;
  rights: Right[];
  territory: string;
  placedAt: string;
}
export interface ChainEntry {
  instrument: string;
  kind: string;
  executedOn: string;
  receivedAt: string;
  recordedAt: string;
  from?: Party | null;
  to?: Party | null;
  rights: Right[];
  territory: string;
  period: Period;
  share?: string | null;
  act: string;
}
export interface TitleView {
  asOf: string;
  knownAt: string;
  authors: Party[];
  moralRights: Right[];
  interests: TitleInterest[];
  grants: TitleGrant[];
  holds: TitleHold[];
  chain: ChainEntry[];
}
export interface WorkVersion {
  version: number;
  reason?: string | null;
  act: string;
  recordedAt: string;
}
export interface CaseSummary {
  id: string;
  state: string;
  ground?: string | null;
  summary?: string | null;
  filedAt?: string | null;
  ruledAt?: string | null;
}
export interface UploadAnswer {
  id: string;
  fileId: string;
  name: string;
  offset: number;
  length: number;
  state: 'RECEIVING' | 'INSPECTING' | 'STORED' | 'REJECTED';
  reason?: string | null;
  hasPreview: boolean;
}
export interface AmendmentChanges {
  title?: string;
  previousTitle?: string;
  alternativeTitles?: string[];
  nature?: Nature;
  completedOn?: string;
  completedAt?: string;
  published?: { isPublished: boolean; on: string | null; at: string | null };
  statement?: string;
  excluded?: string;
  sourceWork?: string;
  language?: string;
}
export interface AmendedWork {
  work: string;
  number: string;
  version: number;
  visibility: Visibility;
}

type Answer<T> = {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': T } } };
};
type Body<T> = { requestBody: { content: { 'application/json': T } } };
type Keyed = { 'Idempotency-Key': string };
type Parameters<Path, Query = never, Header = never> = {
  parameters: { path: Path; query?: Query; header?: Header; cookie?: never };
};

/** What is missing in the generated paths. */
export interface PendingWorksPaths {
  '/api/applications': {
    post: Body<{ works: DraftWork[] }> & Answer<ApplicationView>;
    get: {
      parameters: {
        query?: { state?: ApplicationState; limit?: number; cursor?: string };
        path?: never;
        header?: never;
        cookie?: never;
      };
    } & Answer<{ items: ApplicationLine[]; next?: string | null }>;
  };
  '/api/applications/{application}': {
    get: Parameters<{ application: string }> & Answer<ApplicationView>;
    put: {
      parameters: {
        path: { application: string };
        header: { 'If-Match': string };
        query?: never;
        cookie?: never;
      };
    } & Body<{ works: DraftWork[] }> &
      Answer<ApplicationView>;
    delete: Parameters<{ application: string }> & {
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
  '/api/applications/{application}/check': {
    post: Parameters<{ application: string }> & Answer<GateReport>;
  };
  '/api/applications/{application}/submission': {
    post: Parameters<{ application: string }, never, Keyed> &
      Body<{
        answers: { work: string; match: string; answer: MatchAnswer }[];
        certified: boolean;
      }> &
      Answer<Recorded<SubmissionResult>>;
  };
  '/api/applications/{application}/withdrawal': {
    post: Parameters<{ application: string }, never, Keyed> & Answer<Recorded<SubmissionResult>>;
  };
  '/api/works': {
    get: {
      parameters: {
        query: { mine: true; limit?: number; cursor?: string };
        path?: never;
        header?: never;
        cookie?: never;
      };
    } & Answer<{ items: OwnWork[]; next?: string | null }>;
  };
  '/api/works/{work}/amendments': {
    post: Parameters<{ work: string }, never, Keyed> &
      Body<{ changes: AmendmentChanges; reason: string }> &
      Answer<Recorded<AmendedWork>>;
  };
  '/api/works/{work}/visibility': {
    post: Parameters<{ work: string }, never, Keyed> &
      Body<{ visibility: Visibility }> &
      Answer<Recorded<AmendedWork>>;
  };
  '/api/works/{work}/files/{file}/links': {
    post: Parameters<{ work: string; file: string }> & Answer<{ url: string; expiresAt: string }>;
  };
  '/api/works/{work}/versions': { get: Parameters<{ work: string }> & Answer<WorkVersion[]> };
  '/api/works/{work}/title': {
    get: Parameters<{ work: string }, { asOf?: string; knownAt?: string }> & Answer<TitleView>;
  };
  '/api/works/{work}/cases': {
    get: Parameters<{ work: string }> & Answer<CaseSummary[]>;
  };
  '/api/register/works/{work}': { get: Parameters<{ work: string }> & Answer<WorkPageView> };
  '/api/register/works/{work}/certificate': {
    get: Parameters<{ work: string }> & Answer<CertificateView>;
  };
  '/api/uploads/{upload}': { get: Parameters<{ upload: string }> & Answer<UploadAnswer> };
}
