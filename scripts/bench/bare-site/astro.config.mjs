import { defineConfig } from 'astro/config';

// What Astro needs for the same datasets without anything of ours: one plain page each, in two languages.
export default defineConfig({ site: 'http://localhost:4321', outDir: process.env.BENCH_OUT, devToolbar: { enabled: false } });
