import { BASE_FOLDER } from './example-files.ts';

/** Pieces for the examples of rules about sources: the source's file, and what its server answers to every request. */
export const SOURCE_PATH = 'catalogue/sources/co-so-kham-benh.yaml';
export const ANSWER_PATH = 'tra-loi.http';

/** The file that the good answer gives is a third quarter with other beds. */
const TABLE = `ma,ten,loai,so_giuong,toa_do_lat,ngay_cap
CS-001,Bệnh viện Minh họa,benh-vien,365,15.1205,2019-05-06
CS-002,Phòng khám Thử nghiệm,phong-kham,0,15.2041,2021-11-15
`;

export function sourceWith(changes: Readonly<Record<string, string | undefined>>): string {
  const keys: Record<string, string | undefined> = {
    title: 'Nguồn ví dụ',
    dataset: BASE_FOLDER.slice(BASE_FOLDER.lastIndexOf('/') + 1),
    kind: 'file',
    url: 'https://nguon.example.vn/co-so.csv',
    format: 'csv',
    period: 'last-ended',
    illustrative: 'true',
    ...changes,
  };
  return Object.entries(keys)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** A source whose server answers like this. */
export function answeredBy(answer: string, changes: Readonly<Record<string, string | undefined>> = {}) {
  return { [SOURCE_PATH]: sourceWith(changes), [ANSWER_PATH]: answer };
}

export const goodAnswer = answeredBy(`HTTP/1.1 200 OK\ncontent-type: text/csv\n\n${TABLE}`);

/** A page of rows from CKAN; the same for every page that is asked for. */
export function ckanRows(total: number) {
  const answer = {
    success: true,
    result: { fields: [{ id: '_id' }, { id: 'ma' }], records: [{ _id: 1, ma: 'CS-001' }], total },
  };
  const changes = { kind: 'ckan-rows', resource: 'co-so', url: 'https://nguon.example.vn' };
  return answeredBy(`HTTP/1.1 200 OK\ncontent-type: application/json\n\n${JSON.stringify(answer)}\n`, changes);
}
