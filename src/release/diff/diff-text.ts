import { type AggregateId, compareText } from '../../model/index.ts';
import type { Effect } from '../contents/effects.ts';
import type { MethodChange, MethodChangeKind } from '../contents/method-changes.ts';
import { printable } from './differences.ts';
import type { EvidenceChange } from './evidence-changes.ts';
import type { ReleaseDiff } from './release-diff.ts';

/** How many rows of a long list a reader is shown; the CSV and the JSON hold all. */
const SHOWN = 10;

const METHOD: Readonly<Record<MethodChangeKind, string>> = {
  new: 'New',
  gone: 'No longer there',
  renamed: 'Renamed',
  moved: 'Moved to another parent',
  heading: 'Under another heading',
  weight: 'Another weight',
  direction: 'Another direction',
  aggregation: 'Aggregated otherwise',
  coverage: 'Another rule for missing scores',
  bands: 'Other bands',
  text: 'Another definition or other questions',
  scale: 'Another scale',
  rounding: 'Another rounding',
  quadrants: 'Another rule of quadrants',
  'smallest-region': 'Another smallest region',
  'country-set': 'Another name of the country set',
  'region-scheme': 'Filed under another region',
  robustness: 'Another plan of robustness',
};

/** The difference of two releases for a person: method, world, and what each did to the aggregates. */
export function formatDiffText(diff: ReleaseDiff): string {
  const paragraphs = [
    heading(diff),
    ...corrections(diff),
    `Method: what is measured, and how\n${methodText(diff)}`,
    `World: the scores\n${worldText(diff)}`,
    ...diff.components.map((aggregate) => effectText(diff, aggregate)),
    ...beside(diff),
    ...evidence(diff),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function heading({ title, from, to }: ReleaseDiff): string {
  return [
    printable(title),
    `  from  ${from.release}  ${printable(from.title)}, ${from.date}`,
    `  to    ${to.release}  ${printable(to.title)}, ${to.date}`,
  ].join('\n');
}

function corrections({ corrections: list }: ReleaseDiff): readonly string[] {
  if (list.length === 0) return [];
  const lines = list.map(
    ({ release, date, what, why }) =>
      `  ${release}  ${date}  ${printable(what)}\n${' '.repeat(release.length + 4)}Why: ${printable(why)}`,
  );
  return [`Corrections\n${lines.join('\n')}`];
}

function methodText({ method }: ReleaseDiff): string {
  if (method.length === 0) return '  Nothing changed.';
  const groups = new Map<string, MethodChange[]>();
  for (const change of method) {
    const key = `${change.kind} ${change.of}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(groupLines).join('\n');
}

function groupLines(changes: readonly MethodChange[]): readonly string[] {
  const [first] = changes;
  if (!first) return [];
  const count = first.of === 'framework' ? '' : ` (${counted(changes.length, first.of)})`;
  const rows = changes.slice(0, SHOWN).map(methodLine);
  return [`  ${METHOD[first.kind]}${count}:`, ...rows, ...more(changes.length)];
}

function methodLine({ kind, of, id, name, before, after }: MethodChange): string {
  const who = of === 'framework' ? '' : `${printable(name)} (${id})`;
  if (kind === 'new' || kind === 'gone' || kind === 'text') return `    ${who}`;
  const change = `${printable(before) || '–'} → ${printable(after) || '–'}`;
  return who === '' ? `    ${change}` : `    ${who}: ${change}`;
}

function worldText({ world, sharedScores, sharedIndicators }: ReleaseDiff): string {
  const rose = world.filter(({ change }) => change !== undefined && !change.startsWith('-')).length;
  const fell = world.filter(({ change }) => change?.startsWith('-')).length;
  const came = world.filter(({ before }) => before === undefined).length;
  const went = world.filter(({ after }) => after === undefined).length;
  const lines = [
    `  Of ${counted(sharedScores, 'score')} on ${counted(sharedIndicators.length, 'indicator')} that both have, ${rose} rose, ${fell} fell and ${sharedScores - rose - fell} stayed.`,
  ];
  if (came > 0) lines.push(`  ${counted(came, 'score')} came where there was none.`);
  if (went > 0) lines.push(`  ${counted(went, 'score')} went.`);
  const largest = world
    .filter(({ change }) => change !== undefined)
    .sort(
      (a, b) =>
        Math.abs(Number(b.change)) - Math.abs(Number(a.change)) ||
        compareText(a.country, b.country),
    );
  const few = largest.length <= SHOWN;
  if (largest.length > 0) lines.push(few ? '  Changed:' : '  Largest changes:');
  for (const { country, indicator, before, after, change } of largest.slice(0, SHOWN)) {
    lines.push(`    ${country}  ${indicator}  ${before} → ${after}  (${signed(change ?? '')})`);
  }
  return [...lines, ...more(largest.length)].join('\n');
}

function effectText(diff: ReleaseDiff, aggregate: AggregateId): string {
  const rows = diff.effects.filter((effect) => effect.aggregate === aggregate);
  const moved = rows.filter(({ total }) => /[1-9]/.test(total.value));
  const head = `Effect on ${aggregate}: it changed for ${moved.length} of ${counted(rows.length, 'country')}`;
  if (moved.length === 0) return head;
  const sorted = [...moved].sort((a, b) => size(b) - size(a) || compareText(a.country, b.country));
  const table = [
    '  country    from      to   change   method    world',
    ...sorted.slice(0, SHOWN).map(effectLine),
    ...more(sorted.length),
  ];
  return [head, ...table].join('\n');
}

function effectLine({ country, before, after, total, method, world }: Effect): string {
  const cells = [before, after, signed(total.value), part(method?.value), part(world?.value)];
  const widths = [6, 6, 7, 7, 7];
  return `  ${country}    ${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}`;
}

function beside({ beside: list }: ReleaseDiff): readonly string[] {
  if (list.length === 0) return [];
  const lines = list
    .slice(0, SHOWN)
    .map(
      ({ kind, country, before, after }) =>
        `  ${country}  ${kind.replace('-', ' ')}: ${printable(before) || '–'} → ${printable(after) || '–'}`,
    );
  return [`Beside the scores\n${[...lines, ...more(list.length)].join('\n')}`];
}

function evidence({ evidence: list, from, to }: ReleaseDiff): readonly string[] {
  if (list.length === 0) return [];
  const groups = (['claim', 'flow'] as const).flatMap((of) =>
    (['added', 'removed', 'only-in-earlier-edition', 'changed'] as const).flatMap((kind) => {
      const changes = list.filter((change) => change.of === of && change.kind === kind);
      if (changes.length === 0) return [];
      const lines = changes.slice(0, SHOWN).map(evidenceLine);
      const how =
        kind === 'only-in-earlier-edition'
          ? `not in ${to.release} (readers still find those of edition ${from.edition})`
          : kind;
      return [`  ${counted(changes.length, of)} ${how}:`, ...lines, ...more(changes.length)];
    }),
  );
  return [`Evidence: claims and flows\n${groups.join('\n')}`];
}

function evidenceLine({ kind, country, id, fields, before, after }: EvidenceChange): string {
  const said = printable(after || before).replaceAll(' > ', ' → ');
  if (kind !== 'changed') return `    ${country}  ${id}  ${said}`;
  const was = before === after ? '' : ` (was: ${printable(before).replaceAll(' > ', ' → ')})`;
  return `    ${country}  ${id}  ${said}${was}  [${fields.join(', ')}]`;
}

function size({ total }: Effect): number {
  return Math.abs(Number(total.value));
}

function part(value: string | undefined): string {
  return value === undefined ? '–' : signed(value);
}

function signed(value: string): string {
  if (value.startsWith('-')) return `−${value.slice(1)}`;
  return /[1-9]/.test(value) ? `+${value}` : value;
}

function more(count: number): readonly string[] {
  return count > SHOWN ? [`    … and ${count - SHOWN} more`] : [];
}

function counted(count: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}
