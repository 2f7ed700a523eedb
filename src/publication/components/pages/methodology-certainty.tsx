import type { ComponentChildren, VNode } from 'preact';
import type { MethodologyView, PlanChoiceView, PlanView } from '../../views/index.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { type WordName, word } from '../words.ts';
import { PlanReason } from './plan-reason.tsx';

/** What the numbers cannot tell apart: what the index declares and draws where it has a plan of uncertainty,
 *  and what one step on one indicator does above it. */
export function CertaintySection({
  page,
  view: { scale, plan, certainty },
  children,
}: {
  page: PageContext;
  view: MethodologyView;
  children: ComponentChildren;
}): VNode {
  return (
    <section aria-labelledby="certainty">
      <h2 id="certainty">{word('certainty')}</h2>
      <p>
        {word('certainty-judgement', { ...scale })}{' '}
        {plan ? word('plan-line', { draws: plan.asked, seed: plan.seed }) : word('certainty-bare')}
      </p>
      {plan && <Plan page={page} plan={plan} />}
      {certainty.length > 0 && (
        <>
          {plan && <h3>{word('plan-step')}</h3>}
          <p>{word(plan ? 'certainty-step-too' : 'certainty-step')}</p>
          <ul>
            {certainty.map(({ parent, count, upTo, effects }) => (
              <li key={parent}>
                {word(upTo ? 'certainty-effect-up-to' : 'certainty-effect', {
                  step: scale.step,
                  count,
                  parent,
                  effects: effects
                    .map((moved) => word('certainty-by', { ...moved }))
                    .join(word('certainty-and')),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {!plan && <p>{word('certainty-ranks')}</p>}
      {children}
    </section>
  );
}

/** The plan and the account of its run: what is drawn, what a range holds, and whether it is measured. */
function Plan({ page, plan }: { page: PageContext; plan: PlanView }) {
  return (
    <>
      <h3 id="drawn">{word('plan-drawn')}</h3>
      <ul>
        {[...scoreLines(plan), weightLine(plan), ...plan.choices.map(choiceLine)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 id="ranges">{word('plan-holds')}</h3>
      <p>
        {word('plan-ranks', { low: plan.tail, high: plan.head, percent: plan.percent })}{' '}
        {plan.ownMethod !== plan.run && `${word('plan-values', { own: plan.ownMethod })} `}
        {plan.error && word('plan-single')}
      </p>
      <p>{word('plan-groups', { percent: plan.apartPercent })}</p>
      <p>{word('plan-ranks-overlap')}</p>
      <p>{failureLine(plan)}</p>
      <h3 id="ground">{word('plan-ground')}</h3>
      <p>{word(`plan-ground-${plan.ground}`)}</p>
      <PlanReason why={plan.why} language={page.language} />
      <p>{word('plan-files')}</p>
      <ul>
        {FILES.map(([file, what]) => (
          <li key={file}>
            <a href={linkTo(page, `data/${file}`)}>{file}</a>, {word(what)}
          </li>
        ))}
      </ul>
      <p class="more">
        {page.exists('explorer.html') && (
          <a href={linkTo(page, 'explorer.html')}>{word('plan-explorer')}</a>
        )}
        {page.exists('audit.html') && <a href={linkTo(page, 'audit.html')}>{word('audit-link')}</a>}
      </p>
    </>
  );
}

const FILES: readonly (readonly [file: string, what: WordName])[] = [
  ['robustness.yaml', 'plan-file-plan'],
  ['robustness.json', 'plan-file-run'],
  ['rank-intervals.csv', 'plan-file-intervals'],
];

function scoreLines({ error, scores }: PlanView): readonly string[] {
  if (!error) return [word('plan-fixed')];
  const { points, differing, sharedPercent } = error;
  return [
    [
      word('plan-scores', { points }),
      ...(differing.length > 0
        ? [
            word('plan-scores-differ', {
              list: differing.map((one) => word('plan-scores-of', { ...one })).join(', '),
            }),
          ]
        : []),
    ].join(' '),
    ...(scores.measured === '0' ? [] : [word('plan-measured', { ...scores })]),
    ...(scores.fixed === '0' ? [] : [word('plan-fixed-some', { ...scores })]),
    ...(sharedPercent > 0 ? [word('plan-shared', { percent: sharedPercent })] : []),
  ];
}

function weightLine({ weightsPercent }: PlanView): string {
  return weightsPercent > 0
    ? word('plan-weights', { percent: weightsPercent })
    : word('plan-weights-stand');
}

const ALTERNATIVES: Readonly<Record<string, WordName>> = {
  arithmetic: 'plan-arithmetic',
  geometric: 'plan-geometric',
  harmonic: 'plan-harmonic',
  minmax: 'plan-minmax',
  zscore: 'plan-zscore',
  rank: 'plan-rank',
  mean: 'plan-mean',
  median: 'plan-median',
  'region-mean': 'plan-region-mean',
  drawn: 'plan-drawn-from',
};

const CHOICES: Readonly<Record<Exclude<PlanChoiceView['name'], 'left-out'>, WordName>> = {
  imputation: 'plan-imputation',
  normalisation: 'plan-normalisation',
  aggregation: 'plan-aggregation',
};

function choiceLine({ name, own, others }: PlanChoiceView): string {
  if (name === 'left-out') {
    const [{ name: which, draws } = { name: 'each', draws: '0' }] = others;
    return word(which === 'each' ? 'plan-left-out-each' : 'plan-left-out-listed', { own, draws });
  }
  const told = others.map((other) => {
    const known = ALTERNATIVES[other.name];
    return known === undefined ? `${other.name}: ${other.draws}` : word(known, { ...other });
  });
  return word(CHOICES[name], { own, others: told.join(', ') });
}

function failureLine({ asked, run, failures }: PlanView): string {
  if (failures.length === 0) return word('plan-failed-none', { asked });
  const list = failures.map((failure) => word('plan-failed-of', { ...failure })).join('; ');
  return word('plan-failed', { asked, run, list });
}
