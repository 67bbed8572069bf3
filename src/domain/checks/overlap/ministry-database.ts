import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

const DATABASES = {
  'catalogue/ministry-databases.yaml': 'databases: [{id: csdl-y-te, name: Cơ sở dữ liệu quốc gia về y tế, owner: Bộ Y tế}]\n',
};
const OVERLAP = { ...DATABASES, [LIST_PATH]: listWith({ ministryDatabase: 'csdl-y-te' }) };

/** Art. 7.5: data that overlaps a ministry's database says how it is kept the same. */
export const rule: Rule = {
  code: 'overlap/ministry-database',
  level: 'error',
  article: '7.5',
  check: (portal) => {
    const items = new Map(portal.lists.flatMap((list) => list.items.map((item) => [item.code, item])));
    const names = new Map(portal.ministryDatabases.map(({ id, name, owner }) => [id, `${name.vi} (${owner.vi})`]));
    return portal.datasets.flatMap((dataset) => {
      const database = items.get(dataset.listItem)?.ministryDatabase;
      if (database === undefined || dataset.sync !== undefined) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, '/listItem');
      const args = { item: dataset.listItem, database: names.get(database) ?? database };
      return [{ code: 'overlap/ministry-database', level: 'error', where, args }];
    });
  },
  examples: {
    good: {
      ...OVERLAP,
      [METADATA_PATH]: metadataWith({ sync: 'Kết xuất từ cơ sở dữ liệu của Bộ Y tế ngày đầu mỗi quý.' }),
    },
    bad: OVERLAP,
  },
};
