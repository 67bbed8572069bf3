import { NotAPortal } from '../src/io/read-portal.ts';
import { runBuild } from './build.ts';
import { UsageError } from './options.ts';
import { runServe } from './serve.ts';

/** `npm start`: checks the content, builds the portal without the datasets that have an error, and serves it. */
process.exitCode = await start(process.argv.slice(2));

async function start(args: string[]): Promise<number> {
  try {
    const built = await runBuild([]);
    return built === 0 ? await runServe(args) : built;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NotAPortal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
