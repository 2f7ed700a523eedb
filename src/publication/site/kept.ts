import { deserialize, serialize } from 'node:v8';
import { OWN_FOLDER, type SiteDisk } from './site-disk.ts';

/** What is slow to make and depends on nothing but its key, kept in the site from one publication to
 *  the next of the same software. */
export interface Kept<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly put: (key: string, value: Value) => void;
  /** Leaves it to the next publication, where there is something new; of `keys` alone where they are given. */
  readonly save: (keys?: ReadonlySet<string>) => void;
}

/** Opens what was kept under a name; nothing, where other software kept it or it cannot be read. */
export function openKept<Value>(disk: SiteDisk, name: string, software: string): Kept<Value> {
  const path = `${OWN_FOLDER}/${name}.kept`;
  const values = readKept<Value>(disk.read(path), software);
  let isNew = false;
  return {
    get: (key) => values.get(key),
    put: (key, value) => {
      values.set(key, value);
      isNew = true;
    },
    save: (keys) => {
      for (const key of isNew && keys ? values.keys() : []) if (!keys?.has(key)) values.delete(key);
      if (isNew) disk.write(path, serialize({ software, values }));
      isNew = false;
    },
  };
}

function readKept<Value>(bytes: Uint8Array | undefined, software: string): Map<string, Value> {
  if (!bytes) return new Map();
  try {
    const kept: { readonly software: string; readonly values: Map<string, Value> } =
      deserialize(bytes);
    return kept.software === software ? kept.values : new Map();
  } catch {
    return new Map();
  }
}
