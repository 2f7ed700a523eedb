import { createHash } from 'node:crypto';
import { once } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { auditInputs, releaseAudit, type SiteReleases } from '../../views/index.ts';
import { openKept } from '../kept.ts';
import type { SiteDisk } from '../site-disk.ts';

/** As the views make it. */
export type ReleaseAudit = ReturnType<typeof releaseAudit>;

/** The audits of a site's releases: each takes half a second, so those of the last publication are kept in
 *  the site, by the hash of what they are made from. */
export interface KeptAudits {
  readonly of: (release: Release) => ReleaseAudit;
  /** Leaves them to the next publication, those of releases that are gone left out. */
  readonly save: () => void;
}

/** Opens the audits that were kept when one is asked for first. */
export function keptAudits(site: SiteReleases, disk: SiteDisk, software: string): KeptAudits {
  const open = once(() => openKept<ReleaseAudit>(disk, 'audits', software));
  const keyOf = (release: Release): string =>
    createHash('sha256').update(auditInputs(site, release)).digest('hex');
  let asked = false;
  return {
    of: (release) => {
      asked = true;
      const key = keyOf(release);
      const known = open().get(key);
      if (known) return known;
      const made = releaseAudit(site, release);
      open().put(key, made);
      return made;
    },
    save: () => {
      if (asked) open().save(new Set(site.all.map(keyOf)));
    },
  };
}
