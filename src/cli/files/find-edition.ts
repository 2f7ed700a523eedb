import type { Edition, IndexFolder } from '../../folder/index.ts';
import { unknownEditionFailure } from '../errors.ts';

/** The edition of an index that has this id. Throws a usage failure that names those it has. */
export function findEdition({ editions }: IndexFolder, asked: string): Edition {
  const found = editions.find(({ description }) => description.id === asked);
  if (found) return found;
  throw unknownEditionFailure(
    asked,
    editions.map(({ description }) => description.id),
  );
}
