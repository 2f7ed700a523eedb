import type { Audit, SectionName } from '../../../analysis/audit/index.ts';
import { type AuditNames, number } from './audit-cells.ts';
import { auditPhrase } from './audit-phrases.ts';
import type { AuditPicture, HeatRow } from './audit-view.ts';

/** The pictures of a section; none where there is nothing to draw. */
export function auditPictures(
  name: SectionName,
  audit: Audit,
  names: AuditNames,
  scale: { readonly low: number; readonly high: number; readonly step: number },
): readonly AuditPicture[] {
  switch (name) {
    case 'distributions':
      return spreads(audit, names, scale);
    case 'coherence':
      return heat(audit, names);
    case 'balance':
      return weights(audit, names);
    case 'robustness':
      return intervals(audit, names);
    case 'efficiency':
      return claims(audit, names);
    default:
      return [];
  }
}

function spreads(
  { sections, nodes }: Audit,
  names: AuditNames,
  scale: { readonly low: number; readonly high: number; readonly step: number },
): readonly AuditPicture[] {
  const leaves = new Set(nodes.filter(({ kind }) => kind === 'indicator').map(({ id }) => id));
  const charts = sections.distributions.data.nodes
    .filter(({ node, n }) => leaves.has(node) && n > 0)
    .map(({ node, counts, mean }) => ({
      name: names.node(node),
      counts,
      ...(mean !== undefined && { mean }),
    }));
  if (charts.length === 0) return [];
  const values = { count: charts.length, low: number(scale.low, 0), high: number(scale.high, 0) };
  const text = { title: auditPhrase('spread-title'), desc: auditPhrase('spread-desc', values) };
  return [{ kind: 'spreads', spreads: { ...text, ...scale, charts } }];
}

function heat({ sections, nodes }: Audit, names: AuditNames): readonly AuditPicture[] {
  const { matrix, flags, indicators } = sections.coherence.data;
  if (indicators.every(({ withParent }) => withParent?.pearson === undefined)) return [];
  const place = new Map(matrix.nodes.map((id, at) => [id, at]));
  const at = (a: string, b: string): number | undefined =>
    matrix.pearson[place.get(a) ?? -1]?.[place.get(b) ?? -1] ?? undefined;
  const aggregates = nodes.filter(({ kind }) => kind === 'aggregate');
  const leaves = nodes.filter(({ kind }) => kind === 'indicator');
  const flagged = new Set(
    flags
      .filter(({ firm }) => firm)
      .flatMap(({ node, other }) => [`${node} ${other}`, `${other} ${node}`]),
  );
  const rows = leaves.map(
    ({ id, parent, component }): HeatRow => ({
      name: names.node(id),
      group: `${component} ${parent ?? ''}`,
      aggregates: aggregates.map((aggregate) => {
        const r = at(id, aggregate.id);
        return {
          ...(r !== undefined && { r }),
          own: aggregate.id === parent,
          flagged: flagged.has(`${id} ${aggregate.id}`),
        };
      }),
      indicators: leaves.map((other) => (other.id === id ? undefined : at(id, other.id))),
    }),
  );
  return [
    {
      kind: 'heat',
      heat: {
        title: auditPhrase('heat-title', { indicators: leaves.length }),
        desc: auditPhrase('heat-desc', { flags: flags.length }),
        aggregates: aggregates.map(({ id, name }) => ({ id, name })),
        rows,
        words: {
          negative: auditPhrase('heat-negative'),
          positive: auditPhrase('heat-positive'),
          own: auditPhrase('heat-own'),
          flagged: auditPhrase('heat-flagged'),
        },
      },
    },
  ];
}

function weights({ sections, thresholds }: Audit, names: AuditNames): readonly AuditPicture[] {
  const limit = thresholds.balance_ratio.value;
  return sections.balance.data.sets
    .filter(
      ({ parts, items }) =>
        parts === 'children' && items.some((item) => item.effective !== undefined),
    )
    .map(({ of, items }) => {
      const [first] = [...items].sort((a, b) => (b.effective ?? 0) - (a.effective ?? 0));
      const name = names.node(of);
      const count = items.length;
      return {
        kind: 'weights' as const,
        weights: {
          name,
          title: auditPhrase('balance-title', { name }),
          desc: auditPhrase('balance-desc', { count, first: names.node(first?.node ?? of) }),
          intendedWord: auditPhrase('bar-intended'),
          effectiveWord: auditPhrase('bar-effective'),
          rows: items.map(({ node, intended, effective, ratio }) => ({
            name: names.node(node),
            intended,
            ...(effective !== undefined && { effective }),
            flagged: ratio !== undefined && (ratio > limit || ratio < 1 / limit),
          })),
        },
      };
    });
}

function intervals({ sections }: Audit, names: AuditNames): readonly AuditPicture[] {
  return sections.robustness.data.components.map(({ node, intervals: rows, medianWidth }) => ({
    kind: 'intervals' as const,
    intervals: {
      title: auditPhrase('intervals-title', { name: names.node(node) }),
      desc: auditPhrase('intervals-desc', { count: rows.length, width: number(medianWidth, 0) }),
      axis: auditPhrase('intervals-axis'),
      countries: rows.length,
      rows: [...rows]
        .sort((a, b) => a.rank - b.rank)
        .map(({ rank, low, high }) => ({ rank, low, high })),
    },
  }));
}

function claims({ sections }: Audit, names: AuditNames): readonly AuditPicture[] {
  return sections.efficiency.data.components
    .filter(({ missing }) => missing === undefined)
    .map(({ node, countries, best }) => {
      const named = rising(countries);
      return {
        kind: 'claims' as const,
        claims: {
          title: auditPhrase('doubt-title', { name: names.node(node) }),
          desc: auditPhrase('doubt-desc', { count: countries.length, best }),
          across: auditPhrase('doubt-x'),
          up: auditPhrase('doubt-y'),
          points: countries.map((one) => ({
            name: names.country(one.country),
            value: one.value,
            claim: one.doubt,
            named: named.includes(one),
          })),
        },
      };
    });
}

type Claimant = Audit['sections']['efficiency']['data']['components'][number]['countries'][number];

/** How many dots have a name. */
const NAMED = 8;

/** The countries that would rise most. */
function rising(countries: readonly Claimant[]): readonly Claimant[] {
  return [...countries]
    .filter(({ rank, doubtRank }) => rank > doubtRank)
    .sort((a, b) => b.rank - b.doubtRank - (a.rank - a.doubtRank))
    .slice(0, NAMED);
}
