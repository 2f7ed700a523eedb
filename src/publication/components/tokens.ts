import { darkPaint, type Paint, paintVariables, printPaint } from '../charts/index.ts';

/** The palette as CSS variables: light by default and in print, dark where the reader's system asks for it. */
export function tokenStyles(): string {
  return [
    `:root{${declarations(printPaint)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(darkPaint)}}}`,
  ].join('\n');
}

function declarations(paint: Paint): string {
  return paintVariables(paint)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
