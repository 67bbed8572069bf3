import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The build command hands over the whole view before it calls Astro; see src/site/portal.ts. */
const site = globalThis[Symbol.for('opendata.site')];

/** Not `'unsafe-inline'` anywhere: pages carry no inline script, style element or style attribute. */
const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  // The search engine is WebAssembly, and its module is loaded by address, so a hash cannot cover it.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

export default defineConfig({
  srcDir: './src/site',
  output: 'static',
  site: site?.settings.url ?? process.env.OPENDATA_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { concurrency: 4, inlineStylesheets: 'never', format: 'directory' },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  // The folder is new when a build starts, and other files are written to it at the same time.
  vite: { build: { assetsInlineLimit: 0, emptyOutDir: false } },
});
