// Prints what the start page loads of JavaScript, compressed, and fails above the budget.
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';

const budget = 250_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const roots = [
  entry,
  manifest['src/areas/public/StartPage.tsx'],
  manifest['src/locales/zh-CN.po'],
  manifest['src/areas/public/locales/zh-CN.po'],
];

const files = new Set();
const visit = (chunk) => {
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach((name) => visit(manifest[name]));
};
if (roots.some((root) => !root)) throw new Error('The manifest lacks a part of the start page.');
roots.forEach(visit);

let total = 0;
for (const file of files) {
  if (!file.endsWith('.js')) continue;
  const size = gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  bytes of JavaScript, compressed (budget ${budget})`);
if (total > budget) exit(1);
