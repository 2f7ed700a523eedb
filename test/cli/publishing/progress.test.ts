import { describe, expect, test } from 'vitest';
import { withProgress } from '../../../src/cli/publishing/progress.ts';

function terminal(interactive: boolean) {
  const said: string[] = [];
  return {
    said,
    out: () => {},
    err: (text: string) => {
      said.push(text);
    },
    interactive,
    style: (_: unknown, text: string) => text,
  };
}

describe('a bar over long work', () => {
  test('is drawn in place once a per cent and taken away at the end', async () => {
    const screen = terminal(true);
    const result = await withProgress('Pages', screen, async (advance) => {
      for (let done = 0; done <= 400; done++) advance(done, 400);
      return 'made';
    });
    expect(result).toBe('made');
    expect(screen.said).toHaveLength(102);
    expect(screen.said[0]).toBe(`\rPages ${'░'.repeat(24)}   0 %`);
    expect(screen.said[50]).toBe(`\rPages ${'█'.repeat(12)}${'░'.repeat(12)}  50 %`);
    expect(screen.said[100]).toBe(`\rPages ${'█'.repeat(24)} 100 %`);
    expect(screen.said[101]).toBe('\r\u001B[2K');
  });

  test('is taken away when the work fails', async () => {
    const screen = terminal(true);
    const work = withProgress('Pages', screen, async (advance) => {
      advance(1, 2);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(screen.said.at(-1)).toBe('\r\u001B[2K');
  });

  test('is not drawn into a file', async () => {
    const file = terminal(false);
    await withProgress('Pages', file, async (advance) => advance(1, 1));
    expect(file.said).toEqual([]);
  });
});
