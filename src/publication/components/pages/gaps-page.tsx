import type { VNode } from 'preact';
import { gapColour, pagePaint } from '../../charts/index.ts';
import type { GapCountryView, GapsView } from '../../views/index.ts';
import { DisputedKey, drawsDisputed } from '../disputed-key.tsx';
import { Document } from '../document.tsx';
import { ClaimLink } from '../evidence/claim-link.tsx';
import { ConfidenceWord } from '../evidence/confidence-word.tsx';
import { EvidenceTools } from '../evidence/evidence-tools.tsx';
import { said } from '../evidence/said.tsx';
import { inLanguage } from '../language.ts';
import { countryPath, linkTo, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Svg } from '../picture.tsx';
import { WideTable } from '../wide-table.tsx';
import { word, wordFor } from '../words.ts';

/** With more gaps than this the words stay in the profiles: they would weigh too much on one page. */
const MOST_WITH_WORDS = 300;

/** What is not known: gaps that the texts name, shaded on a map and listed by country, and the scores
 *  that no claim stands behind. */
export function GapsPage({
  page,
  view,
  map,
}: {
  page: PageContext;
  view: GapsView;
  map: string;
}): VNode {
  const { release } = view;
  return (
    <Document
      page={page}
      head={{
        title: word('gaps-title'),
        description: view.finding,
        crumbs: [{ name: word('menu-gaps') }],
      }}
    >
      <PageHead
        kicker={word('gaps-kicker', { edition: release.editionTitle })}
        title={word('gaps-title')}
        deck={view.finding}
      />
      <EvidenceTools page={page} />
      <figure class="map gap-map">
        <Svg svg={map} />
        <GapLegend view={view} disputed={drawsDisputed(map)} />
        <figcaption>
          <p>{word('gaps-map-note')}</p>
          <p>{release.boundaries}</p>
        </figcaption>
      </figure>
      <NamedGaps page={page} view={view} />
      <Untold page={page} view={view} />
    </Document>
  );
}

function GapLegend({ view, disputed }: { view: GapsView; disputed: boolean }) {
  const silent = view.countries.filter(({ claims }) => claims === 0).length;
  return (
    <ul class="legend" aria-label={word('gaps-key')}>
      {view.classes.map((one) => (
        <li key={one.position}>
          <span class="band" style={`--c:${gapColour(one, pagePaint)}`}>
            {one.label}
          </span>{' '}
          <span class="count">{wordFor(one.countries, 'country-one', 'country-many')}</span>
        </li>
      ))}
      {silent > 0 && (
        <li>
          <span class="band silent">{word('gaps-silent')}</span>{' '}
          <span class="count">{wordFor(silent, 'country-one', 'country-many')}</span>
        </li>
      )}
      {disputed && <DisputedKey />}
    </ul>
  );
}

function NamedGaps({ page, view }: { page: PageContext; view: GapsView }) {
  const countries = view.countries.filter(({ gaps }) => gaps.length > 0);
  const words = view.gaps <= MOST_WITH_WORDS;
  return (
    <section aria-labelledby="named">
      <h2 id="named">{word('gaps-named')}</h2>
      {countries.length === 0 && <p>{word('gaps-named-none')}</p>}
      {!words && <p class="note">{word('gaps-words-elsewhere')}</p>}
      {countries.map((country) => (
        <div key={country.country.code} class="gap-country">
          <h3>
            <a href={linkTo(page, countryPath(country.country.code))}>{country.country.name}</a>
          </h3>
          <p class="count">
            {wordFor(country.gaps.length, 'gap-one', 'gap-many')}
            {country.earlier !== undefined &&
              ` · ${word('recorded-in', { edition: country.earlier })}`}
          </p>
          {words ? (
            <GapLines page={page} country={country} />
          ) : (
            <p class="run-in">
              {country.gaps.map((claim) => (
                <ClaimLink key={claim.id} page={page} claim={claim} />
              ))}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Gaps in the words of the claims, each with its indicator and how it is put. */
function GapLines({ page, country }: { page: PageContext; country: GapCountryView }) {
  return (
    <ul class="claim-lines">
      {country.gaps.map((claim) => (
        <li key={claim.id}>
          <ClaimLink page={page} claim={claim} /> {said(page, claim.text)}{' '}
          <span class="flow-facts">
            {claim.indicator && <span {...inLanguage(page.language)}>{claim.indicator.name}</span>}
            <ConfidenceWord confidence={claim.confidence} />
            {claim.period !== '' && <span>{claim.period}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Scores without a claim: a silence of the record, which is not the same as a gap that somebody names. */
function Untold({ page, view }: { page: PageContext; view: GapsView }) {
  const told = view.countries.filter(({ claims }) => claims > 0);
  const silent = view.countries.filter(({ claims }) => claims === 0);
  return (
    <section aria-labelledby="untold">
      <h2 id="untold">{word('gaps-untold')}</h2>
      <p class="note">{word('gaps-untold-note')}</p>
      <WideTable label={word('gaps-untold')}>
        <table class="gap-table">
          <caption class="hidden">{word('gaps-untold')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('country')}</th>
              <th scope="col" class="number">
                {word('claims')}
              </th>
              <th scope="col" class="number">
                {word('gaps-without')}
              </th>
              <th scope="col">{word('gaps-which')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ country, claims, untold, scored }) => (
              <tr key={country.code}>
                <th scope="row">
                  <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>
                </th>
                <td class="number">{claims}</td>
                <td class="number">{word('count-of', { count: untold.length, all: scored })}</td>
                <td class="names">{untold.map(({ name }) => name).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {silent.length > 0 && (
        <>
          <h3 class="silent-title">{word('gaps-silent-countries')}</h3>
          <ul class="run">
            {silent.map(({ country }) => (
              <li key={country.code}>
                <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
