import { describe, expect, test } from 'vitest';
import { coversWorld, fitProjection } from '../../src/atlas/projection.ts';
import { shapesAt } from '../../src/atlas/shapes.ts';
import { codes, demoCountries, unitedNations } from './codes.ts';

const { countries } = shapesAt(2e-5);

/** Equal Earth on the unit sphere, from the formulas of Šavrič, Patterson and Jenny (2018). */
function equalEarth(longitude: number, latitude: number): readonly [number, number] {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
  const slope = 9 * a4 * theta ** 8 + 7 * a3 * theta ** 6 + 3 * a2 * theta ** 2 + a1;
  return [
    (2 * Math.sqrt(3) * ((longitude * Math.PI) / 180) * Math.cos(theta)) / (3 * slope),
    a4 * theta ** 9 + a3 * theta ** 7 + a2 * theta ** 3 + a1 * theta,
  ];
}

describe('the world', () => {
  const { kind, projection, width, height } = fitProjection(unitedNations(), countries, {
    width: 1000,
    margin: 12,
  });

  test('is drawn by Equal Earth about the meridian of 11° east', () => {
    expect(kind).toBe('world');
    const scale = 996 / (2 * equalEarth(180, 0)[0]);
    expect(equalEarth(180, 0)[0]).toBeCloseTo(2.70663, 5);
    const origin = projection([11, 0]) ?? [0, 0];
    expect(origin[0]).toBeCloseTo(500, 6);
    for (const [longitude, latitude] of [
      [30, 50],
      [-100, 40],
      [140, -35],
    ] as const) {
      const [x, y] = equalEarth(longitude - 11, latitude);
      const point = projection([longitude, latitude]) ?? [0, 0];
      expect(point[0]).toBeCloseTo(500 + scale * x, 4);
      expect(point[1]).toBeCloseTo(origin[1] - scale * y, 4);
    }
  });

  test('fills the width, from Cape Horn to the north of Greenland', () => {
    expect(width).toBe(1000);
    expect(height).toBe(436);
    expect(projection([11, 83.6])?.[1]).toBeGreaterThan(0);
    expect(projection([11, -56])?.[1]).toBeLessThan(height);
  });

  test('keeps to a height it is given', () => {
    const fit = fitProjection(unitedNations(), countries, { width: 1000, height: 300, margin: 12 });
    expect(fit.height).toBe(300);
    expect(fit.projection([11, 83.6])?.[1]).toBeGreaterThan(0);
  });
});

describe('a part of the world', () => {
  test('is drawn by Lambert’s equal-area projection about the middle of its frame', () => {
    const { kind, projection, width, height } = fitProjection(codes('POL CZE SVK'), countries, {
      width: 600,
      margin: 12,
    });
    expect(kind).toBe('part');
    const [longitude = 0, latitude = 0] = projection.rotate().map((angle) => -angle);
    const scale = projection.scale();
    const origin = projection([longitude, latitude]) ?? [0, 0];
    expect(Math.abs(origin[0] - width / 2)).toBeLessThan(3);
    expect(Math.abs(origin[1] - height / 2)).toBeLessThan(3);
    const radians = Math.PI / 180;
    const [lambda, phi, phi0] = [(24 - longitude) * radians, 53 * radians, latitude * radians];
    const cosine =
      Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
    const k = Math.sqrt(2 / (1 + cosine));
    const point = projection([24, 53]) ?? [0, 0];
    expect(point[0]).toBeCloseTo(origin[0] + scale * k * Math.cos(phi) * Math.sin(lambda), 6);
    expect(point[1]).toBeCloseTo(
      origin[1] -
        scale *
          k *
          (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
      6,
    );
  });

  test('Russia does not set the frame of Central and Eastern Europe', () => {
    const fit = fitProjection(demoCountries, countries, { width: 800, margin: 12 });
    expect(fit.leftOut).toEqual(codes('RUS'));
    const [east] = fit.projection([60, 55]) ?? [0];
    expect(east).toBeGreaterThan(800);
  });

  test('an island far off is no giant: Iceland stays in the frame of the north', () => {
    const fit = fitProjection(codes('NOR SWE FIN DNK ISL'), countries, { width: 800, margin: 12 });
    expect(fit.leftOut).toEqual([]);
    expect(fit.projection([-18.5, 65])?.[0]).toBeGreaterThan(0);
  });

  test('a set across the antimeridian is one map, not two ends of the world', () => {
    const fit = fitProjection(codes('FJI TON WSM TUV'), countries, { width: 800, margin: 12 });
    expect(fit.kind).toBe('part');
    const [fiji = 0] = fit.projection([178, -18]) ?? [];
    const [tonga = 0] = fit.projection([-175.2, -21]) ?? [];
    expect(tonga).toBeGreaterThan(fiji);
    expect(tonga - fiji).toBeLessThan(800);
  });

  test('one tiny country gets its surroundings', () => {
    const fit = fitProjection(codes('MLT'), countries, { width: 800, margin: 12 });
    const [x = 0, y = 0] = fit.projection([14, 37.5]) ?? [];
    expect(x > 0 && x < fit.width && y > 0 && y < fit.height).toBe(true);
  });
});

test('continents are parts, the whole is the world', () => {
  expect(coversWorld(unitedNations())).toBe(true);
  expect(coversWorld(demoCountries)).toBe(false);
  expect(coversWorld(codes('USA CAN ARG CHL BRA MEX'))).toBe(false);
  expect(coversWorld(codes('FRA JPN BRA ZAF'))).toBe(true);
});
