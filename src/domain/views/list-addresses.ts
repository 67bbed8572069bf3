/** Paths of the pages about the open-data list, without language. */
export const listAddresses = {
  list: '/danh-muc/',
  version: (id: string) => `/danh-muc/${id}/`,
  diff: (newer: string, older: string) => `/danh-muc/${newer}/so-voi/${older}/`,
  item: (code: string) => `/danh-muc/muc/${code.toLowerCase()}/`,
  review: (half: string) => `/danh-muc/ra-soat/${half}/`,
} as const;
