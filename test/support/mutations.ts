import { unzipSync, zipSync } from 'fflate';

/** A source of whole numbers below a bound, the same for the same seed on every machine. */
export interface Dice {
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A linear congruential generator (Numerical Recipes), good enough to shake files. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { below, pick };
}

/** One to eight bits of the file turned over. */
export function flipBits(bytes: Uint8Array, { below }: Dice): Uint8Array {
  const bent = Uint8Array.from(bytes);
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(bent.length);
    bent[at] = (bent[at] ?? 0) ^ (1 << below(8));
  }
  return bent;
}

/** The file cut short, a piece of it lost, a piece of it twice, or noise behind it. */
export function tear(bytes: Uint8Array, { below, pick }: Dice): Uint8Array {
  const from = below(bytes.length);
  const to = from + 1 + below(Math.min(200, bytes.length - from));
  const [head, piece, tail] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ];
  return pick([
    () => head,
    () => joined(head, tail),
    () => joined(head, piece, piece, tail),
    () =>
      joined(
        bytes,
        Uint8Array.from({ length: 1 + below(50) }, () => below(256)),
      ),
  ])();
}

/** A number in one of the file's headers replaced by a dangerous one. */
export function bendHeader(bytes: Uint8Array, { below, pick }: Dice): Uint8Array {
  const bent = Uint8Array.from(bytes);
  const view = new DataView(bent.buffer);
  const headers: number[] = [];
  for (let at = 0; at + 4 <= bent.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50 || mark === 0x02014b50 || mark === 0x06054b50) headers.push(at);
  }
  const at = pick(headers) + below(46);
  const value = pick([0, 1, 2, 8, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]);
  if (at + 4 > bent.length) return bent;
  if (below(2) === 0) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value, true);
  return bent;
}

const SNIPPETS = [
  '<',
  '>',
  '&',
  '"',
  '&#0;',
  '&#xFFFFFFFF;',
  '&lol;',
  '<!DOCTYPE a [<!ENTITY lol "x">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml version="1.1"?>',
  '<c r="A1"/>',
  '<c r="ZZZ9999999"><v>1</v></c>',
  '<row r="-1"/>',
  '<f>1/0</f>',
  ' t="s"',
  ' t="e"',
  ' t="b"',
  ' t="inlineStr"',
  ' s="1"',
  '<v>1e308</v>',
  '<v>NaN</v>',
  '<v>5.5</v>',
  '<v>99</v>',
  '</row>',
  '</sheetData>',
  '\u0000',
  '\uFFFF',
  '\u202E',
  'Belarus',
  '2021_dataset',
  'Full_dataset',
  'TargetMode="External"',
  'Target="../../etc/passwd"',
  '__proto__',
  'constructor',
];

/** One part of the workbook edited as text, one to three times, and the workbook zipped again. */
export function editXml(bytes: Uint8Array, { below, pick }: Dice): Uint8Array {
  const parts = unzipSync(bytes);
  const name = pick(Object.keys(parts).sort());
  let text = new TextDecoder().decode(parts[name]);
  for (let count = 1 + below(3); count > 0; count--) {
    const from = below(text.length + 1);
    const to = Math.min(text.length, from + 1 + below(40));
    const [head, piece, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    const other = below(text.length + 1);
    text = pick([
      () => head + tail,
      () => head + piece + piece + tail,
      () => head + pick(SNIPPETS) + piece + tail,
      () => head + pick(SNIPPETS) + tail,
      () => head + text.slice(other, other + 40) + tail,
      () => head + String(below(1000) / 10) + tail,
    ])();
  }
  return zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 0 });
}

/** One value of the sheet, between `<v>` and `</v>`, replaced by another; the workbook zipped again. */
export function editValue(bytes: Uint8Array, { below, pick }: Dice): Uint8Array {
  const parts = unzipSync(bytes);
  const name = pick(
    Object.keys(parts)
      .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .sort(),
  );
  const text = new TextDecoder().decode(parts[name]);
  const values = [...text.matchAll(/<v>[^<]*<\/v>/g)];
  const value = pick(values);
  const other = pick([
    '0',
    '1',
    '5.5',
    '10',
    '10.5',
    '5.25',
    '-3',
    'x',
    '',
    ' 7 ',
    '1e1',
    '4.4999999999999996',
    `${below(300)}`,
  ]);
  const changed = `${text.slice(0, value.index)}<v>${other}</v>${text.slice(value.index + value[0].length)}`;
  return zipSync({ ...parts, [name]: new TextEncoder().encode(changed) }, { level: 0 });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
