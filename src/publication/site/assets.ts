import { createHash } from 'node:crypto';
import { bytesOf, type Files, textOf } from '../../model/index.ts';
import { type PageAssets, type PageScript, tokenStyles } from '../components/index.ts';
import { assetMissing } from './errors.ts';

/** The site's assets under the names they are published by: each carries the start of its own hash,
 *  so that a browser may keep it for ever. */
export interface PublishedAssets {
  readonly names: PageAssets;
  /** Path inside the site → bytes. */
  readonly files: Files;
}

/** File names of the style sheet and of the font of headings, as built. */
export const STYLE = 'site.css';
export const FONT = 'source-serif-4-latin-400-normal.woff2';
const SCRIPTS: readonly PageScript[] = [
  'map',
  'ranking',
  'compare',
  'search',
  'flows',
  'explorer-engine',
  'explorer',
];
const FONT_PLACE = 'url(heading.woff2)';

/** Composes the style sheet from the palette and the built styles. Throws AssetMissing for the style
 *  sheet or the font; a script that was not built is left out of its pages. */
export function publishedAssets(built: Files): PublishedAssets {
  const files = new Map<string, Uint8Array>();
  const publish = (name: string, bytes: Uint8Array): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const named = name.replace(/(\.\w+)$/, `-${hash}$1`);
    files.set(`assets/${named}`, bytes);
    return named;
  };
  const font = publish(FONT, needed(built, FONT));
  const styles = textOf(needed(built, STYLE)) ?? '';
  const style = publish(
    STYLE,
    bytesOf(`${tokenStyles()}\n${styles.replaceAll(FONT_PLACE, `url(${font})`)}`),
  );
  const script = (name: PageScript): string | undefined => {
    const bytes = built.get(`${name}.js`);
    return bytes && publish(`${name}.js`, bytes);
  };
  const [map, ranking, compare, search, flows, engine, explorer] = SCRIPTS.map(script);
  const scripts = { map, ranking, compare, search, flows, 'explorer-engine': engine, explorer };
  return { names: { style, scripts }, files };
}

/** A built style sheet with the palette before it and the font inside, for a page that travels alone.
 *  Throws AssetMissing. */
export function inlinedStyle(name: string, built: Files): string {
  const font = Buffer.from(needed(built, FONT)).toString('base64');
  const styles = textOf(needed(built, name)) ?? '';
  return `${tokenStyles()}\n${styles.replaceAll(FONT_PLACE, `url(data:font/woff2;base64,${font})`)}`;
}

function needed(built: Files, name: string): Uint8Array {
  const bytes = built.get(name);
  if (!bytes) throw assetMissing(name);
  return bytes;
}
