import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assayer, type Ran } from './cli.ts';

/** Three units, four indicators, two pillars and a root; the fourth indicator runs the other way. */
export const SMALL_DATA = `uCode,uName,Group,a,b,c,d
AAA,Aland,north,1,10,5,3
BBB,Bland,north,2,20,4,1
CCC,Cland,south,4,40,1,2
`;

export const SMALL_META = `Level,iCode,iName,Direction,Weight,Parent,Type
1,a,First,1,1,P,Indicator
1,b,Second,1,3,P,Indicator
1,c,Third,1,1,Q,Indicator
1,d,Fourth,-1,1,Q,Indicator
2,P,Pillar P,1,1,R,Aggregate
2,Q,Pillar Q,1,1,R,Aggregate
3,R,Root,1,,,Aggregate
,Group,A group,,,,Group
`;

/** Runs `assayer composite` over these two tables, and any further files, in a folder. */
export async function compositeOf(
  dir: string,
  data: string | Uint8Array,
  meta: string,
  options: readonly string[] = [],
  others: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  writeFileSync(join(dir, 'iData.csv'), data);
  writeFileSync(join(dir, 'iMeta.csv'), meta);
  for (const [name, text] of Object.entries(others)) writeFileSync(join(dir, name), text);
  return assayer(dir, ['composite', 'iData.csv', 'iMeta.csv', '--out', 'made', ...options]);
}
