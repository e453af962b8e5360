import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { CodesBench } from '../../src/testing/codes';

declare global {
  // A global of the page codes.html.
  var bench: CodesBench;
}

const root = resolve(import.meta.dirname, '../../..');
const vectors = JSON.parse(
  readFileSync(
    `${root}/backend/fingerprint/src/test/resources/org/colophon/fingerprint/iscc-conformance.json`,
    'utf8',
  ),
) as Record<string, Record<string, { inputs: unknown[]; outputs: { iscc: string } }>>;

async function open(page: Page): Promise<void> {
  await page.goto('/codes.html');
  await expect(page).toHaveTitle('ready');
}

/** The codes that the page makes of the inputs of an official function, beside those that the standard's data name. */
async function check(name: string, make: (inputs: unknown[]) => Promise<string>): Promise<number> {
  const cases = Object.entries(vectors[name] ?? {});
  for (const [title, { inputs, outputs }] of cases) {
    expect(await make(inputs), title).toBe(outputs.iscc);
  }
  return cases.length;
}

/** An input of the official data: bytes are written `stream:` and hexadecimal digits. */
function bytesOf(input: unknown): number[] {
  return [...Buffer.from(String(input).replace('stream:', ''), 'hex')];
}

test('the official vectors of Text, Image, Data, Instance and ISCC-CODE come out in Chromium', async ({
  page,
}) => {
  await open(page);
  const counts = [
    await check('gen_text_code_v0', ([text, bits]) =>
      page.evaluate(
        ([text, bits]) => {
          const code = bench.kernels.textCode();
          code.append(text);
          return bench.kernels.truncated(code.finish(), bits);
        },
        [String(text), Number(bits)] as const,
      ),
    ),
    await check('gen_image_code_v0', ([pixels, bits]) =>
      page.evaluate(
        ([pixels, bits]) => {
          const unit = bench.kernels.normalisedImageCode(Uint8Array.from(pixels));
          return bench.kernels.truncated(unit, bits);
        },
        [pixels as number[], Number(bits)] as const,
      ),
    ),
    await check('gen_data_code_v0', ([stream, bits]) =>
      page.evaluate(
        ([bytes, bits]) => {
          const code = bench.kernels.dataCode();
          code.update(Uint8Array.from(bytes));
          return bench.kernels.truncated(code.finish(), bits);
        },
        [bytesOf(stream), Number(bits)] as const,
      ),
    ),
    await check('gen_instance_code_v0', ([stream, bits]) =>
      page.evaluate(
        async ([bytes, bits]) => {
          const file = new Blob([Uint8Array.from(bytes)]);
          const found = await bench.fingerprintOf(file, 'vector', () => undefined);
          const instance = found?.codes?.units.at(-1) ?? '';
          return bench.kernels.truncated(instance, bits);
        },
        [bytesOf(stream), Number(bits)] as const,
      ),
    ),
    await check('gen_iscc_code_v0', ([units]) =>
      page.evaluate(
        (units) => bench.kernels.composed(units.map((unit) => `ISCC:${unit}`)),
        units as string[],
      ),
    ),
  ];
  expect(counts).toEqual([5, 3, 4, 3, 5]);
});

test('a picture has the code that the Java library gives it, in every format that Chromium reads', async ({
  page,
}) => {
  await open(page);
  for (const [format, type] of [
    ['jpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['gif', 'image/gif'],
    ['bmp', 'image/bmp'],
  ] as const) {
    const bytes = readFileSync(`${root}/infra/samples/image/demo.${format}`);
    const codes = await codesOf(page, bytes, type, `demo.${format}`);
    expect(codes?.units[0], format).toBe(
      'ISCC:EED4GQZQTY6J5DTHQ2DWCPDZHQOM6QZQTY6J5DTFZ2DWCPDZHQOMXDI',
    );
    expect(codes?.extractor).toMatch(/^browser-picture\/1-Chrome\.\d+$/);
    expect(Object.keys(codes?.variants ?? {})).toHaveLength(5);
  }
});

test('text has one code in every encoding, and bytes alone have none of content', async ({
  page,
}) => {
  await open(page);
  const words = '江上晨雾，一叶扁舟。Mist over the river, and one small boat upon it. ';
  const utf8 = await codesOf(page, Buffer.from(words), 'text/plain', 'a.txt');
  const utf16 = await codesOf(page, Buffer.from(`\ufeff${words}`, 'utf16le'), '', 'a.md');
  expect(utf16?.units[0]).toBe(utf8?.units[0]);
  expect(utf16?.units[1]).not.toBe(utf8?.units[1]);
  const markup = await codesOf(page, Buffer.from(`<p>${words}</p>`), 'text/html', 'a.html');
  expect(markup?.units).toHaveLength(2);
  expect(markup?.extractor).toBeNull();
});

/** The codes of a file of these bytes. */
function codesOf(page: Page, bytes: Buffer, type: string, name: string) {
  return page.evaluate(
    async ([base64, type, name]) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const file = new Blob([bytes], { type });
      return (await bench.fingerprintOf(file, name, () => undefined))?.codes;
    },
    [bytes.toString('base64'), type, name] as const,
  );
}
