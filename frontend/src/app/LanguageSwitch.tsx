import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';

import { api } from '~/api/client';
import { useSession } from '~/api/session';

import { speak } from './i18n';
import { language } from './preferences';

/** Changes the language in place; each language is named in itself. */
export function LanguageSwitch() {
  const isMember = useSession().kind === 'member';
  const other = language.use() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      variant="subtle"
      size="xs"
      lang={other}
      leftSection={<IconLanguage size={16} aria-hidden="true" />}
      onClick={() => {
        void speak(other);
        // Letters follow the language that one reads in; the page does not wait for it.
        if (isMember) void api.PATCH('/api/me', { body: { language: other } });
      }}
    >
      {other === 'en' ? 'English' : '简体中文'}
    </Button>
  );
}
