import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of a file inside an installed package. Throws where the package is not installed. */
export function packageFile(name: string, ...path: readonly string[]): string {
  return join(dirname(require.resolve(`${name}/package.json`)), ...path);
}

/** Version of an installed package. */
export function packageVersion(name: string): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(packageFile(name, 'package.json'), 'utf8'),
  );
  return version;
}
