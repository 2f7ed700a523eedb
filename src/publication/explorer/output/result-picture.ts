import { escapeMarkup } from '../../../model/index.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { LiveResult } from '../engine/results.ts';

/** Colours of the picture. */
export interface PicturePaint {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly interval: string;
}

/** The words of the picture, from the page. */
export interface PictureWords {
  readonly title: string;
  readonly desc: string;
  /** The last line: from which release, under whose weights. */
  readonly note: string;
}

const [WIDTH, LINE, TOP, BOTTOM] = [720, 16, 76, 34];
const [NAMES, LEFT, RIGHT] = [34, 236, 18];

/** The ranks as a picture of its own: a line a country, by rank, with the interval as a bar, the rank as a
 *  dark stroke and the published rank as a ring where it is another. */
export function resultPicture(
  data: Pick<ExplorerData, 'countries'>,
  { ranks, low, high }: Pick<LiveResult, 'ranks' | 'low' | 'high'>,
  published: readonly number[],
  words: PictureWords,
  paint: PicturePaint,
): string {
  const rows = data.countries
    .map(([, name], at) => ({ name, at, rank: ranks[at] ?? 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank);
  const height = TOP + rows.length * LINE + BOTTOM;
  const span = (WIDTH - LEFT - RIGHT) / Math.max(1, rows.length - 1);
  const x = (rank: number): string => (LEFT + (rank - 1) * span).toFixed(1);
  const lines = rows.map(({ name, at, rank }, nth) => {
    const y = TOP + nth * LINE;
    const [from, to, was] = [low[at] ?? rank, high[at] ?? rank, published[at] ?? 0];
    const width = Math.max(2, (to - from) * span).toFixed(1);
    return [
      `<text x="26" y="${y + 12}" text-anchor="end" fill="${paint.muted}">${rank}</text>`,
      `<text x="${NAMES}" y="${y + 12}" fill="${paint.ink}">${escapeMarkup(name)}</text>`,
      `<path d="M${LEFT} ${y + LINE - 0.5}H${WIDTH - RIGHT}" stroke="${paint.line}" stroke-width=".6"/>`,
      `<rect x="${x(from)}" y="${y + 5}" width="${width}" height="7" fill="${paint.interval}"/>`,
      was > 0 && was !== rank
        ? `<circle cx="${x(was)}" cy="${y + 8.5}" r="3" fill="${paint.paper}" stroke="${paint.ink}"/>`
        : '',
      `<path d="M${x(rank)} ${y + 2}v13" stroke="${paint.ink}" stroke-width="2.4"/>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`,
    ` role="img" aria-labelledby="t d" font-family="'Source Sans 3',system-ui,sans-serif" font-size="11.5">`,
    `<title id="t">${escapeMarkup(words.title)}</title><desc id="d">${escapeMarkup(words.desc)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${paint.paper}"/>`,
    `<text x="8" y="28" font-size="19" font-weight="600" fill="${paint.ink}">${escapeMarkup(words.title)}</text>`,
    `<text x="8" y="50" fill="${paint.muted}">${escapeMarkup(words.desc)}</text>`,
    ...lines,
    `<text x="8" y="${height - 12}" fill="${paint.muted}">${escapeMarkup(words.note)}</text></svg>\n`,
  ].join('');
}
