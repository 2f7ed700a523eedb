import {
  type CountryCode,
  indicatorsOf,
  readConfidence,
  yardstickOf,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { nodeThrough } from '../editions/node-through.ts';
import type { EvidenceView } from '../evidence/evidence-views.ts';
import { standingOf } from '../evidence/standing-evidence.ts';
import { addressedFlows } from '../flows/flow-addresses.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import type { ProfileEvidenceView, WhyView } from './profile-view.ts';

/** What is recorded of a country. Indicators are this release's, whatever an earlier edition that
 *  recorded it called them. */
export function profileEvidence(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): ProfileEvidenceView | undefined {
  const standing = standingOf(site, release, code);
  if (!standing) return undefined;
  const { edition, own, release: from } = standing;
  const { indicators, all: _, ...evidence } = standing.evidence;
  const yardstick = yardstickOf(from.framework);
  const { name, language } = yardstick;
  const addressed = (flows: EvidenceView['flows']) => addressedFlows(site, release, code, flows);
  return {
    ...evidence,
    flows: addressed(evidence.flows),
    edition,
    own,
    yardstick: { name, language, likely: readConfidence('likely', yardstick).range?.word ?? '' },
    whys: indicatorsOf(release.framework).flatMap(({ id: indicator }): readonly WhyView[] => {
      const then = own ? indicator : nodeThrough(site, release, from, indicator)?.id;
      const recorded = [...indicators].find(([id]) => id === then)?.[1];
      return recorded ? [{ ...recorded, flows: addressed(recorded.flows), indicator }] : [];
    }),
  };
}
