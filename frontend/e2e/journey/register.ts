import { test as base } from '@playwright/test';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const jar = join(root, 'backend/server/target/colophon.jar');

/** A running register that nobody has founded yet: where it is, and the token that founds it. */
export interface Register {
  url: string;
  token: string;
}

/** Tests against the real jar, started for them with a data folder of their own and stopped behind them. */
export const test = base.extend<object, { register: Register }>({
  register: [
    // Playwright reads from the first parameter which fixtures this one needs: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'colophon-journey-'));
      // The database server may run as another user, who has to pass through.
      chmodSync(folder, 0o711);
      const port = await freePort();
      const register = { url: `http://localhost:${port}`, token: 'the-journey-begins-here' };
      const log = join(folder, 'log');
      const server = start(folder, port, register.token, log);
      try {
        await isUp(server, `${register.url}/api/health`, log);
        await use(register);
      } finally {
        await stop(server);
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ register }, use) => use(register.url),
});

function start(folder: string, port: number, token: string, log: string): ChildProcess {
  if (!existsSync(jar)) throw new Error(`Build the server first: ${jar} is missing.`);
  const out = openSync(log, 'a');
  return spawn(
    java(),
    ['-jar', jar, '--spring.profiles.active=demo', `--colophon.set-up-token=${token}`],
    {
      env: { ...process.env, COLOPHON_DATA: join(folder, 'data'), SERVER_PORT: String(port) },
      stdio: ['ignore', out, out],
    },
  );
}

function java(): string {
  const home =
    process.env['JAVA_HOME'] ??
    execFileSync(join(root, 'infra/jdk25'), { encoding: 'utf8' }).trim();
  return join(home, 'bin/java');
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') found(address.port);
        else failed(new Error('No port is free.'));
      });
    });
  });
}

async function isUp(server: ChildProcess, health: string, log: string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(health).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`The register did not start:\n${readFileSync(log, 'utf8')}`);
}

/** Asks the server to end, and waits until it has, and its database with it. */
function stop(server: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (server.exitCode !== null) return ended();
    server.once('exit', () => ended());
    server.kill('SIGTERM');
  });
}
