/** `robustness.yaml` of an imported index. The publisher prints scores and nothing of how far apart its
 *  experts were, so every width in it is an assumption, and the file says so; whoever knows better writes it
 *  anew. The text is read by the same parser as everybody's. */
export const ASSUMED_PLAN = `# How sure is a rank? What every replicate draws anew. The import wrote this plan because the workbook
# gives none: read it, and put in the place of each assumption what you know.
seed: 2025
replicates: 1000
interval_percent: 90
score_error:
  steps: 2
  shared: 0.25
  spread: use
  why: >-
    An assumption and no measurement. The published workbook holds one score for each country and
    indicator and says nothing of how far apart the experts were. We take it that another panel would have
    come within one point of each score, rarely as far away as that, and that a quarter of the variance
    of its error would be the same for all scores of a country in one component, because some panels
    are stricter than others.
weights_percent: 25
aggregation_alternatives: [geometric]
leave_out: none
`;
