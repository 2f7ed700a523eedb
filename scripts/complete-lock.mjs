// Adds to package-lock.json the per-platform packages that a partial registry mirror left out,
// so that the lock installs on every platform and `npm ci` accepts it. Run after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'x64',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
];

/** The lock with an entry for every exact optional dependency that has none. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const present = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      if (present || !/^\d+\.\d+\.\d+/.test(version)) continue;
      packages[`node_modules/${name}`] = platformEntry(name, version, entry);
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return { ...lock, packages: sorted };
}

function platformEntry(name, version, parent) {
  const words = name.split('/').at(-1).split('-');
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc && system === 'linux' ? { libc } : {}),
    ...(parent.license ? { license: parent.license } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const complete = completeLock(lock);
  const added = Object.keys(complete.packages).length - Object.keys(lock.packages).length;
  writeFileSync(LOCK, `${JSON.stringify(complete, null, 2)}\n`);
  process.stderr.write(`lock file: ${added} platform packages added\n`);
}
