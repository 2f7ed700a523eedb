import type { VNode } from 'preact';
import { type Beside, besideLink, type PageContext } from './page-context.ts';
import { type WordName, word } from './words.ts';

const NAMES: Readonly<Record<Beside, WordName>> = {
  pdf: 'beside-pdf',
  png: 'beside-png',
  svg: 'beside-svg',
  csv: 'beside-csv',
  json: 'beside-json',
  'claims.csv': 'beside-claims',
};
const ORDER: readonly Beside[] = ['pdf', 'svg', 'png', 'csv', 'json', 'claims.csv'];

/** Links to what lies beside a page; what does not exist is not offered. */
export function BesideLinks({ page }: { page: PageContext }): VNode | null {
  const endings = ORDER.filter((ending) => page.beside.includes(ending));
  if (endings.length === 0) return null;
  return (
    <nav class="beside" aria-label={word('this-page-as')}>
      <span aria-hidden="true">{word('this-page-as')}</span>
      <ul>
        {endings.map((ending) => (
          <li key={ending}>
            <a href={besideLink(page.path, ending)} title={word(NAMES[ending])}>
              {ending === 'claims.csv' ? word('claims-csv') : ending.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
