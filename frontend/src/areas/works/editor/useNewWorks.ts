import { useLingui } from '@lingui/react/macro';

import { useMember } from '~/api/session';

import type { DraftWork } from '../types';
import { bench } from './bench';
import { draftFile, newWork, type Standing } from './draft';
import type { Grouping } from './Editor';
import { completionOf } from './metadata';

/** Makes works of dropped files for the acting party, and begins to read the files on this device. */
export function useNewWorks(): {
  drafted: (files: readonly File[], grouping: Grouping) => Promise<DraftWork[]>;
} {
  const { t, i18n } = useLingui();
  const { acting } = useMember();
  const standing: Standing = {
    party: acting.id,
    isOrganisation: acting.kind === 'ORGANISATION',
    language: i18n.locale,
    contribution: t`The whole work`,
  };
  const drafted = async (files: readonly File[], grouping: Grouping) => {
    const groups = grouping === 'one' ? [files] : files.map((file) => [file]);
    return Promise.all(groups.map((group) => workOf(group, standing)));
  };
  return { drafted };
}

const wordless = ['PHOTOGRAPH', 'FINE_ART', 'GRAPHIC', 'MODEL', 'ARCHITECTURE'];

async function workOf(files: readonly File[], standing: Standing): Promise<DraftWork> {
  const [first] = files;
  const chosen = files.map((file) => {
    const described = draftFile(file);
    bench.take(described.file, file);
    return described;
  });
  const work = newWork(chosen, standing);
  return {
    ...work,
    completedOn: first ? await completionOf(first) : null,
    language: work.category && wordless.includes(work.category) ? 'zxx' : work.language,
  };
}
