import type { VNode } from 'preact';
import { inLanguage } from '../language.ts';
import type { PageContext } from '../page-context.ts';

/** Words of the index inside a line of the page, marked where they are in another language than it. */
export function said(page: PageContext, text: string): VNode | string {
  const language = inLanguage(page.language);
  return language.lang === undefined ? text : <span {...language}>{text}</span>;
}
