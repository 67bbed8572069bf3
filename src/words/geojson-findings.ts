import type { FindingWords } from './say.ts';

const featureWords: Readonly<Record<string, { vi: string; en: string }>> = {
  features: { vi: 'FeatureCollection thiếu danh sách "features".', en: 'The FeatureCollection has no list "features".' },
  geometries: { vi: 'GeometryCollection thiếu danh sách "geometries".', en: 'The GeometryCollection has no list "geometries".' },
  id: { vi: '"id" của đối tượng phải là chữ hoặc số.', en: 'The "id" of a feature must be a text or a number.' },
  properties: {
    vi: 'Đối tượng thiếu "properties", hoặc "properties" không phải {…}.',
    en: 'The feature has no "properties", or they are not {…}.',
  },
  geometry: { vi: 'Đối tượng thiếu "geometry".', en: 'The feature has no "geometry".' },
  nested: { vi: 'GeometryCollection nằm trong một GeometryCollection khác.', en: 'A GeometryCollection stands inside another.' },
};

/** Words for GeoJSON that breaks RFC 7946, or lies where it cannot be. */
export const geojsonFindingWords = {
  'geojson/type': {
    vi: (a) => ({
      message: a['found'] ? `"type" là "${a['found']}", không dùng được ở đây.` : 'Thiếu "type".',
      fix: `Ở chỗ này cần ${a['expected'] === 'Point' ? 'một hình: Point, LineString, Polygon, …' : `"${a['expected']}"`}; chú ý chữ hoa, chữ thường.`,
    }),
    en: (a) => ({
      message: a['found'] ? `"type" is "${a['found']}", which cannot stand here.` : '"type" is missing.',
      fix: `Here ${a['expected'] === 'Point' ? 'a geometry (Point, LineString, Polygon, …)' : `"${a['expected']}"`} is expected; capitals count.`,
    }),
  },
  'geojson/feature': {
    vi: (a) => ({
      message: featureWords[String(a['kind'])]?.vi ?? `"${a['member']}" không được đứng ở đây.`,
      fix: 'Xuất lại tệp GeoJSON từ phần mềm bản đồ, hoặc sửa theo RFC 7946.',
    }),
    en: (a) => ({
      message: featureWords[String(a['kind'])]?.en ?? `"${a['member']}" may not stand here.`,
      fix: 'Export the GeoJSON again from the map program, or correct it by RFC 7946.',
    }),
  },
  'geojson/coordinates': {
    vi: (a) => ({
      message: `Tọa độ của hình ${a['type']} không đúng cấu trúc.`,
      fix: 'Mỗi vị trí là [kinh độ, vĩ độ] bằng số; đường cần ít nhất hai vị trí. Xuất lại từ phần mềm bản đồ.',
    }),
    en: (a) => ({
      message: `The coordinates of the ${a['type']} are not built as they must be.`,
      fix: 'Each position is [longitude, latitude] in numbers; a line needs at least two. Export again from the map program.',
    }),
  },
  'geojson/position-range': {
    vi: (a) => ({
      message: `Tọa độ [${a['lon']}, ${a['lat']}] không phải kinh độ, vĩ độ; có thể ${a['kind'] === 'swapped' ? 'hai số bị đảo chỗ' : 'là mét theo VN-2000'}.`,
      fix:
        a['kind'] === 'swapped'
          ? 'Ghi kinh độ (khoảng 108) trước, vĩ độ (khoảng 15) sau.'
          : 'Chuyển hệ tọa độ sang WGS 84 (EPSG:4326) rồi xuất lại.',
    }),
    en: (a) => ({
      message: `The position [${a['lon']}, ${a['lat']}] is no longitude and latitude; perhaps ${a['kind'] === 'swapped' ? 'the two are swapped' : 'it is in metres of VN-2000'}.`,
      fix:
        a['kind'] === 'swapped'
          ? 'Write the longitude (about 108) first, then the latitude (about 15).'
          : 'Reproject to WGS 84 (EPSG:4326) and export again.',
    }),
  },
  'geojson/ring': {
    vi: (a) => ({
      message: a['kind'] === 'open' ? 'Đường viền của vùng không khép kín.' : `Đường viền của vùng chỉ có ${a['count']} vị trí.`,
      fix: 'Đường viền cần ít nhất bốn vị trí, vị trí cuối trùng vị trí đầu.',
    }),
    en: (a) => ({
      message:
        a['kind'] === 'open' ? 'The ring of a polygon is not closed.' : `The ring of a polygon has only ${a['count']} positions.`,
      fix: 'A ring needs at least four positions, the last equal to the first.',
    }),
  },
  'geojson/bbox': {
    vi: () => ({ message: '"bbox" không phải 4 hoặc 6 số.', fix: 'Viết [tây, nam, đông, bắc], hoặc xóa "bbox".' }),
    en: () => ({ message: '"bbox" is not made of 4 or 6 numbers.', fix: 'Write [west, south, east, north], or remove "bbox".' }),
  },
  'geojson/null-geometry': {
    vi: () => ({
      message: 'Đối tượng chưa có vị trí trên bản đồ.',
      fix: 'Bổ sung tọa độ nếu biết; nếu không, để trống cũng được.',
    }),
    en: () => ({
      message: 'The feature has no place on the map.',
      fix: 'Add its coordinates if they are known; else it may stay empty.',
    }),
  },
  'geojson/crs': {
    vi: () => ({
      message: 'Tệp có "crs", nhưng GeoJSON luôn dùng WGS 84.',
      fix: 'Kiểm tra tọa độ là WGS 84 rồi xóa "crs".',
    }),
    en: () => ({
      message: 'The file has "crs", but GeoJSON is always in WGS 84.',
      fix: 'Make sure it is WGS 84 and remove "crs".',
    }),
  },
  'geojson/outside': {
    vi: (a) => ({
      message: `Vị trí [${a['lon']}, ${a['lat']}] nằm ngoài tỉnh Quảng Ngãi.`,
      fix: 'Kiểm tra lại tọa độ; nếu đúng là ở ngoài tỉnh thì giữ nguyên.',
    }),
    en: (a) => ({
      message: `The position [${a['lon']}, ${a['lat']}] lies outside Quảng Ngãi.`,
      fix: 'Check the coordinates; if the place really is outside, leave them.',
    }),
  },
  'geojson/swapped': {
    vi: (a) => ({
      message: `Vị trí [${a['lon']}, ${a['lat']}] có vẻ bị đảo: vĩ độ đứng trước kinh độ.`,
      fix: 'GeoJSON ghi kinh độ trước (khoảng 108), vĩ độ sau (khoảng 15). Đổi chỗ hai số.',
    }),
    en: (a) => ({
      message: `The position [${a['lon']}, ${a['lat']}] seems swapped: latitude before longitude.`,
      fix: 'GeoJSON has longitude first (about 108), then latitude (about 15). Swap the numbers.',
    }),
  },
  'geojson/precision': {
    vi: (a) => ({
      message: `Tọa độ [${a['lon']}, ${a['lat']}] có ${a['decimals']} chữ số thập phân.`,
      fix: 'Làm tròn còn 6 chữ số (khoảng 10 cm) khi xuất tệp.',
    }),
    en: (a) => ({
      message: `The coordinates [${a['lon']}, ${a['lat']}] have ${a['decimals']} decimals.`,
      fix: 'Round to 6 decimals (about 10 cm) when exporting.',
    }),
  },
  'geojson/winding': {
    vi: (a) => ({
      message:
        a['kind'] === 'hole'
          ? 'Đường viền của lỗ trong vùng chạy ngược chiều kim đồng hồ.'
          : 'Đường viền ngoài của vùng chạy theo chiều kim đồng hồ.',
      fix: 'Xuất lại theo RFC 7946: viền ngoài ngược chiều, viền lỗ thuận chiều kim đồng hồ.',
    }),
    en: (a) => ({
      message: a['kind'] === 'hole' ? 'The ring of a hole runs counterclockwise.' : 'The outer ring of a polygon runs clockwise.',
      fix: 'Export it as RFC 7946 asks: outlines counterclockwise, holes clockwise.',
    }),
  },
  'geojson/self-crossing': {
    vi: (a) => ({
      message: `Đường viền của vùng tự cắt nhau: đoạn sau vị trí ${a['first']} cắt đoạn sau vị trí ${a['second']}.`,
      fix: 'Sửa đường viền trong phần mềm bản đồ (Fix geometries) rồi xuất lại.',
    }),
    en: (a) => ({
      message: `The ring of a polygon crosses itself: the line after position ${a['first']} cuts the one after position ${a['second']}.`,
      fix: 'Repair the outline in the map program (Fix geometries) and export again.',
    }),
  },
  'geojson/duplicate-id': {
    vi: (a) => ({
      message: `"id" ${a['value']} đã được dùng cho đối tượng thứ ${a['first']}.`,
      fix: 'Mỗi đối tượng cần một "id" riêng, hoặc không có "id".',
    }),
    en: (a) => ({
      message: `The "id" ${a['value']} already belongs to feature ${a['first']}.`,
      fix: 'Give each feature its own "id", or none.',
    }),
  },
  'geojson/empty': {
    vi: () => ({ message: 'Tệp không có đối tượng nào.', fix: 'Bổ sung dữ liệu; không phát sinh thì xác nhận ở "noChange".' }),
    en: () => ({ message: 'The file has no features.', fix: 'Add the data; if nothing happened, state it in "noChange".' }),
  },
} satisfies Record<string, FindingWords>;
