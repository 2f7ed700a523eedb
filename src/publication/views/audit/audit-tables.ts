import {
  type Audit,
  type Correlation,
  factorName,
  THRESHOLD_NAMES,
} from '../../../analysis/audit/index.ts';
import type { TableView } from '../parts.ts';
import { type AuditNames, columnsOf, number, percent } from './audit-cells.ts';
import { auditPhrase } from './audit-phrases.ts';

/** A share with the ends of its interval. */
function estimated(
  share: { readonly estimate: number; readonly low: number; readonly high: number } | undefined,
): string {
  if (!share) return '–';
  const { estimate, low, high } = share;
  return `${percent(estimate)} (${number(low * 100, 0)} to ${number(high * 100, 0)})`;
}

function chance(p: number | undefined): string {
  if (p === undefined) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

function correlationCells({ pearson, spearman, low, high, p, n, missing }: Correlation) {
  if (missing !== undefined) return [auditPhrase(`missing-${missing}`), '–', '–', '–', n];
  const interval = low === undefined ? '–' : `${number(low)} to ${number(high)}`;
  return [number(pearson), number(spearman), interval, chance(p), n];
}

/** Countries and nodes that miss something; none where all is there. */
export function coverageTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { byCountry, byNode } = sections.coverage.data;
  const row = (name: string, present: number, of: number, share: number) => [
    name,
    `${present} / ${of}`,
    percent(share),
  ];
  const rows = [
    ...byCountry
      .filter(({ present, of }) => present < of)
      .map(({ country, present, of, share }) => row(names.country(country), present, of, share)),
    ...byNode
      .filter(({ present, of }) => present < of)
      .map(({ node, present, of, share }) => row(names.node(node), present, of, share)),
  ];
  if (rows.length === 0) return [];
  return [
    { caption: auditPhrase('table-gaps'), columns: columnsOf('node', 'present', 'share'), rows },
  ];
}

export function distributionTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return [
    {
      caption: auditPhrase('table-distributions'),
      columns: columnsOf(
        ...(['node', 'n', 'lowest', 'highest', 'mean', 'median', 'deviation'] as const),
        ...(['skewness', 'kurtosis', 'frequent'] as const),
      ),
      rows: sections.distributions.data.nodes.map((shape) => [
        names.node(shape.node),
        shape.n,
        number(shape.lowest),
        number(shape.highest),
        number(shape.mean),
        number(shape.median),
        number(shape.deviation),
        number(shape.skewness),
        number(shape.kurtosis),
        shape.mostFrequent
          ? `${number(shape.mostFrequent.value)} (${shape.mostFrequent.countries})`
          : '–',
      ]),
    },
  ];
}

export function coherenceTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { indicators, flags, pairs } = sections.coherence.data;
  const columns = columnsOf('indicator', 'with', 'r', 'rho', 'interval', 'p', 'n');
  const rows = indicators.flatMap(({ node, parent, withParent, withRest, withOthers }) => {
    const name = names.node(node);
    return [
      ...(withParent && parent !== undefined
        ? [[name, names.node(parent), ...correlationCells(withParent)]]
        : []),
      ...(withRest ? [[name, auditPhrase('column-rest'), ...correlationCells(withRest)]] : []),
      ...withOthers.map((found) => [name, names.node(found.other), ...correlationCells(found)]),
    ];
  });
  return [
    ...(flags.length === 0
      ? []
      : [
          {
            caption: auditPhrase('table-flags'),
            columns: columnsOf('indicator', 'flag', 'with', 'r', 'rho', 'interval', 'p', 'n'),
            rows: flags.map((flag) => [
              names.node(flag.node),
              auditPhrase(
                `flag-${flag.kind === 'mirror' && (flag.pearson ?? 0) > 0 ? 'double' : flag.kind}`,
              ),
              names.node(flag.other),
              ...correlationCells(flag),
            ]),
          },
        ]),
    ...(pairs.length === 0
      ? []
      : [
          {
            caption: auditPhrase('table-pairs'),
            columns,
            rows: pairs.map((pair) => [
              names.node(pair.a),
              names.node(pair.b),
              ...correlationCells(pair),
            ]),
          },
        ]),
    { caption: auditPhrase('table-coherence'), columns, rows },
  ];
}

export function dimensionTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.dimensionality.data.sets
    .filter(({ parts, missing }) => parts === 'children' && missing === undefined)
    .flatMap((set) => {
      const [first, second] = set.components;
      const values = { name: names.node(set.of), n: set.n };
      return [
        {
          caption: auditPhrase('table-dimension', values),
          columns: columnsOf('node', 'first', 'second', 'alpha-without'),
          rows: [
            ...set.items.map((id, at) => [
              names.node(id),
              number(first?.loadings?.[at]),
              number(second?.loadings?.[at]),
              number(set.alphaWithout.find(({ node }) => node === id)?.alpha),
            ]),
            [auditPhrase('column-share'), percent(first?.share), percent(second?.share), ''],
            [auditPhrase('column-alpha'), '', '', number(set.alpha)],
          ],
        },
        {
          caption: auditPhrase('table-components', values),
          columns: columnsOf('component', 'eigenvalue', 'share', 'cumulative'),
          rows: set.components.map(({ eigenvalue, share, cumulative }, at) => [
            String(at + 1),
            number(eigenvalue),
            percent(share),
            percent(cumulative),
          ]),
        },
      ];
    });
}

export function balanceTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return [
    {
      caption: auditPhrase('table-balance'),
      columns: columnsOf('node', 'of', 'intended', 'r', 'effective', 'ratio'),
      rows: sections.balance.data.sets.flatMap(({ of, items }) =>
        items.map((item) => [
          names.node(item.node),
          names.node(of),
          percent(item.intended),
          item.missing === undefined
            ? number(item.correlation)
            : auditPhrase(`missing-${item.missing}`),
          percent(item.effective),
          number(item.ratio),
        ]),
      ),
    },
  ];
}

export function addedTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { pairs } = sections['added-value'].data;
  if (pairs.length === 0) return [];
  return [
    {
      caption: auditPhrase('table-added'),
      columns: columnsOf('whole', 'part', 'rho', 'differing', 'share', 'n'),
      rows: pairs.map(({ whole, part, spearman, differing, share, n }) => [
        names.node(whole),
        names.node(part),
        number(spearman),
        differing,
        percent(share),
        n,
      ]),
    },
  ];
}

export function robustnessTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.robustness.data.components.map(({ node, intervals }) => ({
    caption: auditPhrase('table-robustness', { name: names.node(node) }),
    columns: columnsOf('country', 'rank', 'rank-interval', 'median'),
    rows: [...intervals]
      .sort((a, b) => a.rank - b.rank)
      .map(({ country, rank, low, high, median }) => [
        names.country(country),
        rank,
        `${low}–${high}`,
        median,
      ]),
  }));
}

export function sensitivityTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.sensitivity.data.components.flatMap((component): readonly TableView[] => {
    const { node, oneAtATime, variance, leaveOneOut } = component;
    const name = names.node(node);
    const shareOf = (factor: string) => variance?.shares.find((one) => one.factor === factor);
    return [
      ...(oneAtATime.length === 0
        ? []
        : [
            {
              caption: auditPhrase('table-sensitivity', { name }),
              columns: columnsOf('factor', 'shift', 'largest', 'alone', 'together'),
              rows: oneAtATime.map(({ factor, meanShift, largestShift }) => [
                factorName(factor),
                number(meanShift, 1),
                largestShift,
                estimated(shareOf(factor)?.first),
                estimated(shareOf(factor)?.total),
              ]),
            },
          ]),
      {
        caption: auditPhrase('table-left-out', { name }),
        columns: columnsOf('left', 'shift', 'largest'),
        rows: leaveOneOut.map(({ left, meanShift, largestShift }) => [
          names.node(left),
          number(meanShift, 1),
          largestShift ?? '–',
        ]),
      },
    ];
  });
}

export function comparabilityTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { changes, editions, missing } = sections.comparability.data;
  if (missing !== undefined) return [];
  return [
    {
      caption: auditPhrase('table-changes'),
      columns: columnsOf('edition', 'node', 'published', 'alike', 'method', 'reversed', 'n'),
      rows: changes.map((change) => [
        `${change.from} → ${change.to}`,
        names.node(change.node),
        number(change.published),
        number(change.likeForLike),
        number(change.method),
        change.reversed,
        change.countries,
      ]),
    },
    {
      caption: auditPhrase('table-means'),
      columns: columnsOf('edition', 'node', 'published', 'alike', 'n'),
      rows: editions.flatMap(({ edition, means }) =>
        means.map(({ node, published, likeForLike, countries }) => [
          edition,
          names.node(node),
          number(published),
          number(likeForLike),
          countries,
        ]),
      ),
    },
  ];
}

/** Every threshold with its source. */
export function thresholdTable({ thresholds }: Audit): TableView {
  return {
    caption: auditPhrase('table-thresholds'),
    columns: columnsOf('threshold', 'value', 'means', 'source'),
    rows: THRESHOLD_NAMES.map((name) => {
      const { value, means, source } = thresholds[name];
      return [name, String(value), means, source];
    }),
  };
}
