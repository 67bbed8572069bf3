import type { Reason } from './say.ts';

/** What the articles say on which rules rest, in our own short words (regulation attached to Decision 59/2024/QĐ-UBND). */
export const articleWords: Readonly<Record<string, Reason>> = {
  '6.1': {
    vi: 'dữ liệu mở được cung cấp tập trung, thống nhất trên Cổng của tỉnh, tại trung tâm dữ liệu của tỉnh.',
    en: 'open data is provided centrally on the portal of the province, at its own data centre.',
  },
  '6.2': {
    vi: 'cơ quan được cấp tài khoản và phân quyền để cập nhật dữ liệu của đơn vị mình.',
    en: 'agencies get accounts and the right to update the data they are responsible for.',
  },
  '7.1': {
    vi: 'cơ quan cung cấp, đăng tải và cập nhật dữ liệu theo Danh mục dữ liệu mở hiện hành.',
    en: 'agencies provide, publish and update data by the open-data list in force.',
  },
  '7.2': {
    vi: 'cơ quan có cơ sở dữ liệu chuyên ngành được khuyến khích chia sẻ bằng API.',
    en: 'agencies with databases of their own are encouraged to share by API.',
  },
  '7.3': {
    vi: 'dữ liệu phải kịp thời, đầy đủ, chính xác, trung thực và khách quan.',
    en: 'data is timely, complete, accurate, truthful and objective.',
  },
  '7.4': {
    vi: 'dữ liệu phải bảo đảm bảo mật thông tin, không xâm phạm lợi ích của Nhà nước, tổ chức và cá nhân.',
    en: 'data keeps information secure and harms neither the State, nor organisations, nor persons.',
  },
  '7.5': {
    vi: 'dữ liệu không chồng lấn với cơ sở dữ liệu của bộ, ngành và phải đồng bộ với cơ sở dữ liệu dùng chung.',
    en: 'data does not overlap databases of the ministries and is kept in step with the shared ones.',
  },
  '7.6': {
    vi: 'dữ liệu được cập nhật định kỳ theo tần suất, trong vòng 15 ngày kể từ ngày đầu tiên của kỳ tiếp theo.',
    en: 'data is updated by its frequency, within 15 days from the first day of the next period.',
  },
  '7.6.d': {
    vi: 'dữ liệu cập nhật khi có thay đổi được cung cấp trong vòng 15 ngày kể từ ngày công bố thay đổi.',
    en: 'on-change data is provided within 15 days from the day the change was announced.',
  },
  '8.2': {
    vi: 'dữ liệu mở được sử dụng theo Điều 18 Nghị định 47/2020/NĐ-CP.',
    en: 'open data is used under Article 18 of Decree 47/2020/NĐ-CP.',
  },
  '11.3': {
    vi: 'Danh mục dữ liệu mở được bổ sung, sửa đổi định kỳ, tối thiểu 6 tháng một lần.',
    en: 'the open-data list is amended regularly, at least every 6 months.',
  },
  '13.1': {
    vi: 'cơ quan xây dựng kế hoạch, lộ trình cung cấp dữ liệu mở.',
    en: 'agencies plan and schedule the provision of their data.',
  },
  '13.2': {
    vi: 'cơ quan quản lý cấu trúc, chất lượng dữ liệu và chịu trách nhiệm về dữ liệu đã cung cấp.',
    en: 'agencies look after structure and quality, and answer for the data they provided.',
  },
  '13.5': {
    vi: 'cơ quan rà soát, cập nhật danh mục thuộc phạm vi quản lý, tối thiểu 6 tháng một lần.',
    en: 'agencies review their part of the list at least every 6 months.',
  },
  '14.2': {
    vi: 'đơn vị cung cấp dịch vụ thông báo trước khi bảo trì, nâng cấp Cổng.',
    en: 'the service provider gives notice before maintenance and upgrades of the portal.',
  },
};
