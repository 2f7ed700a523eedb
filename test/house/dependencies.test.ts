import { describe, expect, test } from 'vitest';
import { readSource } from './rooms.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('dependencies', () => {
  const manifest: Manifest = JSON.parse(readSource('package.json'));
  const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  test('each has a line of reason in ARCHITECTURE.md, and no line stands without one', () => {
    const section = readSource('ARCHITECTURE.md').split('## Dependencies')[1] ?? '';
    const listed = [...section.matchAll(/^\| (.+?) \| .{12,} \|$/gm)]
      .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)])
      .map(([, name]) => name)
      .filter((name) => name !== undefined);
    expect([...listed].sort()).toEqual([...named].sort());
  });

  test('each is pinned to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  test('the lock names no download address and misses no platform package', () => {
    const lock: {
      readonly packages: Readonly<
        Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>
      >;
    } = JSON.parse(readSource('package-lock.json'));
    const entries = Object.entries(lock.packages);
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    const missing = entries.flatMap(([path, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([, version]) => /^\d/.test(version))
        .map(([name]) => name)
        .filter(
          (name) =>
            !lock.packages[`node_modules/${name}`] &&
            !lock.packages[`${path}/node_modules/${name}`],
        ),
    );
    expect(missing).toEqual([]);
  });
});
