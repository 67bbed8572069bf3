import { expect, test } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

const LIST = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';

test('a list with three thousand mistakes is parsed once for their places, not once for each', async () => {
  const items = Array.from({ length: 3000 }, (_, i) => `  - {code: YT-${i}, titel: Mục ${i}}\n`).join('');
  const root = makeTestFolder(
    patchBase({ [LIST]: `document: 01\nissued: 2026-03-20\ninForceFrom: 2026-04-01\nitems:\n${items}` }),
  );
  const start = performance.now();
  const findings = validate(await readPortal(root), '2026-11-25').filter((finding) => finding.code === 'metadata/unknown-key');
  expect(findings).toHaveLength(3000);
  expect(findings[2999]?.where).toMatchObject({ file: LIST, line: 3004, pointer: '/items/2999/titel' });
  // Once takes a fraction of a second, three thousand times took minutes.
  expect(performance.now() - start).toBeLessThan(20_000);
});
