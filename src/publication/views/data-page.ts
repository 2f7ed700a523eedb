import { compareText, nodesOf } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { releasesIn, standingEvidence } from './evidence/standing-evidence.ts';
import { hasClaims } from './gaps/gaps.ts';
import type { DataFile, DataView as DownloadsView } from './pages.ts';
import { hasPhrase, phrase } from './phrases.ts';
import { pageRelease } from './releases/page-release.ts';
import { factsOf, indexOf } from './releases/release-index.ts';
import { releasesUpTo, type SiteReleases } from './releases/site-releases.ts';
import { claimColumns } from './tables/claims-table.ts';

/** What a release offers for download. `sizes` gives the bytes of each of its files, by path.
 *  Throws for a file without a size. */
export function dataView(
  site: SiteReleases,
  release: Release,
  sizes: ReadonlyMap<string, number>,
): DownloadsView {
  const index = indexOf(release);
  return {
    release: pageRelease(site, release),
    files: [...release.manifest]
      .map(
        ([path, sha256]): DataFile => ({
          path,
          what: whatIs(path),
          bytes: sizeOf(path, sizes),
          sha256,
        }),
      )
      .sort((a, b) => compareText(a.path, b.path)),
    earlier: releasesIn(standingEvidence(site, release))
      .filter((from) => from !== release)
      .map((from) => ({
        release: from.id,
        edition: from.edition.title,
        files: EVIDENCE_FILES.filter((path) => from.manifest.has(path)),
      })),
    claimColumns: hasClaims(site, release) ? claimColumns() : [],
    codebook: nodesOf(release.framework).map(({ id }) => factsOf(index, id).definition),
    releases: [...releasesUpTo(site, release)].reverse().map((other) => ({
      id: other.id,
      date: other.date,
      note: noteOf(other),
    })),
  };
}

const EVIDENCE_FILES = ['claims.csv', 'flows.csv', 'quotes.csv', 'sources.json'];

function sizeOf(path: string, sizes: ReadonlyMap<string, number>): number {
  const bytes = sizes.get(path);
  if (bytes === undefined) throw new Error(`file without a size: ${path}`);
  return bytes;
}

/** Why a release exists: the correction that led to it, or the edition it publishes. */
function noteOf({ id, corrections, edition }: Release): string {
  const own = corrections.filter((correction) => correction.release === id);
  if (own.length > 0)
    return own.map(({ what, why }) => phrase('correction', { what, why })).join(' ');
  return edition.note ?? phrase('first-release', { edition: edition.title });
}

function whatIs(path: string): string {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(csv|json|parquet)$/, '');
  for (const key of [`file-${path}`, `file-${folder}`, `file-${name}`]) {
    if (hasPhrase(key)) return phrase(key);
  }
  return '';
}
