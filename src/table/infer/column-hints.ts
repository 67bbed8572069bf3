/** What the name of a column tells about its values; names as `columnName` makes them. */
export interface Hints {
  readonly isCode: boolean;
  readonly isCommune: boolean;
  readonly isYear: boolean;
  readonly isCount: boolean;
}

const CODE = /^(?:ma|code|id|ky_hieu|so_hieu|mst|cccd|cmnd|dien_thoai|sdt|so_dien_thoai|fax)(?:_|$)|_(?:code|id|ma)$/;
const COMMUNE =
  /^(?:ma|code)_(?:so_)?(?:xa|phuong|dvhc|don_vi_hanh_chinh|px|dia_ban|cap_xa|commune|ward|place)|(?:xa|phuong|commune|ward|place|dvhc)_(?:code|id|ma)$/;
const YEAR = /(?:^|_)(?:nam|year)(?:_|$)/;
// "Số" also begins words that count nothing: số hiệu, số nhà, số quyết định.
const NOT_COUNTED = /^so_(?:hieu|nha|quyet_dinh|qd|van_ban|giay_phep|gpkd|gp|thu_tu|dien_thoai|dt|ky_hieu|cong_van)(?:_|$)/;
const COUNT = /^(?:so|tong|sl|count|dan_so|so_luong|number|total|population)(?:_|$)|(?:^|_)(?:count|so_luong)$/;

/** Reads a column's name. */
export function readHints(name: string): Hints {
  return {
    isCode: CODE.test(name),
    isCommune: COMMUNE.test(name),
    isYear: YEAR.test(name),
    isCount: COUNT.test(name) && !NOT_COUNTED.test(name),
  };
}
