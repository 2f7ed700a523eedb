import type { Crumb } from '../../src/publication/components/index.ts';
import { jsonLdText } from '../../src/publication/components/json-ld.ts';
import { SITE_MENU } from '../../src/publication/components/masthead.tsx';
import {
  countryPath,
  hereIn,
  lastingAddress,
  linkTo,
  mapPath,
  nodePath,
  type PageContext,
} from '../../src/publication/components/page-context.ts';
import { deckLine } from '../../src/publication/components/pages/profile-page.tsx';
import {
  bandStyle,
  meterStyle,
  rangeText,
  rankText,
} from '../../src/publication/components/value.tsx';
import { longDate, longNumber, word, wordFor } from '../../src/publication/components/words.ts';
import type {
  ComponentView,
  CountryLink,
  IndicatorCellView,
  PageRelease,
  PillarView,
  ProfileView,
  ValueView,
} from '../../src/publication/views/index.ts';
import { markedText } from '../../src/publication/views/profile/narrative.ts';
import { fromProfile } from './site-root.ts';

/** What a profile's page needs beside its view. */
export interface ProfileParts {
  readonly page: PageContext;
  readonly view: ProfileView;
  readonly pictures: { readonly scores: string; readonly place?: string };
  readonly regions: readonly Crumb[];
  readonly before: CountryLink | undefined;
  readonly after: CountryLink | undefined;
}

/** A profile with every text composed and every link resolved, so that a template has only to lay it
 *  out: what somebody who builds such a site with another tool would compute beforehand. */
export function profileData(parts: ProfileParts): object {
  const { page, view, pictures } = parts;
  const { country, components, release } = view;
  const from = components.find(({ value }) => value?.change)?.value?.change?.from;
  const deck = components.flatMap(({ value, ranks }) => (value ? [deckLine(value, ranks[0])] : []));
  return {
    path: `${release.id}/${page.path}`,
    release: release.id,
    title: word('page-title', { title: country.name, index: release.indexTitle }),
    name: country.name,
    code: country.code,
    description: [`${country.name}.`, ...deck].join(' '),
    canonical: fromProfile(lastingAddress(page, page.path)),
    record: jsonLdText([breadcrumbs(parts)]),
    editions: page.editions.map(({ href, ...edition }) => ({
      ...edition,
      ...(href === undefined
        ? { absent: word('not-in-edition', { edition: edition.title }) }
        : { href: fromProfile(href) }),
    })),
    crumbs: parts.regions.map(({ name, path }) => ({ name, href: `../${path}` })),
    deck,
    quadrant: view.quadrant && {
      href: `${linkTo(page, 'quadrants.html')}#${view.quadrant.id}`,
      name: view.quadrant.name,
    },
    pictures,
    region: view.region,
    facts: view.facts.map((fact) => ({
      name: word(`fact-${fact.name}`),
      value: longNumber(fact.value),
      source: fact.source,
    })),
    compare: word('compare-with-nearest', { country: country.name }),
    ...(from !== undefined && {
      since: word('change-since', { edition: from }),
      legendMove: word('legend-move', { edition: from }),
    }),
    rankOne: rankNote(components),
    components: components.map((component) => ({
      id: component.definition.node.id,
      name: component.definition.node.name,
      family: component.definition.node.family,
      parts: [component, ...component.pillars].map((part) => aggregateData(parts, part, from)),
      tables: [component, ...component.pillars]
        .filter(({ groups }) => groups.length > 0)
        .map((part) => tableData(page, part)),
    })),
    narrative: narrativeData(page, view),
    nearest: view.nearest.map((link) => linkData(page, link)),
    sameRegion: word('same-region', { region: view.region }),
    neighbours: view.neighbours
      .filter(({ code }) => code !== country.code)
      .map((link) => linkData(page, link)),
    before: parts.before && linkData(page, parts.before),
    after: parts.after && linkData(page, parts.after),
  };
}

/** What all profiles of one release have in common. */
export function releaseData(page: PageContext): object {
  const { release } = page;
  return {
    id: release.id,
    style: fromProfile(`assets/${page.assets.style}`),
    feed: fromProfile('feed.xml'),
    feedTitle: word('feed-title', { index: release.indexTitle }),
    index: release.indexTitle,
    kicker: word('profile-kicker', { edition: release.editionTitle }),
    date: longDate(release.date),
    menu: SITE_MENU.filter(({ path }) => page.exists(path)).map(({ name, path }) => ({
      name: word(name),
      href: linkTo(page, path),
    })),
    older:
      release.id === release.latest
        ? undefined
        : {
            told: word('older-release', { release: release.id, edition: release.editionTitle }),
            link: word('latest-release', { release: release.latest }),
          },
    certainty: certaintyData(release),
    line: word('release-line', {
      index: release.indexTitle,
      edition: release.editionTitle,
      release: release.id,
      date: longDate(release.date),
    }),
    publishedBy: word('published-by', { publisher: release.publisher }),
    citation: release.citation,
    licence: release.licence,
    disclaimer: release.disclaimer,
    funding: release.funding,
  };
}

function certaintyData({ certainty }: PageRelease): object | undefined {
  if (!certainty) return undefined;
  const { percent, draws, ground } = certainty;
  return {
    told: `${word('ranges-hold', { percent, draws })} ${word(`ranges-${ground}`)}`,
    ground: word(`why-ranges-${ground}`),
  };
}

function breadcrumbs({ page, view, regions }: ProfileParts): object {
  const steps = [
    { name: page.release.indexTitle, path: 'index.html' },
    ...regions,
    { name: view.country.name },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
    })),
  };
}

function rankNote(components: readonly ComponentView[]): string {
  const meanings = components
    .filter(({ ranks }) => ranks.length > 0)
    .map(({ definition: { node } }) =>
      word(node.higherIs === 'worse' ? 'rank-one-worse' : 'rank-one-better', { node: node.name }),
    )
    .join(', ');
  return word('rank-one', { meanings });
}

function aggregateData(
  { page, view }: ProfileParts,
  { value, definition: { node }, ranks }: ComponentView | PillarView,
  from: string | undefined,
): object {
  const change = value?.change;
  return {
    id: node.id,
    kind: node.kind,
    name: node.name,
    family: node.family,
    value: value?.value,
    range: value?.interval && rangeText(value.interval),
    band: bandData(value),
    change:
      change && from !== undefined
        ? {
            told: word(change.change === undefined ? 'no-change-since' : 'change-since', {
              edition: from,
            }),
            change: change.change,
            same: !change.setChanged,
            likeForLike: change.setChanged ? change.likeForLike : undefined,
          }
        : undefined,
    history: view.history.flatMap(({ name, release, values }) => {
      const own = values.find(({ id }) => id === node.id);
      if (!own) return [];
      const href = hereIn(page, release, `why-${own.there}`);
      return {
        edition: name,
        value: own.value,
        href: href.startsWith('#') ? href : fromProfile(href),
      };
    }),
    ranksOf: word('ranks-of', { node: node.name }),
    ranks: ranks.map((rank) => ({
      scope: rank.scopeName,
      href: rank.scope === 'world' ? linkTo(page, `rankings/${node.id}.html`) : undefined,
      rank: rankText(rank),
      range: rank.interval && rangeText(rank.interval),
      move: moveData(rank.move),
    })),
  };
}

function moveData(move: number | undefined): object | undefined {
  if (move === undefined) return undefined;
  const places = wordFor(Math.abs(move), 'place-one', 'place-many');
  if (move === 0) return { told: word('rank-same'), short: '=' };
  return {
    told: word(move < 0 ? 'rank-up' : 'rank-down', { places }),
    short: `${move < 0 ? '▲' : '▼'} ${Math.abs(move)}`,
  };
}

function tableData(
  page: PageContext,
  { definition: { node }, groups }: ComponentView | PillarView,
): object {
  return {
    id: node.id,
    family: node.family,
    title: word('scores-of', { node: node.name }),
    label: word('table-of', { name: word('scores-of', { node: node.name }) }),
    groups: groups.map(({ title, indicators }) => ({
      title,
      cells: indicators.map((cell) => ({
        ...cellData(cell),
        href: linkTo(page, nodePath(cell.definition.node)),
      })),
    })),
  };
}

function cellData({ definition: { node }, value }: IndicatorCellView): object {
  if (!value) return { id: node.id, name: node.name };
  return {
    id: node.id,
    name: node.name,
    value: value.value,
    why: word('score-why', { score: value.value, node: node.name }),
    band: bandData(value),
    range: value.interval && rangeText(value.interval),
    ratings: value.interval?.ratings && word('ratings', { ...value.interval.ratings }),
    meter: meterStyle(node.family, value),
    change: value.change && {
      missing: value.change.missing,
      change: value.change.change,
      same: !value.change.setChanged,
    },
  };
}

function bandData(value: ValueView | undefined): object | undefined {
  return (
    value?.band && { style: bandStyle(value.node.family, value.band), label: value.band.label }
  );
}

/** What an aggregate is the mean of. */
function meanData(
  page: PageContext,
  { definition: { node }, value, mean }: ComponentView | PillarView,
): object {
  const { pillars, indicators, scored } = mean;
  const scores =
    scored === indicators
      ? wordFor(scored, 'mean-score', 'mean-scores')
      : word('mean-scores-of', { count: scored, all: indicators });
  return {
    id: node.id,
    name: node.name,
    map: linkTo(page, mapPath(node)),
    mapTitle: word('see-map', { node: node.name }),
    value: value?.value,
    range: value?.interval && rangeText(value.interval),
    how: word(mean.weighted ? 'mean-weighted' : 'mean-arithmetic'),
    parts: [
      ...pillars.map((part) => ({
        href: `#why-${part.node.id}`,
        told: `${part.node.name} ${part.value ?? word('no-value')}`,
      })),
      ...(indicators === 0 ? [] : [{ href: `#scores-${node.id}`, told: scores }]),
    ],
  };
}

function narrativeData(page: PageContext, view: ProfileView): object {
  const all = view.components
    .flatMap(({ groups, pillars }) => [...groups, ...pillars.flatMap((pillar) => pillar.groups)])
    .flatMap(({ indicators }) => indicators);
  const { narrative } = view;
  const told = new Set(narrative?.sections.flatMap(({ indicators }) => indicators));
  const rest = all.filter(({ definition: { node } }) => ![...told].some((id) => id === node.id));
  const note = narrative
    ? narrative.own
      ? undefined
      : {
          title: word('text-of-edition', { edition: narrative.edition }),
          about: word('text-about', { edition: narrative.edition }),
        }
    : word('no-text', { country: view.country.name });
  return {
    means: view.components
      .flatMap((part) => [part, ...part.pillars])
      .map((part) => meanData(page, part)),
    note,
    hasText: narrative !== undefined,
    sections: narrative?.sections.map(({ id, opens, title, paragraphs, indicators }) => ({
      id,
      opens,
      title,
      paragraphs: paragraphs.map(markedText),
      cells: indicators.flatMap((indicator) =>
        all.filter(({ definition: { node } }) => node.id === indicator).map(cellData),
      ),
    })),
    rest: rest.map(cellData),
  };
}

function linkData(page: PageContext, { code, name }: CountryLink): object {
  return { name, href: linkTo(page, countryPath(code)) };
}
