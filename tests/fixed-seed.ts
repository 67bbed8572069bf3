import fc from 'fast-check';

// The same samples in every run, so that a red test is a change's doing. `SEED=123 npm test` tries others; a test's own seed wins.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 59) });
