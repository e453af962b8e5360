import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';

import { show } from '~/testing/render';

import { forgetKept, useKeptText } from './kept';

beforeEach(() => sessionStorage.clear());

function Field({ about }: { about: string }) {
  const [text, setText] = useKeptText(about);
  return <textarea value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

test('what was written is there after a reload, for its own matter only', async () => {
  show(<Field about="answer:1" />);
  await userEvent.type(screen.getByRole('textbox'), 'It is mine.');
  cleanup();
  show(<Field about="answer:1" />);
  expect(screen.getByRole('textbox')).toHaveValue('It is mine.');
  cleanup();
  show(<Field about="answer:2" />);
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('nothing is left when its writer leaves', async () => {
  sessionStorage.setItem('somebody-else', 'stays');
  show(<Field about="answer:1" />);
  await userEvent.type(screen.getByRole('textbox'), 'It is mine.');
  forgetKept();
  cleanup();
  show(<Field about="answer:1" />);
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(sessionStorage.getItem('somebody-else')).toBe('stays');
});
