import address from 'fingerprint-web/fingerprint.wasm?url';

/** Gives a row of a picture: red, green, blue and opacity of each pixel. */
export type RowReader = (row: number) => Uint8Array | Uint8ClampedArray;

// As in org.colophon.fingerprint.web.Window: where bytes and text pass, and how much at once.
const windowAt = 1 << 16;
const windowBytes = 1 << 20;
const windowChars = windowBytes / 2;
const pageBytes = 1 << 16;

type Exported = (...numbers: number[]) => number;

/**
 * The kernels of the Java fingerprint library as WebAssembly. Only numbers and one window of memory pass between the
 * two; the compiler's own glue would build functions from text, which a strict content security policy forbids.
 */
export class Kernels {
  readonly #memory: WebAssembly.Memory;
  readonly #exports: WebAssembly.Exports;
  readonly #page: Page;

  private constructor(memory: WebAssembly.Memory, exports: WebAssembly.Exports, page: Page) {
    this.#memory = memory;
    this.#exports = exports;
    this.#page = page;
  }

  /** Loads them; rejects where the browser cannot run WebAssembly with garbage collection. */
  static async load(): Promise<Kernels> {
    const bytes = await (await fetch(address)).arrayBuffer();
    const memory = new WebAssembly.Memory({
      initial: (windowAt + windowBytes) / pageBytes + 16,
      maximum: 1024,
    });
    const page = new Page(memory);
    const { instance } = await WebAssembly.instantiate(bytes, imports(memory, page));
    return new Kernels(memory, instance.exports, page);
  }

  /** A new Data-Code; nothing else may be computed until its end. */
  dataCode(): { update: (bytes: Uint8Array) => void; finish: () => string } {
    this.#call('beginData');
    return {
      update: (bytes) => {
        for (let at = 0; at < bytes.length; at += windowBytes) {
          this.#call('data', this.#put(bytes.subarray(at, at + windowBytes)));
        }
      },
      finish: () => this.#answer(this.#call('endData')),
    };
  }

  /** A new Text-Code. */
  textCode(): { append: (text: string) => void; finish: () => string } {
    this.#call('beginText');
    return {
      append: (text) => {
        for (let at = 0; at < text.length; at += windowChars) {
          this.#call('text', this.#write(text.slice(at, at + windowChars)));
        }
      },
      finish: () => this.#answer(this.#call('endText')),
    };
  }

  /** The Image-Codes of an upright, opaque picture: of the `WHOLE`, and of its middles and mirror images by name. */
  imageCodes(width: number, height: number, row: RowReader): Record<string, string> {
    if (width * 4 > windowBytes) throw new RangeError('The picture is too wide.');
    this.#page.row = row;
    const answer = this.#answer(this.#call('picture', width, height));
    const codes: Record<string, string> = {};
    for (const each of answer.split(' ')) {
      const [name, code] = each.split('=');
      if (name && code) codes[name] = code;
    }
    return codes;
  }

  /** The Image-Code of 32 × 32 grey values. */
  normalisedImageCode(grey: Uint8Array): string {
    this.#put(grey);
    return this.#answer(this.#call('normalisedPicture'));
  }

  /** The Instance-Code of a BLAKE3 digest. */
  instanceCode(digest: Uint8Array): string {
    this.#put(digest);
    return this.#answer(this.#call('instance'));
  }

  /** The unit cut to fewer bits. */
  truncated(unit: string, bits: number): string {
    return this.#answer(this.#call('truncate', this.#write(unit), bits));
  }

  /** The ISCC-CODE of these units. */
  composed(units: readonly string[]): string {
    return this.#answer(this.#call('compose', this.#write(units.join(' '))));
  }

  #call(name: string, ...numbers: number[]): number {
    return called(this.#exports, name)(...numbers);
  }

  #put(bytes: Uint8Array): number {
    new Uint8Array(this.#memory.buffer, windowAt, windowBytes).set(bytes);
    return bytes.length;
  }

  #write(text: string): number {
    return writeText(this.#memory, text);
  }

  #answer(length: number): string {
    return readText(this.#memory, length);
  }
}

function called(exports: WebAssembly.Exports, name: string): Exported {
  const found = exports[name];
  if (typeof found !== 'function') throw new Error(`The kernels lack ${name}.`);
  return (...numbers) => Number(Reflect.apply(found, undefined, numbers));
}

function readText(memory: WebAssembly.Memory, length: number): string {
  const codes = new Uint16Array(memory.buffer, windowAt, length);
  let text = '';
  // Few enough for the stack, which takes each as an argument.
  for (let at = 0; at < length; at += 8192) {
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  }
  return text;
}

function writeText(memory: WebAssembly.Memory, text: string): number {
  const codes = new Uint16Array(memory.buffer, windowAt, windowChars);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return text.length;
}

/** What the kernels ask of the page: org.colophon.fingerprint.web.Page. */
class Page {
  row: RowReader = () => new Uint8Array();
  #text = '';

  constructor(readonly memory: WebAssembly.Memory) {}

  readonly append = (length: number): void => {
    this.#text += readText(this.memory, length);
  };

  readonly normalise = (form: number): number => {
    this.#text = this.#text.normalize(form === 0 ? 'NFD' : 'NFKC');
    return this.#text.length;
  };

  readonly take = (): number => {
    const taken = writeText(this.memory, this.#text.slice(0, windowChars));
    this.#text = this.#text.slice(taken);
    return taken;
  };

  readonly giveRow = (row: number): void => {
    new Uint8Array(this.memory.buffer, windowAt, windowBytes).set(this.row(row));
  };
}

/** What the module wants to start: of the runtime's interface to JavaScript only what it does once, to no effect here. */
function imports(memory: WebAssembly.Memory, page: Page): WebAssembly.Imports {
  const end = windowAt + windowBytes;
  const global = (value: number) => new WebAssembly.Global({ value: 'i32' }, value);
  return {
    env: { memory },
    page: {
      append: page.append,
      normalise: page.normalise,
      take: page.take,
      row: page.giveRow,
    },
    teavmMemory: {
      heapOffset: global(end),
      maxSize: global(1024 * pageBytes - end),
      notifyHeapResized: () => undefined,
    },
    teavmJso: unused({
      stringBuiltinsSupported: () => 0,
      createClass: () => () => undefined,
      defineFunction: (called: unknown) => called,
      defineStaticMethod: () => undefined,
      createFunction1: () => (text: unknown) => text,
    }),
    'wasm:js-string': unused({
      fromCharCode: (code: number) => String.fromCharCode(code),
      concat: (first: string, second: string) => first + second,
      length: (text: string) => text.length,
      charCodeAt: (text: string, index: number) => text.charCodeAt(index),
      substring: (text: string, start: number, end: number) => text.substring(start, end),
    }),
    teavm: unused({}),
    teavmDate: unused({}),
  };
}

/** A part of the runtime that says so if it is wanted after all: the file then has no codes, and its digests stand. */
function unused(
  present: Record<string, (...values: never[]) => unknown>,
): WebAssembly.ModuleImports {
  return new Proxy<WebAssembly.ModuleImports>(present, {
    get: (_, name) =>
      present[String(name)] ??
      (() => {
        throw new Error(`The kernels called ${String(name)}.`);
      }),
  });
}
