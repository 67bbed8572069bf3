import { sayDay } from './dates.ts';
import { sayItemFields } from './item-fields.ts';
import type { FindingWords } from './say.ts';

/** Words for what is wrong with an agency's answers about the open-data list (Art. 11.3, 13.5). */
export const listReviewFindingWords = {
  'review/item-missing': {
    vi: () => ({
      message: 'Trả lời này không nói về mục nào của Danh mục.',
      fix: 'Ghi mã mục, ví dụ item: YT-01; mục đề nghị mới thì ghi answer: add.',
    }),
    en: () => ({
      message: 'This answer names no item of the list.',
      fix: 'Give the code, e.g. item: YT-01; for an item that is new, write answer: add.',
    }),
  },
  'review/answered-twice': {
    vi: (a) => ({
      message: `Mục ${a['item']} được trả lời hai lần (trả lời thứ ${a['first']} và thứ ${a['second']}).`,
      fix: 'Mỗi mục một trả lời; giữ lại trả lời đúng và xóa trả lời kia.',
    }),
    en: (a) => ({
      message: `Item ${a['item']} is answered twice (answers ${a['first']} and ${a['second']}).`,
      fix: 'One answer an item; keep the right one and delete the other.',
    }),
  },
  'review/not-holder': {
    vi: (a) => ({
      message: `Mục ${a['item']} do ${a['holder']} chủ trì, không thuộc phạm vi rà soát của ${a['agency']}.`,
      fix: 'Xóa trả lời này; nếu phân công đã đổi, đề nghị đơn vị quản lý Cổng ghi vào catalogue/assignments.yaml.',
    }),
    en: (a) => ({
      message: `Item ${a['item']} is held by ${a['holder']}; it is not for ${a['agency']} to review.`,
      fix: 'Delete the answer; if the item has passed on, ask the operator to record it in catalogue/assignments.yaml.',
    }),
  },
  'review/not-in-force': {
    vi: (a) => ({
      message: `Vào ngày trả lời, mục ${a['item']} không có trong Danh mục đang có hiệu lực${a['list'] ? ` (${a['list']})` : ''}.`,
      fix: 'Chỉ trả lời các mục của Danh mục đang có hiệu lực; kiểm tra lại mã mục và ngày "answered".',
    }),
    en: (a) => ({
      message: `On the day of the answer, item ${a['item']} was not on the list in force${a['list'] ? ` (${a['list']})` : ''}.`,
      fix: 'Answer for the items of the list in force; check the code and the day "answered".',
    }),
  },
  'review/code-taken': {
    vi: (a) => ({
      message: `Mã ${a['item']} đã là của mục "${a['title']}" và không dùng lại cho mục mới.`,
      fix: 'Bỏ dòng "item" để Cổng đề nghị mã kế tiếp; nếu muốn sửa mục đã có thì ghi answer: change.',
    }),
    en: (a) => ({
      message: `The code ${a['item']} belongs to the item "${a['title']}" and is not used again for a new one.`,
      fix: 'Leave "item" out to have the next code proposed; to alter the item that is there, write answer: change.',
    }),
  },
  'review/add-incomplete': {
    vi: (a) => ({
      message: `Mục đề nghị bổ sung còn thiếu: ${sayItemFields(String(a['missing']), 'vi')}.`,
      fix: 'Điền các trường đó vào "proposed" của trả lời này.',
    }),
    en: (a) => ({
      message: `The proposed addition still lacks: ${sayItemFields(String(a['missing']), 'en')}.`,
      fix: 'Give these fields under "proposed" of this answer.',
    }),
  },
  'review/change-empty': {
    vi: (a) =>
      a['answer'] === 'change'
        ? {
            message: `Trả lời đề nghị sửa mục ${a['item']} nhưng chưa ghi sửa trường nào.`,
            fix: 'Ghi các trường cần sửa vào "proposed", ví dụ proposed: {frequency: half-yearly}; nếu không sửa gì thì ghi answer: keep.',
          }
        : {
            message: `Trả lời ${a['answer'] === 'keep' ? 'giữ' : 'bỏ'} mục ${a['item']} nhưng lại đề nghị sửa trường.`,
            fix: 'Xóa "proposed", hoặc đổi thành answer: change.',
          },
    en: (a) =>
      a['answer'] === 'change'
        ? {
            message: `The answer asks for a change of item ${a['item']} but changes no field.`,
            fix: 'Put the fields to change under "proposed", e.g. proposed: {frequency: half-yearly}; if nothing changes, write answer: keep.',
          }
        : {
            message: `The answer would ${a['answer']} item ${a['item']}, yet proposes other fields for it.`,
            fix: 'Delete "proposed", or write answer: change.',
          },
  },
  'review/no-reason': {
    vi: (a) => ({
      message: `Đề nghị ${{ add: 'bổ sung', change: 'sửa', drop: 'bỏ' }[String(a['answer'])] ?? ''} mục${a['item'] ? ` ${a['item']}` : ''} còn thiếu ${String(a['missing']).replace('reason', 'lý do (reason)').replace('document', 'văn bản làm căn cứ (document)')}.`,
      fix: 'Ghi ngắn gọn vì sao đề nghị; khi bỏ một mục thì ghi thêm số văn bản làm căn cứ.',
    }),
    en: (a) => ({
      message: `The proposal to ${a['answer']} ${a['item'] ? `item ${a['item']}` : 'an item'} lacks: ${a['missing']}.`,
      fix: 'Say in short why; to drop an item, name the document that it rests on as well.',
    }),
  },
  'review/too-early': {
    vi: (a) => ({
      message: `Trả lời ngày ${sayDay(String(a['answered']), 'vi')} là trước khi kỳ rà soát ${a['half']} bắt đầu (${sayDay(String(a['begins']), 'vi')}).`,
      fix: 'Sửa ngày "answered", hoặc chuyển tệp sang thư mục của nửa năm trước.',
    }),
    en: (a) => ({
      message: `The answer of ${sayDay(String(a['answered']), 'en')} is from before the review of ${a['half']} began (${sayDay(String(a['begins']), 'en')}).`,
      fix: 'Correct the day "answered", or move the file to the folder of the half-year before.',
    }),
  },
} satisfies Record<string, FindingWords>;
