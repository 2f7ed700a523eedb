/** Pictures: a view goes in, SVG text comes out, the same at build time, in a browser and in a PDF. */

// Colours, and the CSS variables they go by on a page.

export {
  bandColour,
  darkPaint,
  type Paint,
  pagePaint,
  paintVariables,
  printPaint,
} from './drawing/palette.ts';

// Maps.

export { FLOW_STYLES, flowKey, styleOf } from './flows/flow-legend.ts';
export { legAnchor } from './flows/flow-legs.ts';
export { flowMap, flowMapForFile, flowMapNote } from './flows/flow-map.ts';
export { gapColour, gapMap } from './maps/gap-map.ts';
export { locatorMap, locatorOptions } from './maps/locator-map.ts';
export { mapChart, mapSvgForFile } from './maps/map-chart.ts';
export { mapColours, mapFrame } from './maps/map-frame.ts';
export { bandEdges, disputedKey } from './maps/map-legend.ts';

// Charts of one country.

export { componentGauge } from './component-gauge.ts';
export { sparkline } from './series/sparkline.ts';
export { profileStems } from './stems/profile-stems.ts';
export { scoreStems, stemsSize } from './stems/score-stems.ts';

// Charts of many.

export { rankingBars } from './bars/ranking-bars.ts';
export { rankingRanges } from './bars/ranking-ranges.ts';
export { regionMeansChart } from './bars/region-means-chart.ts';
export { changeChart } from './change-chart.ts';
export { compareChart } from './compare-chart.ts';
export { distributionChart } from './distribution-chart.ts';
export { quadrantChart } from './quadrants/quadrant-chart.ts';
export { seriesChart } from './series/series-chart.ts';

// Charts of an audit.

export { bestClaims } from './audit/best-claims.ts';
export { correlationHeat } from './audit/correlation-heat.ts';
export { rankIntervals } from './audit/rank-intervals.ts';
export { scoreSpreads } from './audit/score-spreads.ts';
export { weightBars } from './audit/weight-bars.ts';

// Preview cards, 1200 × 630.

export { countryCard } from './cards/country-card.ts';
export { indexCard } from './cards/index-card.ts';
