import { ForgeError } from '../src/io/forge/forge-error.ts';
import { NotAPortal } from '../src/io/read-portal.ts';
import type { Lang } from '../src/domain/model/text.ts';
import { commandWords } from '../src/words/command.ts';
import { forgeWords } from '../src/words/forge.ts';
import { usageWords } from '../src/words/usage.ts';
import { HelpAsked, langOf, UsageError } from './options.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  validate: async (args) => (await import('./validate.ts')).runValidate(args),
  review: async (args) => (await import('./review.ts')).runReview(args),
  comment: async (args) => (await import('./comment.ts')).runComment(args),
  merge: async (args) => (await import('./merge.ts')).runMerge(args),
  deadlines: async (args) => (await import('./deadlines.ts')).runDeadlines(args),
  list: async (args) => (await import('./list.ts')).runList(args),
  remind: async (args) => (await import('./remind.ts')).runRemind(args),
  report: async (args) => (await import('./report.ts')).runReport(args),
  describe: async (args) => (await import('./describe.ts')).runDescribe(args),
  fix: async (args) => (await import('./fix.ts')).runFix(args),
  new: async (args) => (await import('./new.ts')).runNew(args),
  template: async (args) => (await import('./template.ts')).runTemplate(args),
  owners: async (args) => (await import('./owners.ts')).runOwners(args),
  harvest: async (args) => (await import('./harvest.ts')).runHarvest(args),
  import: async (args) => (await import('./import.ts')).runImport(args),
  build: async (args) => (await import('./build.ts')).runBuild(args),
  bench: async (args) => (await import('./bench.ts')).runBench(args),
  serve: async (args) => (await import('./serve.ts')).runServe(args),
};

// Whoever reads may have enough (`| head`): the work goes on, and so its exit code is right.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

/** Exit codes: 0 nothing wrong · 1 findings · 2 wrong usage or no portal · 3 a fault of the program. */
async function main(argv: string[]): Promise<number> {
  const [name = '', ...args] = argv;
  try {
    const lang = langOf(args);
    if (name === '' || name === '--help' || name === '-h') return tell(overview(lang), name === '' ? 2 : 0);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) return tell(commandWords[lang].unknownCommand(name, Object.keys(COMMANDS).join(', ')), 2);
    return await command(args);
  } catch (error) {
    return explain(error, args);
  }
}

function explain(error: unknown, args: readonly string[]): number {
  const lang: Lang = args.includes('en') ? 'en' : 'vi';
  if (error instanceof HelpAsked) return tell(error.message, 0);
  if (error instanceof UsageError) return tell(error.message, 2);
  if (error instanceof NotAPortal) return tell(commandWords[lang].notAPortal(rootOf(args), error.message), 2);
  if (error instanceof ForgeError)
    return tell(forgeWords[lang].trouble(error.request, error.trouble, error.status, error.reason), 2);
  if (args.includes('--debug')) console.error(error);
  else
    process.stderr.write(
      `${commandWords[lang].fault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))}\n`,
    );
  return 3;
}

function overview(lang: Lang): string {
  return Object.values(usageWords)
    .map((words) =>
      words[lang]
        .split('\n')
        .filter((line) => line.startsWith('opendata'))
        .join('\n'),
    )
    .join('\n');
}

function rootOf(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--root' || arg.startsWith('--root='));
  return at < 0 ? process.cwd() : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
}

function tell(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}
