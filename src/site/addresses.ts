/** Addresses of the machine outputs that pages link to, from the root of the portal. */
export const addresses = {
  catalogueJsonld: '/catalog.jsonld',
  catalogueJson: '/api/v1/catalog.json',
  statisticsJson: '/api/v1/statistics.json',
  statisticsCsv: '/api/v1/statistics.csv',
  feed: '/feed.atom',
  calendar: '/calendar.ics',
  agencyCalendar: (agency: string) => `/co-quan/${agency}/calendar.ics`,
  datapackage: (dataset: string) => `/data/${dataset}/datapackage.json`,
  template: (dataset: string) => `/data/${dataset}/mau.xlsx`,
  datasetJson: (dataset: string) => `/api/v1/dataset/${dataset}.json`,
} as const;
