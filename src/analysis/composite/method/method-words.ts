import type { Aggregation, Imputation, Normalisation, ScaleEnds, Transform } from './method.ts';

/** A normalisation as the command line takes it: `minmax:1:100`. */
export function normalisationWord(normalisation: Normalisation): string {
  switch (normalisation.kind) {
    case 'zscore':
      return `zscore:${normalisation.mean}:${normalisation.deviation}`;
    case 'scaled':
      return `scaled:${ends(normalisation.from)}:${ends(normalisation.onto)}`;
    case 'goalposts':
      return `goalposts:${normalisation.lower}:${normalisation.upper}:${ends(normalisation.onto)}${normalisation.truncated ? '' : ':open'}`;
    case 'distance-to-reference':
      return `distance-to-reference:${normalisation.unit}:${ends(normalisation.onto)}${normalisation.capped ? ':capped' : ''}`;
    case 'distance-to-target':
      return `distance-to-target:${ends(normalisation.onto)}${normalisation.capped ? ':capped' : ''}`;
    case 'none':
      return 'none';
    default:
      return normalisation.onto
        ? `${normalisation.kind}:${ends(normalisation.onto)}`
        : normalisation.kind;
  }
}

/** An aggregation as the command line takes it: `power:0.5`. */
export function aggregationWord(aggregation: Aggregation): string {
  if (aggregation.kind === 'power') return `power:${aggregation.exponent}`;
  if (aggregation.kind === 'mazziotta-pareto') return `mazziotta-pareto:${aggregation.penalty}`;
  return aggregation.kind;
}

/** A transformation in words: `box-cox:0.5`. */
export function transformWord(transform: Transform): string {
  return transform.kind === 'box-cox' ? `box-cox:${transform.lambda}` : transform.kind;
}

/** An imputation in words: `group-mean:region`. */
export function imputationWord(imputation: Imputation): string {
  if (imputation.kind === 'drawn') return `drawn:${imputation.seed}:${imputation.draw}`;
  return 'grouping' in imputation ? `${imputation.kind}:${imputation.grouping}` : imputation.kind;
}

function ends({ low, high }: ScaleEnds): string {
  return `${low}:${high}`;
}
