/** Text types that are no plain text: markup, or text about something else. */
const notPlain = /^text\/(html|xml|rtf|richtext|calendar|vcard|vtt)/;
const plainNames = /\.(txt|text|md|markdown|csv|tsv|adoc|rst|tex|log)$/i;

/** Whether a file is read as text, by what the browser says of it or by its name. */
export function isPlainText(type: string, name: string): boolean {
  return type.startsWith('text/') ? !notPlain.test(type) : type === '' && plainNames.test(name);
}

const pieceBytes = 1 << 20;

async function marked(file: Blob): Promise<string | null> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Hands over the text of a file in pieces, read as its mark says, else as UTF-8, as Chinese text of before Unicode
 * (GB 18030), or as Western text, whichever fits first. `begin` is called for each attempt.
 */
export async function readText(
  file: Blob,
  begin: () => (text: string) => void,
  isCancelled: () => boolean,
): Promise<boolean> {
  const known = await marked(file);
  for (const encoding of known ? [known] : ['utf-8', 'gb18030', 'windows-1252']) {
    if (await readAs(file, encoding, begin(), isCancelled)) return true;
  }
  return false;
}

async function readAs(
  file: Blob,
  encoding: string,
  append: (text: string) => void,
  isCancelled: () => boolean,
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < file.size && !isCancelled(); at += pieceBytes) {
      const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
      append(decoder.decode(bytes, { stream: true }));
    }
    append(decoder.decode());
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false; // These bytes are no text of that encoding.
    throw cause;
  }
}
