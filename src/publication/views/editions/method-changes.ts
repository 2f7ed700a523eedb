import { type FrameworkNode, formatFraction, nodesOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { listOf, type PhraseName, phrase, phraseFor } from '../phrases.ts';
import { goneNodes } from '../releases/node-facts.ts';
import { indexOf } from '../releases/release-index.ts';
import { editionName, type SiteReleases } from '../releases/site-releases.ts';

/** The method's part of what changed since the edition before, in sentences: indicators added and
 *  dropped, names and rules set anew. One sentence says so where nothing did. */
export function methodChanges(site: SiteReleases, release: Release): readonly string[] {
  const { previous } = release;
  if (!previous) return [];
  const edition = editionName(site, release.edition.id);
  const facts = [...indexOf(release).nodes.values()];
  const before = new Map(nodesOf(previous.framework).map((node) => [node.id, node]));
  const added = facts.filter((fact) => fact.link.kind === 'indicator' && !fact.earlier);
  const setSentences = [
    ...count(
      added.map(({ link }) => link.name),
      'method-added-one',
      'method-added-many',
      edition,
    ),
    ...count(
      goneNodes(release).map(({ name }) => name),
      'method-gone-one',
      'method-gone-many',
      edition,
    ),
  ];
  const ruleSentences = facts.flatMap(({ node, earlier }) => {
    const old = earlier && before.get(earlier);
    return old ? differences(old, node) : [];
  });
  if (setSentences.length + ruleSentences.length === 0) {
    return [
      phrase('method-same', { edition: edition, before: editionName(site, previous.edition) }),
    ];
  }
  const advice = setSentences.length > 0 ? [phrase('method-read')] : [];
  return [...setSentences, ...ruleSentences, ...advice];
}

function count(
  names: readonly string[],
  one: PhraseName,
  many: PhraseName,
  edition: string,
): readonly string[] {
  return names.length === 0
    ? []
    : [phraseFor(names.length, one, many, { names: listOf(names), edition })];
}

function differences(old: FrameworkNode, now: FrameworkNode): readonly string[] {
  const { name } = now;
  const sentences: string[] = [];
  if (old.name !== name) sentences.push(phrase('method-renamed', { before: old.name, now: name }));
  const weights = { before: formatFraction(old.weight), now: formatFraction(now.weight) };
  if (weights.before !== weights.now) sentences.push(phrase('method-weight', { name, ...weights }));
  if (old.kind === 'aggregate' && now.kind === 'aggregate' && old.method !== now.method) {
    sentences.push(
      phrase('method-mean', {
        name,
        before: phrase(`mean-${old.method}`),
        now: phrase(`mean-${now.method}`),
      }),
    );
  }
  return sentences;
}
