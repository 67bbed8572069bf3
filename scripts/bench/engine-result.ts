/** What an engine says about one file: rows read, and counts of faults by `code column` (ours) or by what it calls them. */
export interface EngineResult {
  readonly rows: number;
  readonly faults: Readonly<Record<string, number>>;
}

/** Checks one file. */
export type RunFile = (path: string) => Promise<EngineResult> | EngineResult;
