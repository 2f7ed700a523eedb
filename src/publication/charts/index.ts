/** Pictures: a view goes in, SVG text comes out, the same at build time, in a browser and in a PDF. */

// Colours, and the CSS variables they go by on a page.

export {
  bandColour,
  darkPaint,
  type Paint,
  pagePaint,
  paintVariables,
  printPaint,
} from './palette.ts';

// Maps.

export { FLOW_STYLES, flowKey, styleOf } from './flow-legend.ts';
export { legAnchor } from './flow-legs.ts';
export { flowMap, flowMapForFile, flowMapNote } from './flow-map.ts';
export { gapColour, gapMap } from './gap-map.ts';
export { locatorMap, locatorOptions } from './locator-map.ts';
export { mapChart, mapSvgForFile } from './map-chart.ts';
export { mapColours, mapFrame } from './map-frame.ts';
export { bandEdges, disputedKey } from './map-legend.ts';

// Charts of one country.

export { componentGauge } from './component-gauge.ts';
export { profileStems } from './profile-stems.ts';
export { scoreStems, stemsSize } from './score-stems.ts';
export { sparkline } from './sparkline.ts';

// Charts of many.

export { changeChart } from './change-chart.ts';
export { compareChart } from './compare-chart.ts';
export { distributionChart } from './distribution-chart.ts';
export { quadrantChart } from './quadrant-chart.ts';
export { rankingBars } from './ranking-bars.ts';
export { rankingRanges } from './ranking-ranges.ts';
export { regionMeansChart } from './region-means-chart.ts';
export { seriesChart } from './series-chart.ts';

// Charts of an audit.

export { bestClaims } from './audit/best-claims.ts';
export { correlationHeat } from './audit/correlation-heat.ts';
export { rankIntervals } from './audit/rank-intervals.ts';
export { scoreSpreads } from './audit/score-spreads.ts';
export { weightBars } from './audit/weight-bars.ts';

// Preview cards, 1200 × 630.

export { countryCard } from './country-card.ts';
export { indexCard } from './index-card.ts';
