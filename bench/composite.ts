import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompositeMethod,
  type Replicate,
  readNormalisation,
  replay,
  runComposite,
  USUAL_METHOD,
  USUAL_TREATMENT,
} from '../src/analysis/composite/index.ts';
import { readCompositeTables, readReplicates } from '../src/exchange/index.ts';
import { sharedData } from '../test/support/shared-data.ts';
import { cpuOfRuns, duration, type Measure, median } from './measure.ts';
import type { Suite } from './setting.ts';

const TIMES = 10;
const { indicators } = USUAL_METHOD;
const CHAIN: CompositeMethod = {
  ...USUAL_METHOD,
  indicators: { ...indicators, usual: { ...indicators.usual, treatment: USUAL_TREATMENT } },
};

/** The ASEM index of COINr, 51 units and 49 indicators, made once and replayed. */
export const composite: Suite = {
  names: ['composite'],
  run: async (): Promise<readonly Measure[]> => {
    const asem = sharedData('reference/coinr-asem');
    if (asem === undefined) return [{ name: 'composite', found: 'no ASEM tables on this machine' }];
    return measured((name) => ({ name, bytes: readFileSync(join(asem, name)) }));
  },
};

function measured(file: (name: string) => { name: string; bytes: Uint8Array }): readonly Measure[] {
  const [data, meta] = [file('dset_4_Screened.csv'), file('iMeta.csv')];
  const tables = readCompositeTables(data, meta);
  if (!tables.ok) throw new Error(tables.issues[0]?.message);
  const { index } = tables.value;
  const listed = readReplicates(file('ua1000/para.csv'), file('ua1000/para_weights.csv'), index);
  if (!listed.ok) throw new Error(listed.issues[0]?.message);
  const chain = median(cpuOfRuns(12, () => runComposite(index, CHAIN)).slice(2));
  const [minmax, zscore] = ['minmax:1:100', 'zscore:10:2'].map(readNormalisation);
  if (!minmax || !zscore) throw new Error('a normalisation is not known');
  const once = listed.value.map(
    ({ id, norm, agg, winmax, weights }): Replicate => ({
      id,
      normalisation: norm === 'n_zscore' ? zscore : minmax,
      aggregation: { kind: agg === 'a_gmean' ? 'geometric' : 'arithmetic' },
      ...(winmax !== undefined && { most: winmax }),
      weights,
    }),
  );
  const many = Array.from({ length: TIMES }, () => once).flat();
  const replays = median(cpuOfRuns(3, () => replay(index, USUAL_METHOD, many, 'Index')));
  return [
    {
      name: 'composite',
      found: `${duration(chain)} for ASEM, 51 × 49: treated, normalised, aggregated, ranked (median of 10)`,
    },
    {
      name: 'composite',
      found: `${duration(replays)} for ${TIMES} × ${once.length} listed replicates of it, every rank kept (median of 3)`,
    },
  ];
}
