import { connect, createServer, type Server } from 'node:net';

/** Stands between a browser and the register and keeps every byte that the browser sends, whatever part of it sent it. */
export class Recorder {
  readonly #streams: Buffer[][] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Stands before the register at this address. */
  static async before(register: string): Promise<Recorder> {
    const port = Number(new URL(register).port);
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('No port is free.');
    const recorder = new Recorder(server, `http://localhost:${address.port}`);
    server.on('connection', (browser) => {
      const stream: Buffer[] = [];
      recorder.#streams.push(stream);
      const onward = connect(port, 'localhost');
      browser.on('data', (bytes: Buffer) => stream.push(bytes));
      browser.pipe(onward).pipe(browser);
      for (const side of [browser, onward]) {
        side.on('error', () => [browser, onward].forEach((each) => each.destroy()));
      }
    });
    return recorder;
  }

  /** What each connection sent: requests one after the other, each with its head and its body. */
  sent(): Buffer[] {
    return this.#streams.map((stream) => Buffer.concat(stream)).filter(({ length }) => length > 0);
  }

  /** How much was sent so far. */
  get size(): number {
    return this.#streams.flat().reduce((sum, { length }) => sum + length, 0);
  }

  close(): void {
    this.server.close();
  }
}
