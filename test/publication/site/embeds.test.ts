import { beforeAll, describe, expect, test } from 'vitest';
import { MemoryDisk, publishDemo } from '../../support/site-fixture.ts';

describe('pages for a frame in somebody else’s page', () => {
  const disk = new MemoryDisk();

  beforeAll(async () => {
    await publishDemo('central-eastern-europe', disk);
  }, 60_000);

  test('send every link out of the frame, those of the map and of the ranges too', () => {
    const frames = [...disk.files.keys()].filter((path) => /^embed\/.*\.html$/.test(path));
    expect(frames.length).toBeGreaterThan(19);
    for (const path of frames) {
      expect(disk.text(path), path).toMatch(/<meta charset="utf-8"\/><base target="_top"\/>/);
    }
    expect(disk.text('map/criminality.html')).not.toContain('<base');
  });

  test('are named where data is offered, cards and maps', () => {
    const addresses = disk.text('data.html');
    expect(addresses).toContain('/2025.1/embed/{country}.html');
    expect(addresses).toContain('/2025.1/embed/map-{id}.html');
  });

  test('are offered at a height that shows the whole map: 480 and 480 times 820 / 1000, in tens', () => {
    expect(disk.text('embed/map-criminality.html')).toContain('viewBox="0 0 1000 820"');
    expect(disk.text('map/criminality.html')).toMatch(
      /width=&quot;100%&quot; height=&quot;880&quot;|width="100%" height="880"/,
    );
  });
});
