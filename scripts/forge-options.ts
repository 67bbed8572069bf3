import type { ForgeKind } from '../src/domain/model/forge.ts';
import type { Lang } from '../src/domain/model/text.ts';
import type { ForgeOptions } from '../src/io/forge/forge.ts';
import { forgeWords } from '../src/words/forge.ts';
import { UsageError } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which forge, which repository, and with whose word: `FORGE`, `FORGE_URL`, `FORGE_REPOSITORY` and `FORGE_TOKEN`; the first three
 * are known from the variables of the forge's own CI where they are not given. The token never is: a job must hand it over.
 */
export function readForgeOptions(environment: Environment, lang: Lang): ForgeOptions {
  const say = forgeWords[lang];
  const given = (...names: string[]) =>
    names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  const need = (value: string | undefined, name: string): string => {
    if (value === undefined) throw new UsageError(say.missing(name));
    return value;
  };
  const url = need(given('FORGE_URL', 'GITHUB_SERVER_URL', 'CI_SERVER_URL'), 'FORGE_URL').replace(/\/+$/, '');
  if (!isServer(url)) throw new UsageError(say.badUrl(url));
  const repository = need(given('FORGE_REPOSITORY', 'GITHUB_REPOSITORY', 'CI_PROJECT_PATH'), 'FORGE_REPOSITORY');
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository) || /(^|\/)\.+(\/|$)/.test(repository))
    throw new UsageError(say.badRepository(repository));
  return { kind: kindOf(environment, url, lang), url, repository, token: need(given('FORGE_TOKEN'), 'FORGE_TOKEN') };
}

function kindOf(environment: Environment, url: string, lang: Lang): ForgeKind {
  const asked = environment['FORGE'];
  if (asked === 'forgejo' || asked === 'gitea') return 'gitea';
  if (asked === 'github' || asked === 'gitlab') return asked;
  if (asked) throw new UsageError(forgeWords[lang].badKind(asked));
  // Forgejo and Gitea call themselves GitHub as well, so theirs is asked first.
  if (environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true') return 'gitea';
  if (environment['GITLAB_CI'] === 'true' || new URL(url).host === 'gitlab.com') return 'gitlab';
  if (environment['GITHUB_ACTIONS'] === 'true' || new URL(url).host === 'github.com') return 'github';
  throw new UsageError(forgeWords[lang].missing('FORGE'));
}

function isServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  return url.username === '' && url.password === '' && url.search === '' && url.hash === '';
}
