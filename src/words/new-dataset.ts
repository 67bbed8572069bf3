/** The sentences of a new dataset: its people rewrite them. Vietnamese only, as the metadata's first language. */
export const newDatasetWords = {
  vi: {
    description: (title: string) =>
      `${title}: viết lại câu này cho người chưa biết gì hiểu được dữ liệu nói về ai, ở đâu, từ nguồn nào và dùng vào việc gì.`,
  },
};
