import type { resultPicture } from '../../explorer/index.ts';

/** The colours of the page, whatever its theme. */
export function pagePaint(): Parameters<typeof resultPicture>[4] {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    muted: colour('--muted'),
    line: colour('--line'),
    paper: colour('--paper'),
    interval: colour('--band-other-1'),
  };
}

/** Hands a text to the reader as a file. */
export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts the choice into the page's link without leaving the page; that of a page untouched is taken out. */
export function keepInFragment(text: string, untouched: string): void {
  const wanted = text === untouched ? '' : `#${text}`;
  if (wanted === location.hash || (wanted === '' && !location.hash.includes('='))) return;
  try {
    history.replaceState(null, '', `${location.pathname}${location.search}${wanted}`);
  } catch {
    // A browser may refuse this for pages opened from a folder; the choice then lasts as long as the page.
  }
}
