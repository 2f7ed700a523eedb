import type { VNode } from 'preact';
import type {
  ColumnMeaning,
  CountryLink,
  DataFile,
  DataView as DownloadsView,
} from '../../views/index.ts';
import { CodeBlock } from '../code-block.tsx';
import { CorrectionNotes } from '../correction-notes.tsx';
import { Document } from '../document.tsx';
import { datasetRecord } from '../json-ld.ts';
import { lastingAddress, linkTo, nodePath, type PageContext, SITE_ROOT } from '../page-context.ts';
import { WideTable } from '../wide-table.tsx';
import { fileSize, longCount, longDate, type WordName, word } from '../words.ts';

interface DataPageProps {
  readonly page: PageContext;
  readonly view: DownloadsView;
  /** Folder of the release's own files, inside the tree. */
  readonly folder: string;
  /** A country for the examples. */
  readonly example: CountryLink;
  readonly zip?: string;
}

/** Everything to take away: files with their check sums, addresses that last, examples, codebook, citation. */
export function DataPage({ page, view, folder, example }: DataPageProps): VNode {
  const { release } = view;
  return (
    <Document
      page={page}
      head={{
        title: word('menu-data'),
        description: word('data-description', {
          index: release.indexTitle,
          edition: release.editionTitle,
        }),
        crumbs: [{ name: word('menu-data') }],
        records: [datasetRecord(page)],
      }}
    >
      <header class="page-head">
        <p class="kicker">{word('data-kicker', { release: release.id })}</p>
        <h1>{word('data-title')}</h1>
        <p class="deck">
          {word('licence')}:{' '}
          {release.licence.url === undefined ? (
            release.licence.name
          ) : (
            <a href={release.licence.url} rel="license">
              {release.licence.name}
            </a>
          )}
        </p>
        <p>{word('data-deck')}</p>
        <CorrectionNotes release={release} />
      </header>
      <section aria-labelledby="citation">
        <h2 id="citation">{word('citation')}</h2>
        <blockquote class="citation">{release.citation}</blockquote>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{word('files')}</h2>
        <p>
          {word('files-line')} <a href={linkTo(page, `${folder}/manifest.json`)}>manifest.json</a>
        </p>
        {view.earlier.map(({ release: from, edition, files }) => (
          <p key={from}>
            {word('files-earlier', { release: from, edition })}{' '}
            {files.map((path, at) => (
              <>
                {at > 0 && ', '}
                <a key={path} href={`${SITE_ROOT}${from}/${folder}/${path}`}>
                  {path}
                </a>
              </>
            ))}
          </p>
        ))}
        <Files page={page} folder={folder} files={view.files} />
      </section>
      <Addresses page={page} nodes={view.codebook.map(({ node }) => node.id)} example={example} />
      <Examples page={page} folder={folder} />
      <section aria-labelledby="codebook">
        <h2 id="codebook">{word('codebook')}</h2>
        <Codebook page={page} view={view} />
      </section>
      {view.claimColumns.length > 0 && <ClaimColumns columns={view.claimColumns} />}
      <section aria-labelledby="releases">
        <h2 id="releases">{word('releases')}</h2>
        <dl class="releases">
          {view.releases.map(({ id, date, note }) => (
            <div key={id}>
              <dt>
                <a href={`${SITE_ROOT}${id}/index.html`}>{id}</a>
                <small>{longDate(date)}</small>
              </dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Document>
  );
}

function Files({
  page,
  folder,
  files,
}: {
  page: PageContext;
  folder: string;
  files: readonly DataFile[];
}) {
  const isPart = ({ path }: DataFile): boolean => path.includes('/');
  return (
    <>
      <FileTable page={page} folder={folder} files={files.filter((file) => !isPart(file))} />
      {files.some(isPart) && (
        <details class="data-table">
          <summary>{word('more-files', { count: longCount(files.filter(isPart).length) })}</summary>
          <FileTable page={page} folder={folder} files={files.filter(isPart)} />
        </details>
      )}
    </>
  );
}

function FileTable({
  page,
  folder,
  files,
}: {
  page: PageContext;
  folder: string;
  files: readonly DataFile[];
}) {
  return (
    <WideTable label={word('files')}>
      <table class="files">
        <caption class="hidden">{word('files')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('file')}</th>
            <th scope="col">{word('content')}</th>
            <th scope="col" class="number">
              {word('size')}
            </th>
            <th scope="col">{word('checksum')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, what, bytes, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={linkTo(page, `${folder}/${path}`)}>{path}</a>
              </th>
              <td>{what}</td>
              <td class="number">{bytes > 0 ? fileSize(bytes) : ''}</td>
              <td>
                <code class="sum" title={sha256}>
                  {sha256.slice(0, 12)}…
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** With the page that must be there for it, of one node at least, where not every release has it. */
const ADDRESSES: readonly (readonly [pattern: string, meaning: WordName, page?: string])[] = [
  ['country/{country}.html', 'address-profile'],
  ['country/{country}.html#why-{indicator}', 'address-why'],
  ['country/{country}.csv', 'address-csv'],
  ['country/{country}.json', 'address-json'],
  ['country/{country}.svg', 'address-svg'],
  ['country/{country}.claims.csv', 'address-claims', 'sources.html'],
  ['map/{id}.html', 'address-map'],
  ['rankings/{id}.csv', 'address-ranking'],
  ['groups/{id}.csv', 'address-groups', 'groups/{id}.html'],
  ['series/{id}.csv', 'address-series'],
  ['compare.html?countries={country},{country}', 'address-compare'],
  ['flows.csv', 'address-flows', 'flows.html'],
  ['gaps.csv', 'address-gaps', 'gaps.html'],
  ['sources.csv', 'address-sources', 'sources.html'],
  ['data/scores.csv', 'address-scores'],
  ['audit.json', 'address-audit', 'audit.html'],
  ['embed/{country}.html', 'address-card'],
  ['embed/map-{id}.html', 'address-map-frame'],
];

function Addresses({
  page,
  nodes,
  example,
}: {
  page: PageContext;
  nodes: readonly string[];
  example: CountryLink;
}) {
  const isThere = (needed: string): boolean =>
    nodes.some((id) => page.exists(needed.replace('{id}', id)));
  const filled = word('address-example', { country: example.name });
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{word('addresses')}</h2>
      <p>{word('addresses-line', { release: page.release.id })}</p>
      <WideTable label={word('addresses')}>
        <table class="addresses">
          <caption class="hidden">{word('addresses')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('address')}</th>
              <th scope="col">{word('content')}</th>
            </tr>
          </thead>
          <tbody>
            {ADDRESSES.filter(([, , needed]) => needed === undefined || isThere(needed)).map(
              ([pattern, meaning]) => (
                <tr key={pattern}>
                  <th scope="row">
                    <code>
                      /{page.release.id}/{pattern}
                    </code>
                  </th>
                  <td>{word(meaning)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </WideTable>
      <p>
        {filled}{' '}
        <a href={linkTo(page, `country/${example.code}.html`)}>
          <code>
            /{page.release.id}/country/{example.code}.html
          </code>
        </a>
      </p>
    </section>
  );
}

function Examples({ page, folder }: { page: PageContext; folder: string }) {
  const place = page.siteUrl === undefined ? '' : `${lastingAddress(page, folder)}/`;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{word('examples')}</h2>
      <p>{word(page.siteUrl === undefined ? 'examples-folder' : 'examples-web', { folder })}</p>
      <div class="two">
        <div>
          <h3>R</h3>
          <CodeBlock label={word('example-in', { language: 'R' })} code={rExample(place)} />
        </div>
        <div>
          <h3>Python</h3>
          <CodeBlock
            label={word('example-in', { language: 'Python' })}
            code={pythonExample(place)}
          />
        </div>
      </div>
    </section>
  );
}

/** R without packages: the values of the first aggregate, highest first. */
export function rExample(place: string): string {
  return [
    `base <- "${place}"`,
    'countries <- read.csv(paste0(base, "countries.csv"), fileEncoding = "UTF-8")',
    'values <- read.csv(paste0(base, "aggregates.csv"))',
    'first <- subset(values, aggregate == values$aggregate[1])',
    'table <- merge(first, countries, by = "country")',
    'table <- table[order(-table$value), c("name", "value", "band")]',
    'head(table, 10)',
  ].join('\n');
}

/** Python with its standard library alone: the same table. */
export function pythonExample(place: string): string {
  const web = place !== '';
  return [
    ...(web ? ['import csv, io, urllib.request'] : ['import csv']),
    '',
    `base = "${place}"`,
    '',
    'def read(name):',
    ...(web
      ? [
          '    with urllib.request.urlopen(base + name) as file:',
          '        return list(csv.DictReader(io.StringIO(file.read().decode("utf-8"))))',
        ]
      : [
          '    with open(base + name, encoding="utf-8", newline="") as file:',
          '        return list(csv.DictReader(file))',
        ]),
    '',
    'names = {row["country"]: row["name"] for row in read("countries.csv")}',
    'values = read("aggregates.csv")',
    'first = [row for row in values if row["aggregate"] == values[0]["aggregate"]]',
    'for row in sorted(first, key=lambda row: -float(row["value"]))[:10]:',
    '    print(names[row["country"]], row["value"], row["band"])',
  ].join('\n');
}

function ClaimColumns({ columns }: { columns: readonly ColumnMeaning[] }) {
  return (
    <section aria-labelledby="claim-columns">
      <h2 id="claim-columns">{word('claim-columns')}</h2>
      <p>{word('claim-columns-line')}</p>
      <WideTable label={word('claim-columns')}>
        <table class="addresses">
          <caption class="hidden">{word('claim-columns')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('column')}</th>
              <th scope="col">{word('meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ id, meaning }) => (
              <tr key={id}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function Codebook({ page, view }: { page: PageContext; view: DownloadsView }) {
  return (
    <WideTable label={word('codebook')}>
      <table class="codebook">
        <caption class="hidden">{word('codebook')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('id')}</th>
            <th scope="col">{word('name')}</th>
            <th scope="col">{word('parent')}</th>
            <th scope="col">{word('heading')}</th>
            <th scope="col">{word('since')}</th>
            <th scope="col" class="number">
              {word('weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.codebook.map(({ node, parent, heading, since, weight }) => (
            <tr key={node.id} class={`kind-${node.kind}`}>
              <th scope="row">
                <code>{node.id}</code>
              </th>
              <td>
                <a href={linkTo(page, nodePath(node))}>{node.name}</a>
              </td>
              <td>{parent}</td>
              <td>{heading}</td>
              <td>{since}</td>
              <td class="number">{weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
