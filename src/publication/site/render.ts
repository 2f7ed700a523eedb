import type { VNode } from 'preact';

import { SITE_ROOT } from '../components/index.ts';
import { markupOf } from './markup.ts';

/** The text of a page. Ways to the site's top folder are still open; see `placePage`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${markupOf(page)}\n`;
}

/** The same page for one place in the site: `depth` folders down from the top. */
export function placePage(html: string, depth: number): string {
  return html.replaceAll(SITE_ROOT, depth === 0 ? './' : '../'.repeat(depth));
}

/** Data as it lies beside a page. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}
