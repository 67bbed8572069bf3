import type { Lang } from '../domain/model/text.ts';

/** What `opendata serve` and `npm start` say. */
export const serveWords = {
  vi: {
    badPort: (found) => `--port là "${found}"; cần một số từ 0 đến 65535.`,
    serving: (url) => `Cổng dữ liệu đang mở tại ${url} (bấm Ctrl-C để dừng).`,
    notBuilt: (folder) =>
      `Thư mục ${folder} chưa có trang nào. → Chạy «npx opendata build» trước, hoặc chỉ thư mục khác bằng --out.`,
    portTaken: (port) =>
      `Cổng mạng ${port} đang có chương trình khác dùng. → Dừng chương trình đó, hoặc chọn số khác: --port ${port + 1}.`,
    cannotListen: (host, port, reason) => `Không mở được ${host}:${port} (${reason}). → Kiểm tra --host và --port.`,
  },
  en: {
    badPort: (found) => `--port is "${found}"; it takes a number from 0 to 65535.`,
    serving: (url) => `The portal is open at ${url} (press Ctrl-C to stop).`,
    notBuilt: (folder) => `There is no page in ${folder}. → Run "npx opendata build" first, or name another folder with --out.`,
    portTaken: (port) => `Port ${port} is used by another program. → Stop that program, or choose another: --port ${port + 1}.`,
    cannotListen: (host, port, reason) => `${host}:${port} could not be opened (${reason}). → Check --host and --port.`,
  },
} satisfies Record<Lang, ServeWords>;

interface ServeWords {
  readonly badPort: (found: string) => string;
  readonly serving: (url: string) => string;
  readonly notBuilt: (folder: string) => string;
  readonly portTaken: (port: number) => string;
  readonly cannotListen: (host: string, port: number, reason: string) => string;
}
