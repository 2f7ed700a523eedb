import { expect, test } from 'vitest';
import { nameOfEdition } from '../../src/model/index.ts';
import { editionId } from '../support/edition-builder.ts';

test('an edition is called by its year, else by its title, else by its id', () => {
  const editions = [
    { edition: editionId('2021'), title: 'Edition 2021' },
    { edition: editionId('spring-2022'), title: 'Spring 2022' },
  ];
  const names = ['2021', 'spring-2022', 'autumn-2024'].map((id) =>
    nameOfEdition(editionId(id), editions),
  );
  expect(names).toEqual(['2021', 'Spring 2022', 'autumn-2024']);
});
