/**
 * Optional packages that the lock promises and does not hold, or holds only in a version that another package asked for (npm
 * then installs the wrong binary on the systems that nobody tried). Ranges are compared only where they are exact versions,
 * as all platform packages are.
 */
export function findGaps(packages) {
  return Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => {
      const found = resolve(packages, owner, name);
      if (found && (packages[found].version === version || !/^\d+\.\d+\.\d+/.test(version))) return [];
      const path = found ? `${owner}/node_modules/${name}` : join(parentOf(owner), name);
      return [{ owner, name, version, path, like: found }];
    }),
  );
}

/** Adds a stub: what npm needs to know in order to take or leave the package on a system; it fetches it by name and version. */
export function fillGap(packages, { owner, name, version, path, like }) {
  const { cpu, libc, os, license, engines, dependencies } = like ? packages[like] : platformOf(name);
  const known = { cpu, dev: packages[owner].dev, libc, license, optional: true, os, dependencies, engines };
  packages[path] = { version: version.replace(/^[~^]/, ''), ...JSON.parse(JSON.stringify(known)) };
}

/** The path under which Node, standing in `owner`, finds `name`. */
function resolve(packages, owner, name) {
  for (let folder = owner; ; folder = parentOf(folder)) {
    const path = join(folder, name);
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

function parentOf(path) {
  const end = path.lastIndexOf('/node_modules/');
  return end < 0 ? '' : path.slice(0, end);
}

function join(folder, name) {
  return folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
}

const SYSTEMS = { darwin: 'darwin', linux: 'linux', windows: 'win32', win32: 'win32', freebsd: 'freebsd', android: 'android' };

/** Platform packages tell their system in their name: `@pagefind/windows-arm64`, `…-linux-x64-musl`. */
function platformOf(name) {
  const [, system, cpu, libc] =
    /(?:^|[/-])(darwin|linux|windows|win32|freebsd|android)-(x64|arm64|arm|ia32|riscv64|ppc64|s390x)(?:-(gnu|musl))?/.exec(
      name,
    ) ?? [];
  if (!system) return {};
  return { cpu: [cpu], ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}), os: [SYSTEMS[system]] };
}
