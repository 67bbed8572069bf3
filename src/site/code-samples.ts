import type { DatasetView, FileView } from '../domain/views/view-types.ts';

export interface CodeSample {
  readonly name: string;
  readonly code: string;
}

/** How the newest file is read in four places. `base` is the address of the portal, so that what is copied runs as it stands. */
export function codeSamples(dataset: DatasetView, base: string): CodeSample[] {
  const file = dataset.files[0];
  if (file) return sampleOfFile(file, base + file.url);
  return dataset.apis.slice(0, 1).flatMap(({ url }) => [
    { name: 'curl', code: `curl ${quote(url)}` },
    {
      name: 'Python',
      code: `import json, urllib.request\n\nwith urllib.request.urlopen(${quote(url)}) as reply:\n    data = json.load(reply)`,
    },
  ]);
}

function sampleOfFile(file: FileView, url: string): CodeSample[] {
  const address = quote(url);
  const curl = { name: 'curl', code: `curl -O ${address}` };
  switch (file.format) {
    case 'csv':
      return [
        curl,
        { name: 'Python', code: `import pandas\n\ntable = pandas.read_csv(${address})` },
        { name: 'R', code: `table <- readr::read_csv(${address})` },
        { name: 'DuckDB', code: `SELECT * FROM read_csv(${singleQuote(url)}) LIMIT 10;` },
      ];
    case 'geojson':
      return [
        curl,
        { name: 'Python', code: `import geopandas\n\nshapes = geopandas.read_file(${address})` },
        { name: 'R', code: `shapes <- sf::st_read(${address})` },
        {
          name: 'DuckDB',
          code: `INSTALL spatial; LOAD spatial;\nSELECT * FROM ST_Read(${singleQuote(`/vsicurl/${url}`)}) LIMIT 10;`,
        },
      ];
    case 'json':
      return [
        curl,
        { name: 'Python', code: `import pandas\n\ntable = pandas.read_json(${address})` },
        { name: 'R', code: `table <- jsonlite::fromJSON(${address})` },
        { name: 'DuckDB', code: `SELECT * FROM read_json(${singleQuote(url)}) LIMIT 10;` },
      ];
    default:
      return [curl];
  }
}

/** Addresses hold only `[A-Za-z0-9._/:-]`, as file names are checked on the way in. */
function quote(url: string): string {
  return `"${url}"`;
}

function singleQuote(url: string): string {
  return `'${url}'`;
}
