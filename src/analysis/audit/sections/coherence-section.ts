import type { AuditForest } from '../input/audit-table.ts';
import { smallestSignificant } from '../measures/correlate.ts';
import { listOf, printed, say, sayCount } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';
import { type Coherence, type CoherenceFlag, coherenceOf, type FlagKind } from './coherence.ts';

/** Flags in the order in which they are told, the gravest first. */
const ORDER: readonly FlagKind[] = ['opposite', 'mirror', 'against', 'twice', 'weak', 'elsewhere'];

const GRAVE: readonly FlagKind[] = ['opposite', 'mirror', 'against'];

/** Whether indicators go with what they are counted in, in words. */
export function coherenceSection(
  forest: AuditForest,
  thresholds: Thresholds,
): SectionDraft<Coherence> {
  const data = coherenceOf(forest, thresholds);
  const { countries } = data;
  const few = countries < thresholds.countries_for_correlation.value;
  const measured = data.indicators.some(({ withParent }) => withParent?.pearson !== undefined);
  if (!measured) return untold(say('coherence-nothing'), data);
  // Of a few countries, and of what goes with two aggregates alike, only what is beyond doubt.
  const isTold = ({ kind, firm }: CoherenceFlag): boolean => firm || (!few && kind !== 'elsewhere');
  const told = ORDER.flatMap((kind) =>
    data.flags.filter((flag) => flag.kind === kind && isTold(flag)),
  );
  const notFirm = data.flags.length - told.length;
  const findings = told.map((flag): Finding => {
    const grave = GRAVE.includes(flag.kind) && !few;
    return {
      code: `coherence-${flag.kind}`,
      grade: grave ? 'concern' : 'caution',
      about: [flag.node, flag.other],
      text: sentenceOf(flag, forest),
    };
  });
  const smallest = smallestSignificant(countries, thresholds.significance.value);
  const limits = [
    ...(few ? [say('coherence-few', { countries, smallest: printed(smallest) })] : []),
    ...(notFirm > 0 ? [say('coherence-not-firm', { count: notFirm })] : []),
    say('coherence-chance', { share: `${Math.round(1 / thresholds.significance.value)}` }),
  ];
  return {
    verdict: {
      grade: few ? 'unknown' : gradeOf(findings),
      text: verdictText(data, told, few),
    },
    findings,
    advice: adviceOf(told, forest),
    limits,
    data,
  };
}

function verdictText(
  { indicators, countries }: Coherence,
  flags: readonly CoherenceFlag[],
  few: boolean,
): string {
  if (few)
    return say(flags.length > 0 ? 'coherence-pointers' : 'coherence-few-none', { countries });
  const grave = flags.filter(({ kind }) => GRAVE.includes(kind));
  if (flags.length === 0) return say('coherence-sound', { indicators: indicators.length });
  if (grave.length === 0) return say('coherence-mild', { indicators: indicators.length });
  const mirrors = grave.filter(({ kind }) => kind === 'mirror').length;
  const nodesOf = (kind: FlagKind): number =>
    new Set(grave.filter((flag) => flag.kind === kind).map(({ node }) => node)).size;
  const [unlike, against] = [nodesOf('opposite'), nodesOf('against')];
  return [
    ...(mirrors > 0 ? [sayCount(mirrors, 'coherence-mirrors-one', 'coherence-mirrors-many')] : []),
    ...(unlike > 0 ? [sayCount(unlike, 'coherence-unlike-one', 'coherence-unlike-many')] : []),
    ...(against > 0 ? [sayCount(against, 'coherence-against-one', 'coherence-against-many')] : []),
  ].join(' ');
}

function sentenceOf(flag: CoherenceFlag, forest: AuditForest): string {
  const { kind, node, other, pearson, spearman, low, high, n, siblings, firm } = flag;
  const values = {
    name: forest.name(node),
    other: forest.name(other),
    r: printed(pearson),
    rho: printed(spearman),
    low: printed(low),
    high: printed(high),
    n,
    siblings: printed(siblings?.pearson),
  };
  const text = (() => {
    switch (kind) {
      case 'mirror':
        return say((pearson ?? 0) < 0 ? 'flag-mirror' : 'flag-double', values);
      case 'opposite':
        return say((pearson ?? 0) > 0 ? 'flag-opposite-with' : 'flag-opposite-against', values);
      case 'against':
        return say('flag-against', values);
      case 'weak':
        return say('flag-weak', values);
      case 'elsewhere':
        return say('flag-elsewhere', values);
      case 'twice':
        return say('flag-twice', values);
    }
  })();
  return firm ? text : `${text} ${say('flag-not-firm')}`;
}

function adviceOf(flags: readonly CoherenceFlag[], forest: AuditForest): readonly Advice[] {
  return (['mirror', 'opposite', 'against', 'twice', 'weak', 'elsewhere'] as const).flatMap(
    (kind) => {
      const own = flags.filter((flag) => flag.kind === kind);
      // Two that say the same are both meant.
      const about = [
        ...new Set(own.flatMap(({ node, other }) => (kind === 'twice' ? [node, other] : [node]))),
      ];
      const first = own[0];
      if (!first) return [];
      const others = listOf([...new Set(own.map(({ other }) => other))].map(forest.name));
      const values = { names: listOf(about.map(forest.name)), others };
      return [{ about, text: say(`advise-${kind}`, values) }];
    },
  );
}
