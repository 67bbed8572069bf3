import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay } from '../src/domain/calendar/day.ts';
import type { Day, Lang } from '../src/domain/model/text.ts';
import { commandWords } from '../src/words/command.ts';
import { usageWords } from '../src/words/usage.ts';

/** A mistake of whoever typed the command: one sentence, exit 2. */
export class UsageError extends Error {}

/** `--help` was asked for: print and exit 0. */
export class HelpAsked extends Error {}

export interface Common {
  readonly root: string;
  readonly lang: Lang;
  readonly asOf: Day;
  readonly format: string;
  readonly positionals: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments of a subcommand: what all have in common, and its own. Throws `UsageError` and `HelpAsked`. */
export function readOptions(command: string, args: readonly string[], own: Options, formats: readonly string[]) {
  const lang = langOf(args);
  const say = commandWords[lang];
  const values = parse(args, own, lang) as { values: Record<string, unknown>; positionals: string[] };
  if (values.values['help']) throw new HelpAsked(usageWords[command]?.[lang] ?? '');
  const text = (name: string) => (typeof values.values[name] === 'string' ? values.values[name] : undefined);
  const format = text('format') ?? formats[0] ?? 'text';
  if (!formats.includes(format)) throw new UsageError(say.badChoice('--format', format, formats.join(', ')));
  const day = (name: string) => {
    const found = text(name);
    if (found !== undefined && !isDay(found)) throw new UsageError(say.badDay(`--${name}`, found));
    return found;
  };
  const common: Common = {
    root: resolve(text('root') ?? process.cwd()),
    lang,
    asOf: day('as-of') ?? todayInVietnam(),
    format,
    positionals: values.positionals,
  };
  return { common, text, day, flag: (name: string) => values.values[name] === true };
}

function parse(args: readonly string[], own: Options, lang: Lang) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: { type: 'string' },
        lang: { type: 'string' },
        'as-of': { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        debug: { type: 'boolean' },
        ...own,
      },
    });
  } catch (error) {
    throw new UsageError(
      commandWords[lang].badOption(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)),
    );
  }
}

/** The language asked for, read before anything else so that mistakes are said in it. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const found = at < 0 ? 'vi' : (args[at]?.split('=')[1] ?? args[at + 1]);
  if (found !== 'vi' && found !== 'en') throw new UsageError(commandWords.vi.badChoice('--lang', String(found), 'vi, en'));
  return found;
}

/** The one place where the clock is read. */
export function todayInVietnam(): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
