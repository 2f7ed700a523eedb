import {
  type DrawInput,
  drawReplicates,
  type NodeDraws,
  probabilityAbove,
  rankProbabilities,
} from '../../analysis/robustness/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';

/** A share from which on one country is said to be above another, and no longer listed. */
const SURE = 0.99;

/** What the draws of a plan say of one country: how probable each rank is in each of the nodes, and how probable
 *  it is that the country ranks above each of the others. */
export function probabilityText(
  input: DrawInput,
  { unit, replicates }: { readonly unit: string; readonly replicates: number },
  nodes: readonly string[],
  nameOf: (code: string) => string,
  terminal: Terminal,
): string {
  const draws = drawReplicates(input, { count: replicates, nodes, keepRanks: true });
  return nodes
    .flatMap((code) => {
      const node = draws.nodes.get(code);
      return node ? [nodeText(input, unit, node, nameOf, terminal)] : [];
    })
    .join('\n');
}

function nodeText(
  { units }: DrawInput,
  unit: string,
  node: NodeDraws,
  nameOf: (code: string) => string,
  terminal: Terminal,
): string {
  const title = nameOf(node.code);
  const ranks = rankRows(node, units.indexOf(unit));
  if (ranks.length === 0) return `${title}: ${nameOf(unit)} has no rank in any replicate.\n`;
  const others = aboveRows(node, units, unit);
  const open = others.filter(({ share }) => share > 1 - SURE && share < SURE);
  const above = others.filter(({ share }) => share >= SURE).length;
  const below = others.length - open.length - above;
  const tables = [
    textTable(
      [title, 'probability'],
      ranks.map(({ rank, share }) => [`rank ${rank}`, percent(share)]),
      terminal,
    ),
    ...(open.length === 0
      ? []
      : [
          textTable(
            [`${nameOf(unit)} ranks above`, 'probability'],
            open.map(({ other, share }) => [nameOf(other), percent(share)]),
            terminal,
          ),
        ]),
  ];
  const sure = `In ${SURE * 100} % of the replicates or more it ranks above ${above} others and below ${below}.`;
  return `${tables.join('\n')}\n${sure}\n`;
}

function rankRows(
  node: NodeDraws,
  unit: number,
): readonly { readonly rank: number; readonly share: number }[] {
  return [...rankProbabilities(node, unit)].flatMap((share, at) =>
    share > 0 ? [{ rank: at + 1, share }] : [],
  );
}

/** All other units that have a rank, by their declared ranks. */
function aboveRows(
  node: NodeDraws,
  units: readonly string[],
  unit: string,
): readonly { readonly other: string; readonly share: number }[] {
  const own = units.indexOf(unit);
  const rankOf = (at: number): number => node.declaredRanks[at] ?? 0;
  return [...units.keys()]
    .filter((at) => at !== own && rankOf(at) > 0)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((at) => ({ other: units[at] ?? '', share: probabilityAbove(node, own, at) }));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The same as one JSON object with full digits, every rank and every other unit. */
export function probabilityJson(
  input: DrawInput,
  { unit, replicates }: { readonly unit: string; readonly replicates: number },
  nodes: readonly string[],
): string {
  const draws = drawReplicates(input, { count: replicates, nodes, keepRanks: true });
  const found = nodes.flatMap((code) => {
    const node = draws.nodes.get(code);
    if (!node) return [];
    const ranks = rankRows(node, input.units.indexOf(unit)).map(({ rank, share }) => [rank, share]);
    const above = aboveRows(node, input.units, unit).map(({ other, share }) => [other, share]);
    return [[code, { ranks: Object.fromEntries(ranks), above: Object.fromEntries(above) }]];
  });
  return JSON.stringify({
    ...{ country: unit, asked: draws.asked, run: draws.run },
    aggregates: Object.fromEntries(found),
  });
}
