import { transformAsync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { mockApi } from './src/testing/mockApi.ts';

/** Runs Lingui's macro over the files that use it; the React plugin no longer brings Babel. */
function linguiMacros(): Plugin {
  return {
    name: 'colophon:lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      const [file] = id.split('?');
      if (!file || !/\.tsx?$/.test(file) || !/@lingui\/(core|react)\/macro/.test(code)) return;
      const result = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [linguiMacro],
      });
      return result?.code ? { code: result.code, map: result.map } : undefined;
    },
  };
}

/** The kernels that the Java library is compiled to; the Makefile builds them before the pages. */
const kernels = at('../backend/fingerprint-web/target/wasm');

function at(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Says what to do where the kernels are missing, instead of that a path does not resolve. */
function kernelsAreBuilt(): Plugin {
  return {
    name: 'colophon:kernels',
    apply: 'build',
    buildStart() {
      if (existsSync(`${kernels}/fingerprint.wasm`)) return;
      this.error(
        'Build the kernels first: make backend/fingerprint-web/target/wasm/fingerprint.wasm',
      );
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [
    kernelsAreBuilt(),
    linguiMacros(),
    react(),
    lingui({ failOnMissing: mode === 'production' }),
    mode === 'mock' && mockApi(),
  ],
  resolve: { alias: { '~': at('./src'), 'fingerprint-web': kernels } },
  server: {
    port: 5173,
    fs: { allow: [at('.'), kernels] },
    proxy:
      mode === 'mock'
        ? undefined
        : { '/api': { target: process.env['COLOPHON_SERVER'] ?? 'http://localhost:8080' } },
  },
  build: {
    target: 'es2022',
    // What the mock serves must never end up in the jar.
    outDir: mode === 'mock' ? 'dist-mock' : 'dist',
    ...(mode === 'mock' ? { rolldownOptions: { input: ['index.html', 'codes.html'] } } : {}),
    // Inlined fonts or pictures would need data: in the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
  },
  worker: { format: 'es' as const },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
  },
}));
