import type { ComponentNode, NodeId } from '../../../model/index.ts';
import { formatNumber, indicatorsOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { earlierResults } from '../editions/earlier-results.ts';
import { phrase, phraseFor } from '../phrases.ts';
import { componentName, quadrantClasses } from '../quadrants/quadrant-names.ts';
import { meanOf } from '../regions/regions.ts';
import { factsOf, indexOf, type ReleaseIndex } from '../releases/release-index.ts';
import { editionName, type SiteReleases } from '../releases/site-releases.ts';
import { rankIn } from '../values/ranks.ts';
import { changeView, plainValue } from '../values/values.ts';
import { extremesSentence, placesOf } from './findings.ts';

/** What stands out in a release, as sentences: its extent, each component's mean and extremes, the
 *  largest changes, and how many countries lie in the quadrant of most concern. */
export function homeFindings(site: SiteReleases, release: Release): readonly string[] {
  const index = indexOf(release);
  const { scale, components } = release.framework;
  return [
    phraseFor(release.countries.length, 'home-count-one', 'home-count-many', {
      indicators: indicatorsOf(release.framework).length,
      minimum: formatNumber(scale.minimum),
      maximum: formatNumber(scale.maximum),
    }),
    ...components.flatMap((component) => [
      ...meanSentence(site, index, component),
      ...extremes(index, component),
    ]),
    ...components.flatMap((component) => changeSentences(site, index, component)),
    ...quadrantSentence(index),
  ];
}

function meanSentence(
  site: SiteReleases,
  index: ReleaseIndex,
  { id, name }: ComponentNode,
): readonly string[] {
  const { release } = index;
  const mean = meanOf(index, id, 'world', '')?.mean;
  if (mean === undefined) return [];
  const { earlier } = factsOf(index, id);
  const before = earlier && earlierResults(release)?.means.get(earlier);
  const values = { node: name, set: release.index.countrySet, mean };
  return before === undefined || !release.previous
    ? [phrase('home-mean', values)]
    : [
        phrase('home-mean-change', {
          ...values,
          before,
          edition: editionName(site, release.previous.edition),
        }),
      ];
}

function extremes(index: ReleaseIndex, { id }: ComponentNode): readonly string[] {
  const facts = factsOf(index, id);
  const valued = index.countriesByName.flatMap(({ code, name }) => {
    const plain = plainValue(index, facts, code);
    return plain ? [{ name, number: plain.number, value: plain.value }] : [];
  });
  return valued.length > 1
    ? [extremesSentence(facts.link.name, valued), ...notApart(index, id, facts.link.name)]
    : [];
}

/** With whom the country of the highest value may have to share its place; nothing where it has to already,
 *  and where the release does not say. */
function notApart(index: ReleaseIndex, id: NodeId, node: string): readonly string[] {
  const inFirst = index.countriesByName.flatMap(({ code, name }) => {
    const rank = rankIn(index, id, code, 'world');
    return rank?.interval?.group === 1 ? [{ name, rank: rank.rank }] : [];
  });
  const [first, second] = inFirst.filter(({ rank }) => rank === 1);
  const others = inFirst.flatMap(({ name, rank }) => (rank === 1 ? [] : [name]));
  if (!first || second || others.length === 0) return [];
  const told = placesOf(others, 'other-countries');
  return [phrase('home-not-apart', { node, first: first.name, others: told })];
}

/** The largest rise and fall of a component, like for like where its indicators are not the same. */
function changeSentences(
  site: SiteReleases,
  index: ReleaseIndex,
  { id, name }: ComponentNode,
): readonly string[] {
  const facts = factsOf(index, id);
  const { previous } = index.release;
  if (!previous) return [];
  const from = editionName(site, previous.edition);
  const changes = index.countriesByName.flatMap((country) => {
    const view = changeView(index, facts, country.code);
    const change = facts.setChanged ? view?.likeForLike : view?.change;
    return change === undefined ? [] : [{ name: country.name, change, size: sizeOf(change) }];
  });
  const largest = Math.max(0, ...changes.map(({ size }) => size));
  const smallest = Math.min(0, ...changes.map(({ size }) => size));
  const sentence = (key: 'home-largest-rise' | 'home-largest-fall', size: number) => {
    const at = changes.filter((row) => row.size === size);
    const change = at[0]?.change;
    if (size === 0 || change === undefined) return [];
    const places = placesOf(at.map((row) => row.name));
    return [phrase(key, { node: name, edition: from, change, places })];
  };
  const sentences = [
    ...sentence('home-largest-rise', largest),
    ...sentence('home-largest-fall', smallest),
  ];
  return facts.setChanged && sentences.length > 0
    ? [...sentences, phrase('home-set-changed', { node: name, edition: from })]
    : sentences;
}

function quadrantSentence({ release, quadrants }: ReleaseIndex): readonly string[] {
  const rule = release.framework.quadrants;
  const first = rule && quadrantClasses(release.framework, rule)[0];
  if (!rule || !first || quadrants.size === 0) return [];
  const count = [...quadrants.values()].filter((id) => id === first.id).length;
  return [
    phraseFor(count, 'home-quadrant-one', 'home-quadrant-many', {
      of: quadrants.size,
      horizontal: componentName(release.framework, rule.horizontal),
      vertical: componentName(release.framework, rule.vertical),
    }),
  ];
}

function sizeOf(change: string): number {
  return Number(change.replace('−', '-'));
}
