import { defineConfig } from 'vitest/config';

// Two cores are the smallest machine we know of. The browser tests look at one build of the portal and come last.
const shared = {
  environment: 'node' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  env: { NO_COLOR: '1', TZ: 'UTC' },
  setupFiles: ['tests/fixed-seed.ts'],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'node_modules/**'] } },
      {
        test: {
          ...shared,
          testTimeout: 90_000,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-portal.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
