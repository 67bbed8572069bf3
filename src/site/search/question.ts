export const FACETS = ['topic', 'state', 'agency', 'frequency', 'format'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked, as it stands in the address of the page. */
export interface Question {
  readonly q: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** 1 = first. */
  readonly page: number;
}

/** `?q=đất đai&topic=dat-dai&topic=xay-dung&page=2` */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  const page = Number(params.get('page') ?? 1);
  return {
    q: (params.get('q') ?? '').trim(),
    chosen: chosenOf((facet) => params.getAll(facet)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The other way round; empty where nothing is asked. */
export function writeQuestion({ q, chosen, page }: Question): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (page > 1) params.set('page', String(page));
  return params.size > 0 ? `?${params}` : '';
}

export function chosenOf(values: (facet: Facet) => readonly string[]): Question['chosen'] {
  return {
    topic: values('topic'),
    state: values('state'),
    agency: values('agency'),
    frequency: values('frequency'),
    format: values('format'),
  };
}

export function isBlank({ q, chosen }: Question): boolean {
  return q === '' && FACETS.every((facet) => chosen[facet].length === 0);
}
