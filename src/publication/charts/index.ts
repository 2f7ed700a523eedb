/** Pictures: a view goes in, SVG text comes out, the same at build time, in a browser and in a PDF. */

// Colours, and the CSS variables they go by on a page.

export {
  bandColour,
  bandTextColour,
  darkPaint,
  families,
  type Paint,
  pagePaint,
  paintVariables,
  printPaint,
} from './palette.ts';

// Maps.

export { locatorMap, locatorOptions } from './locator-map.ts';
export { type MapChartOptions, mapChart, mapSvgForFile } from './map-chart.ts';
export { mapColours, mapFrame } from './map-frame.ts';

// Charts of one country.

export { componentGauge, type GaugeOptions } from './component-gauge.ts';
export { profileStems } from './profile-stems.ts';
export { type StemsOptions, scoreStems } from './score-stems.ts';
export { sparkline } from './sparkline.ts';

// Charts of many.

export { type ChangeOptions, changeChart } from './change-chart.ts';
export { compareChart } from './compare-chart.ts';
export { distributionChart } from './distribution-chart.ts';
export { type QuadrantOptions, quadrantChart } from './quadrant-chart.ts';
export { type RankingOptions, rankingBars } from './ranking-bars.ts';
export { regionMeansChart } from './region-means-chart.ts';
export { type SeriesOptions, seriesChart } from './series-chart.ts';

// Preview cards, 1200 × 630.

export { countryCard } from './country-card.ts';
export { indexCard } from './index-card.ts';

export type { ChartOptions } from './svg.ts';
