import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the web pages into static files that the API's own HTTP server hands out.
 *
 * Guarantees: every file that a page loads lies under `/assets/`, named by its content.
 */
export default defineConfig({
  root: path('src/explorer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path('dist/explorer'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { query: path('src/explorer/query.html') },
      checks: { moduleLevelDirective: false },
    },
  },
});
