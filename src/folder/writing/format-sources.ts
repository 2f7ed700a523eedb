import {
  CSL_DATES,
  CSL_NAMES,
  CSL_TEXTS,
  type Source,
  type SourceDate,
  type SourceName,
} from '../../model/index.ts';

/** Writes `sources.json` as CSL-JSON, indented by two, every item's keys in one order: the same
 *  sources always give the same text. */
export function formatSourcesJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), undefined, 2)}\n`;
}

/** `sources.json` with these behind what stands there, which stays as it is written. The text must be
 *  one that was read without errors. */
export function addSourcesJson(text: string | undefined, sources: readonly Source[]): string {
  const before = text ?? '[]';
  if (sources.length === 0) return before;
  const items = sources.map((source) =>
    JSON.stringify(cslItem(source), undefined, 2).replace(/^/gm, '  '),
  );
  const body = before.slice(0, before.lastIndexOf(']')).trimEnd();
  return `${body}${body.endsWith('[') ? '' : ','}\n${items.join(',\n')}\n]\n`;
}

/** A source as an item of CSL-JSON, our judgement of it under `custom`. */
export function cslItem(source: Source): Readonly<Record<string, unknown>> {
  const { id, type, texts, names, dates, reliability, reason, independence, access } = source;
  const item: Record<string, unknown> = { id, type };
  for (const key of CSL_TEXTS) if (texts.has(key)) item[key] = texts.get(key);
  for (const key of CSL_NAMES) if (names.has(key)) item[key] = names.get(key)?.map(cslName);
  for (const key of CSL_DATES) {
    const date = dates.get(key);
    if (date) item[key] = cslDate(date);
  }
  item['custom'] = { reliability, reason, independence, access };
  return item;
}

function cslName({ family, given, literal }: SourceName): object {
  return { family, given, literal };
}

function cslDate({ from, to, literal }: SourceDate): object {
  if (from.length === 0) return { literal };
  return { 'date-parts': to ? [from, to] : [from], literal };
}
