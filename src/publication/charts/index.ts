/** Pictures: a view goes in, SVG text comes out, the same at build time, in a browser and in a PDF. */
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
