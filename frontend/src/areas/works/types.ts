import type { components } from '~/api/schema';

type Schemas = components['schemas'];

/** A draft as the page holds it: everything is there, and what is not written yet is null. */
export type DraftAuthor = Required<Schemas['DraftAuthor']>;
export type DraftOwner = Required<Schemas['DraftOwner']>;
export type DraftAiUse = Required<Schemas['DraftAiUse']>;
export type DraftFile = Required<Schemas['DraftFile']>;
export type DraftWork = Omit<
  Required<Schemas['DraftWork']>,
  'authors' | 'owners' | 'aiUse' | 'files' | 'published'
> & {
  authors: DraftAuthor[] | null;
  owners: DraftOwner[] | null;
  aiUse: DraftAiUse[] | null;
  files: DraftFile[] | null;
  published: Required<Schemas['DraftPublication']> | null;
};

export type Nature = Schemas['PublicWork']['nature'];
export type Basis = Schemas['PublicWork']['basis'];
export type Visibility = Schemas['PublicWork']['visibility'];
export type Credit = Schemas['PublicAuthor']['credit'];
export type AiKind = Schemas['AiUse']['kind'];
export type RelationKind = Schemas['RelatedWork']['kind'];
export type ComputedBy = Schemas['PublicFile']['computedBy'];
export type HoldReason = Schemas['PublicHold']['reason'];
export type MatchAnswer = Schemas['GivenAnswer']['answer'];

export type ApplicationView = Schemas['ApplicationView'];
export type ApplicationLine = Schemas['ApplicationLine'];
export type ApplicationState = ApplicationView['state'];
export type GateReport = Schemas['GateReport'];
export type Match = Schemas['GateMatch'];
export type GivenAnswer = Schemas['GivenAnswer'];
export type Submission = Schemas['RecordedSubmissionResult'];

export type OwnWork = Schemas['OwnWork'];
export type WorkPageView = Schemas['WorkPage'];
export type PublicWork = Schemas['PublicWork'];
export type PublicAuthor = Schemas['PublicAuthor'];
export type PublicFile = Schemas['PublicFile'];
export type PublicOffer = Schemas['PublicOffer'];
export type Owner = Schemas['PublicOwner'];
export type CertificateView = Schemas['Certificate'];
export type AmendmentChanges = Schemas['AmendmentChanges'];

export type TitleView = Schemas['TitleResponse'];
export type TitleInterest = Schemas['InterestEntry'];
export type TitleGrant = Schemas['GrantEntry'];
export type TitleHold = Schemas['HoldEntry'];
export type Period = Schemas['Period'];

type Sparse<T> = Partial<T>;

function author(given: Sparse<DraftAuthor>): DraftAuthor {
  return {
    party: given.party ?? null,
    declared: given.declared ?? null,
    creditedAs: given.creditedAs ?? null,
    credit: given.credit ?? null,
    contribution: given.contribution ?? null,
  };
}

function aiUse(given: Sparse<DraftAiUse>): DraftAiUse {
  return {
    component: given.component ?? null,
    kind: given.kind ?? null,
    tool: given.tool ?? null,
    humanContribution: given.humanContribution ?? null,
  };
}

function file(given: Sparse<DraftFile>): DraftFile {
  return {
    file: given.file ?? null,
    name: given.name ?? null,
    mediaType: given.mediaType ?? null,
    size: given.size ?? null,
    digests: given.digests ?? null,
    units: given.units ?? null,
    variants: given.variants ?? null,
    extractor: given.extractor ?? null,
    computedBy: given.computedBy ?? null,
    deposit: given.deposit ?? null,
  };
}

/** A draft as the server gave it, with null for whatever it left out. */
export function whole(given: Schemas['DraftWork']): DraftWork {
  return {
    id: given.id ?? null,
    title: given.title ?? null,
    previousTitle: given.previousTitle ?? null,
    alternativeTitles: given.alternativeTitles ?? null,
    category: given.category ?? null,
    nature: given.nature ?? null,
    completedOn: given.completedOn ?? null,
    completedAt: given.completedAt ?? null,
    published: given.published
      ? { on: given.published.on ?? null, at: given.published.at ?? null }
      : null,
    authors: given.authors?.map(author) ?? null,
    owners:
      given.owners?.map(({ party, share }) => ({ party: party ?? null, share: share ?? null })) ??
      null,
    basis: given.basis ?? null,
    aiUse: given.aiUse?.map(aiUse) ?? null,
    statement: given.statement ?? null,
    excluded: given.excluded ?? null,
    sourceWork: given.sourceWork ?? null,
    visibility: given.visibility ?? null,
    language: given.language ?? null,
    files: given.files?.map(file) ?? null,
    relations: given.relations ?? null,
  };
}
