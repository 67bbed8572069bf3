import type { Lang } from '../domain/model/text.ts';

/** The frame of every official document (Decree 30/2020/NĐ-CP, Annex I); what is not known when it is drafted is a blank. */
export const officialWords = {
  vi: {
    superior: (province: string) => `UBND ${province}`.toLocaleUpperCase('vi'),
    number: (symbol: string) => `Số:          /${symbol}`,
    draft: 'DỰ THẢO',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: (province: string, year: string) => `${province.replace(/^Tỉnh /, '')}, ngày       tháng       năm ${year}`,
    addressee: (to: string) => `Kính gửi: ${to}`,
    committee: (province: string) => `Ủy ban nhân dân ${province.replace(/^Tỉnh/, 'tỉnh')}`,
    signer: 'GIÁM ĐỐC',
    recipientsTitle: 'Nơi nhận:',
  },
  en: {
    superior: (province: string) => `PEOPLE’S COMMITTEE OF ${province}`.toUpperCase(),
    number: (symbol: string) => `No.:          /${symbol}`,
    draft: 'DRAFT',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    placeAndDate: (province: string, year: string) =>
      `${province.replace(/ [Pp]rovince$/, '')}, (day)       (month)       ${year}`,
    addressee: (to: string) => `To: ${to}`,
    committee: (province: string) => `People’s Committee of ${province}`,
    signer: 'DIRECTOR',
    recipientsTitle: 'Copies:',
  },
} satisfies Record<Lang, unknown>;
