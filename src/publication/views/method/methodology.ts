import {
  aggregatesOf,
  formatBand,
  formatNumber,
  indicatorsOf,
  type Yardstick,
  yardstickOf,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { bandsOf } from '../../../scoring/index.ts';
import { planView } from '../intervals/plan-view.ts';
import type { MethodologyView, MethodRule } from '../pages.ts';
import { phrase } from '../phrases.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { scaleView } from '../values/values.ts';
import { stepEffects } from './certainty.ts';

/** How a release was made: its framework in words, its bands, and the rules of scoring, which the
 *  caller takes from the doc comments of the functions that carry them out. */
export function methodologyView(
  site: SiteReleases,
  release: Release,
  rules: readonly MethodRule[] = [],
): MethodologyView {
  const index = indexOf(release);
  const { framework } = release;
  const plan = planView(release);
  return {
    release: pageRelease(site, release),
    scale: scaleView(release),
    components: aggregatesOf(framework).map(({ id }) => factsOf(index, id).definition),
    definitions: indicatorsOf(framework).map(({ id }) => factsOf(index, id).definition),
    bands: framework.components.map((component) => {
      const bands = bandsOf(release.scored, component.id);
      return {
        component: factsOf(index, component.id).link,
        bands: bands.map(({ label, below }, position) => {
          const from = bands[position - 1]?.below;
          return bandSentence(label, from && formatNumber(from), below && formatNumber(below));
        }),
        ours: bands.some((band) => band.ours),
      };
    }),
    rules,
    ...(plan && { plan }),
    certainty: stepEffects(release),
    yardstick: yardstickView(yardstickOf(framework)),
  };
}

/** `below 4: none or little influence`, `from 4, below 6: …`, `from 8: …`. */
function bandSentence(label: string, from: string | undefined, below: string | undefined): string {
  if (from === undefined && below === undefined) return phrase('band-all', { label });
  if (from === undefined) return phrase('band-below', { below: below ?? '', label });
  if (below === undefined) return phrase('band-from', { from, label });
  return phrase('band-between', { from, below, label });
}

function yardstickView({
  name,
  source,
  language,
  wording,
  bands,
}: Yardstick): MethodologyView['yardstick'] {
  return { name, source, language, wording, words: bands.map(formatBand) };
}
