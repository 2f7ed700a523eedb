import type { Family } from '../../views/index.ts';

/** Every colour a picture uses. The same names are CSS variables on a page and literals in a file. */
export interface Paint {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  /** A panel or a track, a shade off the paper. */
  readonly wash: string;
  readonly noData: string;
  /** One hue a family, dark enough on the paper for text and thin lines. */
  readonly family: Readonly<Record<Family, string>>;
  /** Four steps a family, lowest value first, evenly spaced in lightness. */
  readonly bands: Readonly<Record<Family, readonly string[]>>;
  /** The colour of text that stands on each step. */
  readonly bandText: Readonly<Record<Family, readonly string[]>>;
  /** Told apart by lightness as well as hue; charts pair each with a shape of its own. */
  readonly categories: readonly string[];
}

/** In the order the tokens are listed. */
export const families: readonly Family[] = [
  'criminality',
  'markets',
  'actors',
  'resilience',
  'other',
];

const STEPS = 4;
const DARK_TEXT = '#1c1b1f';
const LIGHT_TEXT = '#ffffff';
const darkOnLightSteps = [DARK_TEXT, DARK_TEXT, LIGHT_TEXT, LIGHT_TEXT] as const;
const lightOnDarkSteps = [LIGHT_TEXT, LIGHT_TEXT, DARK_TEXT, DARK_TEXT] as const;

/** Light theme, paper and picture files. The ramps run from CIE lightness 91 over 70 and 48.5 to 27. */
export const printPaint: Paint = {
  ink: '#1c1b1f',
  muted: '#5f5b63',
  line: '#d8d4cc',
  paper: '#fdfcfa',
  wash: '#f3f1ec',
  noData: '#d9d7d2',
  family: {
    criminality: '#8c2530',
    markets: '#a84f17',
    actors: '#73408a',
    resilience: '#0f646c',
    other: '#3a5581',
  },
  bands: {
    criminality: ['#fedfcf', '#e5987e', '#bf4f4b', '#71262d'],
    markets: ['#f8e2c5', '#db9f69', '#af5d29', '#663117'],
    actors: ['#f0e0f7', '#c39ed3', '#965ea7', '#5e2b69'],
    resilience: ['#ceebec', '#71b7ba', '#1f7f88', '#034750'],
    other: ['#dce6f4', '#96adce', '#5874a3', '#2a3f68'],
  },
  bandText: everyFamily(() => darkOnLightSteps),
  categories: ['#8c2530', '#0f646c', '#b3741a', '#73408a', '#3f6f2f', '#3a5581'],
};

/** Dark theme: low values lie near the paper, high ones stand out. Lightness 30, 47.5, 65 and 84. */
export const darkPaint: Paint = {
  ink: '#f1eee9',
  muted: '#b3aeb3',
  line: '#45414a',
  paper: '#17161a',
  wash: '#222027',
  noData: '#3a373f',
  family: {
    criminality: '#f58c7d',
    markets: '#ec9f62',
    actors: '#d09fe4',
    resilience: '#66bec3',
    other: '#95b2dd',
  },
  bands: {
    criminality: ['#733337', '#bc4c4e', '#ed7e6d', '#ffc5ab'],
    markets: ['#683b27', '#a75e35', '#d88c50', '#f4cb99'],
    actors: ['#5f3868', '#935ba4', '#bd8cd0', '#e3c8ef'],
    resilience: ['#1a4d55', '#267c84', '#52abb0', '#a1dcdb'],
    other: ['#34476a', '#5572a0', '#83a0ca', '#c1d3ec'],
  },
  bandText: everyFamily(() => lightOnDarkSteps),
  categories: ['#f58c7d', '#66bec3', '#e6b964', '#d09fe4', '#9dcc85', '#c3ccd6'],
};

/** The names a style sheet gives a value: every colour is a CSS variable. */
export const pagePaint: Paint = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  wash: 'var(--wash)',
  noData: 'var(--no-data)',
  family: everyFamily((family) => `var(--family-${family})`),
  bands: everyFamily((family) => steps((step) => `var(--band-${family}-${step})`)),
  bandText: everyFamily((family) => steps((step) => `var(--band-text-${family}-${step})`)),
  categories: printPaint.categories.map((_, index) => `var(--category-${index})`),
};

/** The CSS variables that `pagePaint` reads, with this paint's colours: `['--ink', '#1c1b1f']`, … */
export function paintVariables(paint: Paint): readonly (readonly [name: string, value: string])[] {
  return [
    ['--ink', paint.ink],
    ['--muted', paint.muted],
    ['--line', paint.line],
    ['--paper', paint.paper],
    ['--wash', paint.wash],
    ['--no-data', paint.noData],
    ...families.map((family) => [`--family-${family}`, paint.family[family]] as const),
    ...families.flatMap((family) =>
      paint.bands[family].map((colour, step) => [`--band-${family}-${step}`, colour] as const),
    ),
    ...families.flatMap((family) =>
      paint.bandText[family].map(
        (colour, step) => [`--band-text-${family}-${step}`, colour] as const,
      ),
    ),
    ...paint.categories.map((colour, index) => [`--category-${index}`, colour] as const),
  ];
}

/** The colour of band `position` (0 = lowest) among `of` bands. Up to four bands take steps of the ramp,
 *  its ends at the ends; more bands also take mixtures of neighbouring steps. */
export function bandColour(paint: Paint, family: Family, position: number, of: number): string {
  const ramp = paint.bands[family];
  const place = stepOf(position, of);
  const [low, high] = [ramp[Math.floor(place)], ramp[Math.ceil(place)]];
  if (low === undefined || high === undefined) return paint.noData;
  return low === high ? low : mix(low, high, place - Math.floor(place));
}

/** The colour of text on `bandColour` of the same band. */
export function bandTextColour(paint: Paint, family: Family, position: number, of: number): string {
  return paint.bandText[family][Math.floor(stepOf(position, of))] ?? paint.ink;
}

/** Where on the ramp, from 0 to 3, band `position` among `of` stands; a lone band on the second step.
 *  No band stands between the second step and the third, where neither text colour reads well: of
 *  five bands the lower three share the light half, the upper two the dark one. */
export function stepOf(position: number, of: number): number {
  if (of < 2) return 1;
  if (of <= STEPS) return Math.round((position * (STEPS - 1)) / (of - 1));
  const lower = Math.ceil(of / 2);
  return position < lower
    ? position / (lower - 1)
    : STEPS - 2 + (position - lower) / (of - lower - 1);
}

/** `share` of the way from one colour to another; CSS variables are mixed by the browser. */
function mix(from: string, to: string, share: number): string {
  if (!from.startsWith('#')) {
    return `color-mix(in srgb, ${from}, ${to} ${Math.round(share * 100)}%)`;
  }
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function everyFamily<Value>(make: (family: Family) => Value): Record<Family, Value> {
  return {
    criminality: make('criminality'),
    markets: make('markets'),
    actors: make('actors'),
    resilience: make('resilience'),
    other: make('other'),
  };
}

function steps(make: (step: number) => string): readonly string[] {
  return Array.from({ length: STEPS }, (_, step) => make(step));
}
