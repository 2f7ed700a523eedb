/** Pictures: a view goes in, SVG text comes out, the same at build time, in a browser and in a PDF. */
export { locatorMap, locatorOptions } from './locator-map.ts';
export { type MapChartOptions, mapChart, mapSvgForFile } from './map-chart.ts';
export { mapColours, mapFrame } from './map-frame.ts';
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
export { type StemsOptions, scoreStems } from './score-stems.ts';
export type { ChartOptions } from './svg.ts';
