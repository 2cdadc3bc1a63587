import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds both replicas into `.output/sites/{x,instagram}/index.html` with shared files under `/assets/`. */
export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  // Draft.js and its fbjs refer to Node's `global`.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: here('../../.output/sites'),
    emptyOutDir: true,
    // The preload helper is an inline script; the replicas' CSP forbids those.
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { x: here('x/index.html'), instagram: here('instagram/index.html') } },
  },
});
