import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { DateText, FactList, InstantText, ShareText } from '~/components/facts';
import { PartyName } from '~/components/PartyName';
import { categoryWords, isCategory } from '~/components/vocabulary';

import type { Owner, PublicAuthor, PublicWork } from '../types';
import { aiWords, basisWords, creditWords, natureWords } from '../words';

/** A language by its name in the reader's language. */
export function languageName(tag: string, locale: string): string {
  if (tag === 'zxx') return i18n._(msg`No words in it`);
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (malformed) {
    if (malformed instanceof RangeError) return tag;
    throw malformed;
  }
}

/** An author as they wish to be named, and what they did. */
export function AuthorLine({ author }: { author: PublicAuthor }) {
  const { i18n } = useLingui();
  const isNamedOtherwise = author.name && author.name !== author.party?.name;
  return (
    <div>
      {author.credit === 'ANONYMOUS' ? (
        i18n._(creditWords.ANONYMOUS)
      ) : (
        <>
          {isNamedOtherwise && <bdi>{author.name} </bdi>}
          {author.party && !isNamedOtherwise && <PartyName party={author.party} />}
          {!author.party && author.credit === 'PSEUDONYM' && `(${i18n._(creditWords.PSEUDONYM)})`}
        </>
      )}
      {' · '}
      <bdi>{author.contribution}</bdi>
    </div>
  );
}

/** The owners with their shares. */
export function OwnerLines({ owners }: { owners: readonly Owner[] }) {
  const { t } = useLingui();
  return (
    <>
      {owners.map(({ party, share }) => (
        <div key={party.id}>
          <PartyName party={party} />{' '}
          {share ? <ShareText share={share} /> : t`(a share that differs by right, see the title)`}
        </div>
      ))}
    </>
  );
}

/** What the register says about a work. */
export function WorkFactList({ work, owners }: { work: PublicWork; owners: readonly Owner[] }) {
  const { t, i18n } = useLingui();
  const category = isCategory(work.category)
    ? i18n._(categoryWords[work.category].name)
    : work.category;
  const optional = (term: string, value: ReactNode) => (value ? ([term, value] as const) : null);
  return (
    <FactList
      facts={[
        [
          t`Authors`,
          work.authors.map((author, index) => <AuthorLine key={index} author={author} />),
        ],
        [t`Owners`, <OwnerLines key="owners" owners={owners} />],
        [t`Category`, category],
        optional(
          t`Other titles`,
          [...work.alternativeTitles, ...(work.previousTitle ? [work.previousTitle] : [])].join(
            ' · ',
          ),
        ),
        [
          t`Nature`,
          work.nature === 'ORIGINAL'
            ? i18n._(natureWords.ORIGINAL)
            : `${i18n._(natureWords[work.nature])}${work.sourceWork ? ` · ${work.sourceWork}` : ''}`,
        ],
        [
          t`Completed on`,
          <>
            <DateText day={work.completedOn} />
            {work.completedAt && <bdi> · {work.completedAt}</bdi>}
          </>,
        ],
        [
          t`First published`,
          work.isPublished && work.publishedOn ? (
            <>
              <DateText day={work.publishedOn} />
              {work.publishedAt && <bdi> · {work.publishedAt}</bdi>}
            </>
          ) : (
            t`Unpublished when registered`
          ),
        ],
        [t`Basis of ownership`, i18n._(basisWords[work.basis].name)],
        [t`Language`, languageName(work.language, i18n.locale)],
        work.aiUse.length > 0
          ? [
              t`Use of generative AI`,
              work.aiUse.map((use) => (
                <div key={use.component}>
                  <bdi>{use.component}</bdi>: {i18n._(aiWords[use.kind].name)}
                  {use.tool && <bdi> · {use.tool}</bdi>}
                  {use.humanContribution && <bdi> · {use.humanContribution}</bdi>}
                </div>
              )),
            ]
          : [t`Use of generative AI`, t`None declared`],
        optional(t`Not claimed`, work.excluded),
        optional(t`Statement`, work.statement),
        [t`Claimant`, <PartyName key="claimant" party={work.claimant} />],
        [t`Effective`, <InstantText key="effective" at={work.effectiveAt} />],
        [t`Registered on`, <InstantText key="registered" at={work.registeredAt} />],
        work.revokedAt ? [t`Revoked`, <InstantText key="revoked" at={work.revokedAt} />] : null,
      ]}
    />
  );
}
