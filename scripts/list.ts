import { langOf, readOptions, UsageError } from './options.ts';
import { commandWords } from '../src/words/command.ts';
import { runListAnswers } from './list-answers.ts';
import { runListDiff } from './list-diff.ts';
import { runListDraft } from './list-draft.ts';

const ACTIONS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  answers: runListAnswers,
  diff: runListDiff,
  draft: runListDraft,
};

/** `opendata list …`: what happens to the open-data list from one version to the next (Art. 11.3, 13.5). */
export async function runList(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action) return action(rest);
  if (name.startsWith('-')) readOptions('list', args, {}, ['text']);
  throw new UsageError(commandWords[langOf(args)].unknownAction('list', name, Object.keys(ACTIONS).join(', ')));
}
