import { nodesOf } from '../../../model/index.ts';
import type { ScoredEdition } from '../../../scoring/index.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';
import {
  type Comparability,
  type ComponentChange,
  comparabilityOf,
  NOISE,
} from './comparability.ts';

/** What of each change between editions is the method, in words. Throws where there is no edition. */
export function comparabilitySection(
  editions: readonly ScoredEdition[],
  thresholds: Thresholds,
): SectionDraft<Comparability> {
  const data = comparabilityOf(editions);
  const { missing, changes } = data;
  if (missing !== undefined) {
    return untold(say(missing === 'one edition' ? 'compare-one' : 'compare-nothing'), data);
  }
  const name = nodeNames(editions);
  const last = editions.at(-1)?.edition;
  const findings = changes.flatMap((change) => findingsOf(change, last, name, thresholds));
  const changed = [...new Set(findings.flatMap(({ about }) => about))];
  const names = listOf(changed.map(name));
  const newest = changes.filter(({ to }) => to === last);
  const advice: readonly Advice[] =
    changed.length > 0 ? [{ about: changed, text: say('advise-method', { name: names }) }] : [];
  return {
    verdict: {
      grade: gradeOf(findings),
      text:
        findings.length === 0
          ? say('compare-sound', {
              changes: listOf(
                newest.map(({ node, likeForLike }) => `${name(node)} ${signed(likeForLike)}`),
              ),
            })
          : sayCount(findings.length, 'compare-odd-one', 'compare-odd-many', { names }),
    },
    findings,
    advice,
    limits: limitsOf(data, thresholds.editions.value),
    data,
  };
}

/** Names of nodes of any of the editions; the newest name where they differ. */
function nodeNames(editions: readonly ScoredEdition[]): (id: string) => string {
  const known = new Map<string, string>(
    editions.flatMap(({ framework }) => nodesOf(framework).map(({ id, name }) => [id, name])),
  );
  return (id) => known.get(id) ?? id;
}

/** A change of which the method made much, or turned some countries round; none of any other. */
function findingsOf(
  change: ComponentChange,
  last: string | undefined,
  name: (id: string) => string,
  thresholds: Thresholds,
): readonly Finding[] {
  const { node, from, to, countries, sizeMethod, sizeLikeForLike, reversed } = change;
  const large = sizeMethod > thresholds.method_share.value * sizeLikeForLike && sizeMethod > NOISE;
  if (!large && reversed === 0) return [];
  const values = {
    name: name(node),
    from,
    to,
    published: signed(change.published),
    alike: signed(change.likeForLike),
    method: signed(change.method),
    share: percent(sizeLikeForLike === 0 ? 1 : sizeMethod / sizeLikeForLike),
  };
  const turned = reversed > 0 ? [say('compare-reversed', { reversed, countries })] : [];
  return [
    {
      code: 'method-change',
      grade: large && to === last ? 'concern' : 'caution',
      about: [node],
      text: [say('compare-method', values), ...turned].join(' '),
    },
  ];
}

function limitsOf({ editions, shared }: Comparability, enough: number): readonly string[] {
  const count = editions.length;
  const of = editions.at(-1)?.indicators ?? 0;
  return [
    ...(count < enough ? [say('compare-short', { editions: count, enough })] : []),
    say('compare-shared', { shared: shared.length, of, editions: count }),
  ];
}

function signed(value: number): string {
  const text = printed(value);
  return value > 0 && Number(value.toFixed(2)) !== 0 ? `+${text}` : text;
}
