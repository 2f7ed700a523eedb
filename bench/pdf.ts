import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Country } from '../src/model/index.ts';
import { profileCompiler } from '../src/publication/pdf/compiler.ts';
import { type MakeJob, profileJob } from '../src/publication/pdf/index.ts';
import { profileView, type SiteReleases } from '../src/publication/views/index.ts';
import { readBenchReleases } from './bench-index.ts';
import { launchedChromium } from './chromium.ts';
import { cpuOfRuns, duration, type Measure, median } from './measure.ts';
import { descendantsCpu } from './process-tree.ts';
import type { Setting, Suite } from './setting.ts';

const DOCUMENTS = 36;
const BAR = 0.12;
const RATIO = 2;

/** A profile as PDF by our way and by a browser's print of the same profile's page. */
export const pdf: Suite = {
  names: ['pdf', 'pdf-ratio'],
  run: async (setting) => {
    const site = await readBenchReleases(setting.index().releases);
    const { countries } = site.latest;
    const every = Math.max(1, Math.floor(countries.length / DOCUMENTS));
    const chosen = countries.filter((_, at) => at % every === 0).slice(0, DOCUMENTS);
    const own = ownCpu(site, chosen);
    return [
      {
        name: 'pdf',
        found: `${duration(own)} a document: view, charts, layout and tagged PDF of ${chosen.length} profiles with text; maps projected before, fonts loaded with the first`,
        met: own <= BAR,
        bar: `≤ ${duration(BAR)}, median after the first`,
      },
      await against(own, setting, site, chosen),
    ];
  },
};

function ownCpu(site: SiteReleases, countries: readonly Country[]): number {
  const release = site.latest;
  const jobOf = ({ code, region }: Country): MakeJob =>
    profileJob(
      profileView(site, release, code),
      release.countries.filter((other) => other.region === region).map((other) => other.code),
      `${code}.pdf`,
    );
  countries.forEach(jobOf);
  const compiler = profileCompiler();
  const [, ...others] = countries.flatMap((country) =>
    cpuOfRuns(1, () => {
      const { task } = jobOf(country);
      if (task.kind === 'pdf') compiler.pdf(task.document);
    }),
  );
  return median(others);
}

async function against(
  own: number,
  setting: Setting,
  site: SiteReleases,
  countries: readonly Country[],
): Promise<Measure> {
  const name = 'pdf-ratio';
  const bar = `≥ ${RATIO} × less than printing alone`;
  const browser = await launchedChromium();
  if (!browser) return { name, found: 'not measured: no Chromium on this machine', bar };
  const page = await browser.newPage();
  const loading: number[] = [];
  const printing: number[] = [];
  for (const { code } of countries) {
    const path = join(setting.site(), site.latest.id, 'country', `${code}.html`);
    const before = descendantsCpu() ?? Number.NaN;
    await page.goto(pathToFileURL(path).href);
    const loaded = descendantsCpu() ?? Number.NaN;
    await page.pdf({ format: 'A4', tagged: true });
    loading.push(loaded - before);
    printing.push((descendantsCpu() ?? Number.NaN) - loaded);
  }
  const version = browser.version();
  await browser.close();
  const print = median(printing.slice(1));
  const load = median(loading.slice(1));
  if (Number.isNaN(print)) return { name, found: 'not measured: this system has no /proc', bar };
  return {
    name,
    found: `${(print / own).toFixed(1)} × less than Chromium ${version}, which takes ${duration(print)} to print the same profile's page, and ${duration(load)} to load it (${((print + load) / own).toFixed(1)} × with that)`,
    met: print / own >= RATIO,
    bar,
  };
}
