import { describe, expect, test } from 'vitest';
import { filesBelow, readSource, sourceFiles } from './rooms.ts';

const isData = (file: string): boolean => /\/data\//.test(file);
const lines = (file: string): number => readSource(file).split('\n').length - 1;

/** A source without its comments and the insides of its strings, line for line. */
function withoutTexts(source: string): string {
  const emptied = (text: string): string => text.replace(/[^\n]/g, ' ');
  return source.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g,
    emptied,
  );
}

describe('the shape of the code', () => {
  const code = [...filesBelow('src'), ...filesBelow('test'), ...filesBelow('scripts')].filter(
    (file) => /\.(tsx?|mjs|css)$/.test(file) && !isData(file) && !file.includes('/golden/'),
  );

  test('no file is longer than 500 lines', () => {
    expect(code.filter((file) => lines(file) > 500)).toEqual([]);
  });

  test('half the source files have at most 100 lines, nine in ten at most 300', () => {
    const lengths = sourceFiles()
      .filter((file) => !isData(file))
      .map(lines)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(300);
  });

  test('no folder or file is a drawer for anything', () => {
    expect(code.filter((file) => /\b(utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
  });

  test('file names are kebab case', () => {
    expect(
      sourceFiles().filter((file) => !/^[a-z0-9-]+(\.[a-z]+)+$/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([]);
  });

  test('types are honest: no any, no assertion but as const, no suppressed check', () => {
    const loose = code
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) =>
        withoutTexts(readSource(file))
          .split('\n')
          .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
          .filter(
            ({ line }) =>
              /:\s*any\b|<any>|@ts-ignore|@ts-expect-error|[\w)\]]!(?=[.;,)\]\s])(?!\s*=)/.test(
                line,
              ) ||
              /[\w)\]}]\s+as\s+(?!const\b)[A-Za-z{[(]/.test(
                line.replace(/^\s*(import|export)\b.*$|^\s*(type )?\w+ as \w+,?$/, ''),
              ),
          )
          .map(({ at, line }) => `${at}: ${line.trim()}`),
      );
    expect(loose).toEqual([]);
  });

  test('core rooms read no clock, no locale and no randomness', () => {
    const impure = sourceFiles()
      .filter((file) => !/^src\/(cli|publication\/site\/browser)\//.test(file))
      .filter((file) =>
        /Math\.random|Date\.now|new Date\(\)|toLocale|localeCompare|Intl\./.test(readSource(file)),
      );
    expect(impure).toEqual([]);
  });

  test('no tracked text names a machine path or a registry host', () => {
    const texts = [...code, ...filesBelow('indices'), ...filesBelow('frameworks')];
    const leaks = texts.filter((file) =>
      new RegExp(['/wo', 'rk/|/ro', 'ot/|registry\\.np', 'm'].join('')).test(readSource(file)),
    );
    expect(leaks).toEqual([]);
  });
});
