/** Content lines of an iCalendar text, unfolded: name, parameters, value with its escapes undone (RFC 5545, 3.1 and 3.3.11). */
export interface Line {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly components: readonly Component[];
}

export function parseIcs(text: string): Component {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map(parseLine);
  const root = { name: 'ROOT', lines: [] as Line[], components: [] as Component[] };
  const open = [root];
  for (const line of lines) {
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const component = { name: line.value, lines: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (inner.name !== line.value) throw new Error(`END:${line.value} closes ${inner.name}`);
      open.pop();
    } else inner.lines.push(line);
  }
  if (open.length !== 1) throw new Error('a component is not closed');
  return root;
}

export function valueOf(component: Component | undefined, name: string): string | undefined {
  return component?.lines.find((line) => line.name === name)?.value;
}

function parseLine(line: string): Line {
  const match = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line);
  if (!match) throw new Error(`no content line: ${line}`);
  const [, name = '', params = '', raw = ''] = match;
  return { name, params, value: raw.replace(/\\([\\;,nN])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c)) };
}
