import type { Forge, ForgeOptions } from './forge.ts';
import { openGitea } from './open-gitea.ts';
import { openGithub } from './open-github.ts';
import { openGitlab } from './open-gitlab.ts';

/** The forge of a repository. Nothing is asked of it yet. */
export function openForge(options: ForgeOptions): Forge {
  if (options.kind === 'github') return openGithub(options);
  return options.kind === 'gitlab' ? openGitlab(options) : openGitea(options);
}
