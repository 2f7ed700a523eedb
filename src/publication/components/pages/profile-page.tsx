import type { VNode } from 'preact';
import { type CountryFact, nameOfEdition } from '../../../model/index.ts';
import type { CountryLink, ProfileView, RankView, ValueView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { CertaintyLine } from '../certainty-line.tsx';
import { CorrectionNotes } from '../correction-notes.tsx';
import { Document } from '../document.tsx';
import { type Crumb, countryPath, linkTo, type PageContext } from '../page-context.ts';
import { Picture } from '../picture.tsx';
import { PolicyLines } from '../site-footer.tsx';
import { rangeText, rankText } from '../value.tsx';
import { longDate, longNumber, type WordName, word } from '../words.ts';
import { ProfileGaps } from './profile-gaps.tsx';
import { ProfileNamed } from './profile-named.tsx';
import { ProfileNarrative } from './profile-narrative.tsx';
import { ComponentScores, ComponentValues, MarksLegend } from './profile-scores.tsx';

interface ProfilePageProps {
  readonly page: PageContext;
  readonly view: ProfileView;
  readonly pictures: {
    /** Every indicator's score as an `<svg>`. */
    readonly scores: string;
    /** The small map as an `<svg>`, where there is one. */
    readonly place?: string;
  };
  /** The path down from the widest region that has a page. */
  readonly regions: readonly Crumb[];
  readonly before: CountryLink | undefined;
  readonly after: CountryLink | undefined;
}

/** The profile of one country: facts, values with ranks and changes, every score, then the text. */
export function ProfilePage({
  page,
  view,
  pictures,
  regions,
  before,
  after,
}: ProfilePageProps): VNode {
  const { country, components } = view;
  const deck = components.flatMap(({ value, ranks }) => (value ? [deckLine(value, ranks[0])] : []));
  const description = [`${country.name}.`, ...deck].join(' ');
  return (
    <Document
      page={page}
      head={{ title: country.name, description, crumbs: [...regions, { name: country.name }] }}
    >
      <header class="profile-head">
        <div>
          <p class="kicker">{word('profile-kicker', { edition: view.release.editionTitle })}</p>
          <h1>{country.name}</h1>
          {deck.map((line) => (
            <p key={line} class="deck">
              {line}
            </p>
          ))}
          {view.quadrant && page.exists('quadrants.html') && (
            <p class="quadrant">
              {word('quadrant')}:{' '}
              <a href={`${linkTo(page, 'quadrants.html')}#${view.quadrant.id}`}>
                {view.quadrant.name}
              </a>
            </p>
          )}
          <p class="jump">
            <a href="#why">{word('why')}</a> <a href="#scores">{word('every-score')}</a>
          </p>
        </div>
        {pictures.place !== undefined && <Picture svg={pictures.place} class="locator" />}
      </header>
      <CorrectionNotes release={view.release} />
      <Facts facts={view.facts} view={view} />
      <div class="tools">
        <BesideLinks page={page} />
        {page.exists(`compare/${country.code}.html`) && (
          <p>
            <a href={linkTo(page, `compare/${country.code}.html`)}>
              {word('compare-with-nearest', { country: country.name })}
            </a>
          </p>
        )}
      </div>
      <section aria-labelledby="values">
        <h2 id="values" class="hidden">
          {word('values-and-ranks')}
        </h2>
        <div class="components">
          {components.map((component) => (
            <ComponentValues
              key={component.definition.node.id}
              page={page}
              component={component}
              from={changeEdition(view)}
              history={view.history}
            />
          ))}
        </div>
        <RankNote components={components} />
        <CertaintyLine page={page} />
      </section>
      <section aria-labelledby="scores">
        <h2 id="scores">{word('every-score')}</h2>
        <Picture svg={pictures.scores} class="picture stems" />
        {components.map((component) => (
          <ComponentScores
            key={component.definition.node.id}
            page={page}
            component={component}
            from={changeEdition(view)}
          />
        ))}
        <MarksLegend from={changeEdition(view)} />
        <CertaintyLine page={page} />
      </section>
      <ProfileNarrative page={page} view={view} />
      <ProfileGaps page={page} view={view} />
      {view.named && <ProfileNamed page={page} country={view.country} named={view.named} />}
      <PolicyLines page={page} />
      <Onward page={page} view={view} before={before} after={after} />
    </Document>
  );
}

/** A component's value, band and rank in one sentence, as far as it has them. */
export function deckLine(value: ValueView, rank: RankView | undefined): string {
  const parts = {
    node: value.node.name,
    value: value.value,
    band: value.band?.label ?? '',
    place: rank ? placeOf(rank) : '',
  };
  if (!rank) return word(value.band ? 'deck-unranked' : 'deck-bare', parts);
  return word(value.band ? 'deck' : 'deck-bandless', parts);
}

/** `62nd of 193 countries (51–80)`; inside a region with its name. */
function placeOf(rank: RankView): string {
  const told =
    rank.scope === 'world'
      ? word('rank-of-countries', { rank: rankText(rank) })
      : word('rank-in', { rank: rankText(rank), scope: rank.scopeName });
  return rank.interval ? word('with-range', { told, range: rangeText(rank.interval) }) : told;
}

/** What rank 1 means, once for all components that have ranks. */
function RankNote({ components }: Pick<ProfileView, 'components'>) {
  const parts = components.flatMap(({ definition: { node }, ranks }) =>
    ranks.length === 0
      ? []
      : [
          word(node.higherIs === 'worse' ? 'rank-one-worse' : 'rank-one-better', {
            node: node.name,
          }),
        ],
  );
  if (parts.length === 0) return null;
  return <p class="legend-line rank-one">{word('rank-one', { meanings: parts.join(', ') })}</p>;
}

/** The edition that changes are told against. */
function changeEdition({ components, release }: ProfileView): string | undefined {
  const from = components.find(({ value }) => value?.change)?.value?.change?.from;
  return from && nameOfEdition(from, release.editions);
}

const FACT_NAMES: Readonly<Record<CountryFact['name'], WordName>> = {
  capital: 'fact-capital',
  population: 'fact-population',
  gdp: 'fact-gdp',
  area: 'fact-area',
};

function Facts({ facts, view }: { facts: readonly CountryFact[]; view: ProfileView }) {
  return (
    <dl class="facts">
      <div>
        <dt>{word('region')}</dt>
        <dd>{view.region}</dd>
      </div>
      {facts.map(({ name, value, source }) => (
        <div key={name}>
          <dt>{word(FACT_NAMES[name])}</dt>
          <dd>
            {longNumber(value)}
            {source !== '' && <small>{source}</small>}
          </dd>
        </div>
      ))}
      <div>
        <dt>{word('release')}</dt>
        <dd>
          {view.release.id}
          <small>{longDate(view.release.date)}</small>
        </dd>
      </div>
    </dl>
  );
}

function Onward({
  page,
  view,
  before,
  after,
}: Pick<ProfilePageProps, 'page' | 'view' | 'before' | 'after'>) {
  const neighbours = view.neighbours.filter(({ code }) => code !== view.country.code);
  return (
    <nav class="onward" aria-label={word('onward')}>
      {view.nearest.length > 0 && (
        <div>
          <h2>{word('nearest')}</h2>
          <CountryList page={page} countries={view.nearest} />
        </div>
      )}
      {neighbours.length > 0 && (
        <div>
          <h2>{word('same-region', { region: view.region })}</h2>
          <CountryList page={page} countries={neighbours} />
        </div>
      )}
      <p class="turn">
        {before && (
          <a rel="prev" href={linkTo(page, countryPath(before.code))}>
            <span aria-hidden="true">← </span>
            {before.name}
          </a>
        )}
        {after && (
          <a rel="next" href={linkTo(page, countryPath(after.code))}>
            {after.name}
            <span aria-hidden="true"> →</span>
          </a>
        )}
      </p>
    </nav>
  );
}

function CountryList({
  page,
  countries,
}: {
  page: PageContext;
  countries: readonly CountryLink[];
}) {
  return (
    <ul class="run">
      {countries.map(({ code, name }) => (
        <li key={code}>
          <a href={linkTo(page, countryPath(code))}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
