import { newId } from '~/api/idempotency';
import type { Fingerprint } from '~/hashing/fingerprint';

import type { Basis, DraftFile, DraftOwner, DraftWork } from '../types';
import { categoryOfFile, mediaTypeOf, titleFromName } from './metadata';

/** Most works that one application may have. */
export const mostWorks = 500;

/** What the works of a new application have in common before anybody wrote a word. */
export interface Standing {
  party: string;
  isOrganisation: boolean;
  language: string;
  contribution: string;
}

/** A file as a draft names it before its fingerprints are known. */
export function draftFile(file: File): DraftFile & { file: string } {
  return {
    file: newId(),
    name: file.name,
    mediaType: mediaTypeOf(file.type),
    size: file.size,
    digests: null,
    units: null,
    variants: null,
    extractor: null,
    computedBy: 'BROWSER',
    deposit: false,
  };
}

/** A new work around these files, filled in as far as they and the applicant tell. */
export function newWork(files: readonly DraftFile[], standing: Standing): DraftWork {
  const [first] = files;
  const name = first?.name ?? '';
  return {
    id: newId(),
    title: titleFromName(name),
    previousTitle: null,
    alternativeTitles: null,
    category: categoryOfFile(name, first?.mediaType ?? ''),
    nature: 'ORIGINAL',
    completedOn: null,
    completedAt: null,
    published: null,
    authors: [
      {
        party: standing.party,
        declared: null,
        creditedAs: null,
        credit: 'REAL_NAME',
        contribution: standing.contribution,
      },
    ],
    owners: [{ party: standing.party, share: '1' }],
    basis: standing.isOrganisation ? 'LEGAL_ENTITY' : 'INDIVIDUAL',
    aiUse: null,
    statement: null,
    excluded: null,
    sourceWork: null,
    visibility: 'FACTS',
    language: standing.language,
    files: [...files],
    relations: null,
  };
}

/** The works with one of them changed. */
export function changeWork(
  works: readonly DraftWork[],
  id: string,
  change: (work: DraftWork) => DraftWork,
): DraftWork[] {
  return works.map((work) => (work.id === id ? change(work) : work));
}

/** The works with one file changed, wherever it stands. */
export function changeFile(
  works: readonly DraftWork[],
  file: string,
  change: (file: DraftFile) => DraftFile,
): DraftWork[] {
  return works.map((work) =>
    work.files?.some((each) => each.file === file)
      ? { ...work, files: work.files.map((each) => (each.file === file ? change(each) : each)) }
      : work,
  );
}

/** The works with a file's fingerprints written in. */
export function withFingerprint(
  works: readonly DraftWork[],
  file: string,
  { digests, codes }: Fingerprint,
): DraftWork[] {
  return changeFile(works, file, (each) => ({
    ...each,
    digests: { 'sha-256': digests['sha-256'], blake3: digests.blake3 },
    units: codes?.units ?? null,
    variants: codes?.variants ?? null,
    extractor: codes?.extractor ?? null,
    computedBy: 'BROWSER',
  }));
}

/** Every file of the draft. */
export function filesOf(works: readonly DraftWork[]): DraftFile[] {
  return works.flatMap((work) => work.files ?? []);
}

/** The owners in equal shares, exactly: thirds are `1/3`. */
export function evenShares(owners: readonly DraftOwner[]): DraftOwner[] {
  const share = owners.length === 1 ? '1' : `1/${owners.length}`;
  return owners.map((owner) => ({ ...owner, share }));
}

/** Whether the owners are the authors themselves on this basis, so that naming one names the other. */
export function ownersAreAuthors(basis: Basis | null): boolean {
  return basis === 'INDIVIDUAL' || basis === 'JOINT';
}

/** The basis that fits the number of authors, where the present one stopped fitting. */
export function fittingBasis(basis: Basis | null, authors: number): Basis | null {
  if (basis === 'INDIVIDUAL' && authors > 1) return 'JOINT';
  if (basis === 'JOINT' && authors === 1) return 'INDIVIDUAL';
  return basis;
}

function orNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

/** The works as the server takes them: what is empty is left out as null. */
export function asSent(works: readonly DraftWork[]): DraftWork[] {
  return works.map((work) => ({
    ...work,
    title: orNull(work.title),
    completedOn: orNull(work.completedOn),
    completedAt: orNull(work.completedAt),
    statement: orNull(work.statement),
    excluded: orNull(work.excluded),
    sourceWork: orNull(work.sourceWork),
    language: orNull(work.language),
    published: work.published && { on: orNull(work.published.on), at: orNull(work.published.at) },
    authors:
      work.authors?.map((author) => ({
        ...author,
        creditedAs: author.credit === 'ANONYMOUS' ? null : orNull(author.creditedAs),
        contribution: orNull(author.contribution),
      })) ?? null,
  }));
}
