/** Addresses of the machine outputs that pages link to, from the root of the portal. */
export const addresses = {
  catalogueJsonld: '/catalog.jsonld',
  catalogueJson: '/api/v1/catalog.json',
  statisticsJson: '/api/v1/statistics.json',
  statisticsCsv: '/api/v1/statistics.csv',
  listJson: (version?: string) => (version ? `/api/v1/lists/${version}.json` : '/api/v1/list.json'),
  listCsv: (version?: string) => (version ? `/api/v1/lists/${version}.csv` : '/api/v1/list.csv'),
  listDiffJson: (version: string) => `/api/v1/lists/${version}-changes.json`,
  listDiffCsv: (version: string) => `/api/v1/lists/${version}-changes.csv`,
  reviewJson: (half: string) => `/api/v1/reviews/${half}.json`,
  reviewCsv: (half: string) => `/api/v1/reviews/${half}.csv`,
  feed: '/feed.atom',
  calendar: '/calendar.ics',
  agencyCalendar: (agency: string) => `/co-quan/${agency}/calendar.ics`,
  datapackage: (dataset: string) => `/data/${dataset}/datapackage.json`,
  template: (dataset: string) => `/data/${dataset}/mau.xlsx`,
  datasetJson: (dataset: string) => `/api/v1/dataset/${dataset}.json`,
} as const;
