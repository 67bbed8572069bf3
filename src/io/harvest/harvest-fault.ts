/** Why nothing came of a source. Told as a finding of the source's file, never as a crash. */
export class HarvestFault extends Error {
  /** `harvest/<name>` */
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(name: string, args: Readonly<Record<string, string | number>>) {
    super(name);
    this.code = `harvest/${name}`;
    this.args = args;
  }
}

/** What a stranger's server said, short and on one line. */
export function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}
