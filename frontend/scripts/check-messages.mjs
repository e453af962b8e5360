// Fails when a catalogue does not hold exactly the messages of the source, or a translation is missing.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';

const files = () =>
  readdirSync('src', { recursive: true })
    .filter((name) => /locales\/[^/]+\.po$/.test(name))
    .map((name) => `src/${name}`);
const read = () => new Map(files().map((file) => [file, readFileSync(file, 'utf8')]));
const withoutHead = (text) => text.replace(/^"POT-Creation-Date:.*\n/m, '');

const before = read();
execFileSync('node_modules/.bin/lingui', ['extract', '--clean'], { stdio: 'pipe' });
const after = read();
for (const [file, text] of before) writeFileSync(file, text);

const stale = [...after].filter(
  ([file, text]) => withoutHead(text) !== withoutHead(before.get(file) ?? ''),
);
const missing = [...after]
  .filter(([file]) => file.endsWith('zh-CN.po'))
  .flatMap(([file, text]) =>
    text
      .split('\n\n')
      .slice(1)
      .filter((entry) => /^msgid "/m.test(entry) && /msgstr ""\s*$/.test(entry))
      .map((entry) => `${file}: ${/^msgid (.*(?:\n".*)*)/m.exec(entry)?.[1] ?? entry}`),
  );

if (stale.length > 0) {
  console.error(`Run "npm run messages" and commit: ${stale.map(([file]) => file).join(', ')}`);
}
if (missing.length > 0) {
  console.error(`Without a translation (${missing.length}):\n${missing.join('\n')}`);
}
if (stale.length > 0 || missing.length > 0) exit(1);
console.log(`Messages: ${after.size} catalogues complete.`);
