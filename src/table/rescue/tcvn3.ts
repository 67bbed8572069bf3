/**
 * TCVN 5712:1993, VN3 (the ABC fonts, .VnTime). Pairs of the character that Windows-1252 shows for a byte and the letter that
 * the fonts show. There are no capitals with tones: .VnTimeH shows the small ones as capitals.
 */
const PAIRS =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ' +
  'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ' +
  'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
  'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ' +
  'ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ';

/** Character as Windows-1252 shows it → letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i] ?? '', PAIRS[2 * i + 1] ?? '']),
);

/**
 * Reads TCVN3 text whose bytes were shown as Windows-1252. A cell set in capitals (`TØNH`) is written with capitals and the
 * small marked letters, so these become capitals where two plain capitals stand side by side and no small plain letter does.
 */
export function readTcvn3(text: string): string {
  return text.replace(/[^,;\t|"\r\n]+/g, (cell) => {
    const read = cell.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3.get(letter) ?? letter);
    return /[A-Z]{2}/.test(cell) && !/[a-z]/.test(cell) ? read.toUpperCase() : read;
  });
}
