import type { VNode } from 'preact';
import { groupDigits } from '../../../model/index.ts';
import type { ExplorerPlan } from '../../views/index.ts';
import { word } from '../words.ts';
import { PlanReason } from './plan-reason.tsx';

/** What the ranges of the page assume, in plain words, and whether anybody measured it. */
export function ExplorerAssumptions({
  plan,
  draws,
  language,
}: {
  plan: ExplorerPlan;
  draws: number;
  language: string;
}): VNode {
  const tail = (100 - plan.intervalPercent) / 2;
  return (
    <section class="assumes" id="assumes" aria-labelledby="assumes-title">
      <h2 id="assumes-title">{word('explorer-assumes')}</h2>
      <p>{groundOf(plan, draws)}</p>
      <ul class="plain">
        {scoreLines(plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          {plan.weightsPercent > 0
            ? word('explorer-assumes-weights', { percent: plan.weightsPercent })
            : word('explorer-assumes-weights-stand')}
        </li>
        {plan.otherWays > 0 && <li>{word('explorer-assumes-ways')}</li>}
        {plan.leavesOut && <li>{word('explorer-assumes-leaves')}</li>}
      </ul>
      <p>
        {word('explorer-assumes-range', { low: tail, high: 100 - tail })}
        {plan.otherWays > 0 && ` ${word('explorer-assumes-values')}`}
      </p>
      <p>{word('explorer-assumes-live', { count: groupDigits('1000', word('digit-group')) })}</p>
      <PlanReason why={plan.why} language={language} />
    </section>
  );
}

function groundOf({ declared, replicates }: ExplorerPlan, draws: number): string {
  const count = groupDigits(String(draws), word('digit-group'));
  if (!declared) return word('explorer-assumes-own', { count });
  if (draws === replicates) return word('explorer-assumes-declared', { count });
  const all = groupDigits(String(replicates), word('digit-group'));
  return word('explorer-assumes-part', { count, all });
}

function scoreLines(plan: ExplorerPlan): readonly string[] {
  if (plan.points === undefined) return [word('plan-fixed')];
  return [
    word('explorer-assumes-scores', { points: plan.points }),
    ...(plan.differs ? [word('explorer-assumes-differs')] : []),
    ...(plan.spread ? [word('explorer-assumes-spread')] : []),
    ...(plan.sharedPercent > 0
      ? [word('explorer-assumes-shared', { percent: plan.sharedPercent })]
      : []),
  ];
}
