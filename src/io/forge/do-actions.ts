import type { IssueAction } from '../../domain/model/reminder.ts';
import type { Forge } from './forge.ts';

/** Does what was planned for one issue, in order. A comment without a number belongs to the issue made just before. */
export async function doActions(forge: Forge, actions: readonly IssueAction[]): Promise<void> {
  let made: number | undefined;
  for (const action of actions) {
    if (action.do === 'create') made = await forge.createIssue(action);
    else if (action.do === 'edit') await forge.editIssue(action.number, action.change);
    else {
      const number = action.number ?? made;
      if (number !== undefined) await forge.commentIssue(number, action.body);
    }
  }
}
