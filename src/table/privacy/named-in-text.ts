import type { PrivacyCode } from '../../domain/model/privacy/privacy-code.ts';
import type { TraceKind } from '../../domain/model/privacy/trace.ts';
import type { FoundText } from './letters.ts';

/** What only the word before it tells in a running text, as the name of a column does in a table. */
export interface NamedText extends FoundText {
  readonly code: PrivacyCode;
  readonly kind: TraceKind;
  /** Offices have accounts and cars too: these are for a person to look at. */
  readonly sure: boolean;
}

interface Form extends Omit<NamedText, 'at' | 'length'> {
  /** Its first group is what is found. */
  readonly form: RegExp;
}

const FORMS: readonly Form[] = [
  {
    code: 'privacy/identity-card',
    kind: 'identity-card',
    sure: true,
    form: /(?<![\p{L}\d])(?:cmnd|cmtnd|cmt|chứng minh (?:nhân dân|thư)|hộ chiếu|passport)[^\d\n]{0,20}?(\d{3}([ .]?)\d{3}\2\d{3}|[a-z]\d{7})(?![\d.]?\d)/dgiu,
  },
  {
    code: 'privacy/social-insurance',
    kind: 'social-insurance',
    sure: true,
    form: /(?<![\p{L}\d])(?:mã số|mã|số|sổ|ma_so|so)[ _](?:bhxh|bảo hiểm xã hội)[^\d\n]{0,12}?(\d{10})(?!\d)/dgiu,
  },
  {
    code: 'privacy/bank-account',
    kind: 'bank-account',
    sure: false,
    form: /(?<![\p{L}\d])(?:stk|so_tk|số tk|số tài khoản|so_tai_khoan|tài khoản ngân hàng|tài khoản số)[^\d\n]{0,20}?(\d(?:[ .-]?\d){7,18})(?!\d)/dgiu,
  },
  {
    code: 'privacy/vehicle-plate',
    kind: 'plate',
    sure: false,
    form: /(?<![\p{L}\d])(?:biển (?:kiểm soát|số)(?: xe)?|bks)[^\d\n]{0,6}?(\d{2} ?-? ?[a-zđ]{1,2}\d?[ .-]{0,3}(?:\d{3}\.?\d{2}|\d{4}))(?!\d)/dgiu,
  },
  {
    code: 'secret/password',
    kind: 'password',
    sure: true,
    form: /(?<![\p{L}\d])(?:mật khẩu|password|pass|mk)(?: (?:là|wifi|wi-fi|đăng nhập|truy cập|mặc định|quản trị|tạm))*(?:\s*[:=]\s*|(?<=là)\s+)["']?(?!["']?(?:https?:|\p{L}+["']?(?:[\s.,;]|$)))((?=\S*\d)[^\s"',;<>]{4,})/dgiu,
  },
  {
    code: 'secret/token',
    kind: 'token',
    sure: true,
    form: /(?<![\p{L}\d])(?:bearer\s+(?=[\w.=/+-]*\d)([\w.=/+-]{20,})|\d{8,10}:aa[\w-]{33}(?![\w-]))/dgiu,
  },
];

/** Numbers, plates and passwords that are named right before. */
export function findNamed(text: string): NamedText[] {
  return FORMS.flatMap(({ form, ...told }) =>
    [...text.matchAll(form)].map((match) => {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [match.index, match.index + match[0].length];
      return { ...told, at: start, length: end - start };
    }),
  );
}
