import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';

import type { Terms } from '~/api/trade';
import { DateText, FactList, MoneyText, RightsText, TerritoryText } from '~/components/facts';
import type { Category } from '~/components/vocabulary';

import { monthsInWords, reservedRights, termsInSentences } from './sentence';
import classes from './TermsText.module.css';
import { isMedium, isPurpose, mediumWords, purposeWords } from './uses';

/** Terms as sentences that a person understands: the grant large, the rest beneath it. */
export function TermsSentence({ terms, category }: { terms: Terms; category?: Category }) {
  const { i18n } = useLingui();
  const [grant, ...rest] = termsInSentences(terms, i18n, category);
  return (
    <div className={classes.sentence}>
      <p className={classes.grant}>{grant}</p>
      <p className={classes.rest}>{rest.join(i18n.locale.startsWith('zh') ? '' : ' ')}</p>
    </div>
  );
}

/** The same terms, point by point. */
export function TermsTable({
  terms,
  category,
  withPrice = true,
}: {
  terms: Terms;
  category?: Category;
  withPrice?: boolean;
}) {
  const { t, i18n } = useLingui();
  const reserved = reservedRights(terms.rights, category);
  const list = (words: string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(words);
  return (
    <FactList
      facts={[
        [
          t`Rights`,
          <RightsText key="rights" of={terms.rights} {...(category ? { category } : {})} />,
        ],
        [
          t`Exclusive`,
          terms.exclusive
            ? t`Yes: nobody else is granted the same, and the owner does not use it so either`
            : t`No: others may be granted the same`,
        ],
        [t`Where`, <TerritoryText key="where" territory={terms.territory} />],
        [
          t`How long`,
          terms.until ? (
            <Trans key="until">
              until <DateText day={terms.until} /> (that day not included)
            </Trans>
          ) : (
            monthsInWords(terms.months ?? 0, i18n)
          ),
        ],
        [
          t`Media`,
          terms.media.length === 0
            ? t`Any`
            : list(
                terms.media.map((code) => (isMedium(code) ? i18n._(mediumWords[code].name) : code)),
              ),
        ],
        [
          t`Purposes`,
          terms.purposes.length === 0
            ? t`Any`
            : list(
                terms.purposes.map((code) =>
                  isPurpose(code) ? i18n._(purposeWords[code].name) : code,
                ),
              ),
        ],
        [t`Training of AI models`, terms.aiTraining ? t`Allowed` : t`Not allowed`],
        [t`Sub-licences`, terms.sublicensing ? t`Allowed` : t`Not allowed`],
        [t`Naming the author`, terms.attribution ? t`Required` : t`Not asked for`],
        withPrice ? [t`Price`, <MoneyText key="price" money={terms.price} />] : null,
        [
          t`Reserved`,
          reserved.length === 0 ? (
            t`The moral rights, which stay with the author`
          ) : (
            <Text key="reserved" component="span" inherit c="dimmed">
              <RightsText of={reserved} />
              {t`; and the moral rights, which stay with the author`}
            </Text>
          ),
        ],
      ]}
    />
  );
}
