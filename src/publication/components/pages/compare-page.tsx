import type { VNode } from 'preact';
import type { CompareView, CountryLink } from '../../views/index.ts';
import { BandKeys } from '../band-keys.tsx';
import { BesideLinks } from '../beside-links.tsx';
import { CertaintyLine } from '../certainty-line.tsx';
import { Document } from '../document.tsx';
import { type Crumb, countryPath, linkTo, nodePath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Picture } from '../picture.tsx';
import { NoValue, ValueCell } from '../ranking-table.tsx';
import { Range } from '../value.tsx';
import { WideTable } from '../wide-table.tsx';
import { openWord, word } from '../words.ts';

interface ComparePageProps {
  readonly page: PageContext;
  readonly view: CompareView;
  /** The same values as an `<svg>`. */
  readonly svg: string;
}

/** Countries side by side, every node a row. */
export function ComparePage({ page, view, svg }: ComparePageProps): VNode {
  return (
    <Document
      page={page}
      head={{
        title: view.title,
        description: word('compare-description', {
          countries: view.countries.map(({ name }) => name).join(', '),
          edition: view.release.editionTitle,
        }),
        crumbs: [{ name: word('menu-compare'), path: 'compare.html' }, { name: view.title }],
      }}
    >
      <header class="page-head">
        <p class="kicker">{word('compare-kicker', { edition: view.release.editionTitle })}</p>
        <h1>{view.title}</h1>
      </header>
      <div class="tools">
        <BesideLinks page={page} />
        <p>
          <a href={`${linkTo(page, 'compare.html')}?countries=${codes(view.countries)}`}>
            {word('compare-others')}
          </a>
        </p>
      </div>
      <BandKeys keys={view.keys} />
      <CompareTable page={page} view={view} />
      <CertaintyLine page={page} />
      <Picture svg={svg} class="picture comparison" wide={view.title} />
    </Document>
  );
}

function CompareTable({ page, view }: Omit<ComparePageProps, 'svg'>) {
  return (
    <WideTable label={view.title}>
      <table class="compare with-ranges">
        <caption class="hidden">{view.title}</caption>
        <thead>
          <tr>
            <th scope="col">{word('node')}</th>
            {view.countries.map(({ code, name }) => (
              <th key={code} scope="col" class="number">
                <a href={linkTo(page, countryPath(code))}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        {view.groups.map((group) => (
          <tbody key={group.title}>
            <tr class="group">
              <th colSpan={view.countries.length + 1} scope="rowgroup">
                {group.title}
              </th>
            </tr>
            {group.rows.map(({ node, values }) => (
              <tr key={node.id} id={`node-${node.id}`} class={`kind-${node.kind}`}>
                <th scope="row">
                  <a href={linkTo(page, nodePath(node))}>{node.name}</a>
                </th>
                {view.countries.map((country, index) => {
                  const value = values[index];
                  return (
                    <td key={country.code} class="number">
                      {value ? (
                        <>
                          <ValueCell page={page} country={country} value={value} />
                          <Range interval={value.interval} />
                        </>
                      ) : (
                        <NoValue />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  );
}

/** Where a comparison begins: ready ones by region and country, and with a script any other. */
export function CompareIndexPage({
  page,
  countries,
  regions,
  dataScript,
}: {
  page: PageContext;
  countries: readonly CountryLink[];
  regions: readonly Crumb[];
  dataScript: string;
}): VNode {
  const { release } = page;
  return (
    <Document
      page={page}
      head={{
        title: word('menu-compare'),
        description: word('compare-index-description', { index: release.indexTitle }),
        crumbs: [{ name: word('menu-compare') }],
        scripts: ['compare'],
        dataScript,
      }}
    >
      <PageHead
        kicker={word('compare-kicker', { edition: release.editionTitle })}
        title={word('compare-title')}
        deck={word('compare-deck')}
      />
      <form
        class="picker"
        hidden
        data-remove={word('compare-remove', { country: '{country}' })}
        data-country-path={linkTo(page, 'country/')}
        data-most={word('compare-most', { most: '{most}' })}
        data-shown={word('compare-shown', { countries: '{countries}' })}
      >
        <label>
          {word('compare-add')}
          <select name="country">
            <option value="">{word('compare-choose')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{word('compare-add-button')}</button>
        <ul class="chosen" />
        <p class="status" role="status" aria-live="polite" />
      </form>
      <div
        class="picked"
        data-label={word('compare-title')}
        data-node={word('node')}
        data-none={word('no-value')}
        data-range={openWord('range')}
      />
      <CertaintyLine page={page} />
      <nav aria-labelledby="by-region">
        <h2 id="by-region">{word('by-region')}</h2>
        <ul class="columns">
          {regions.map(({ name, path }) => (
            <li key={name}>
              {path === undefined ? name : <a href={linkTo(page, path)}>{name}</a>}
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="by-country">
        <h2 id="by-country">{word('compare-by-country')}</h2>
        <ul class="columns">
          {countries.map(({ code, name }) => (
            <li key={code}>
              <a href={linkTo(page, `compare/${code}.html`)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Document>
  );
}

function codes(countries: readonly CountryLink[]): string {
  return countries.map(({ code }) => code).join(',');
}
