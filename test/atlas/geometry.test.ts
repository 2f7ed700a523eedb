import { describe, expect, test } from 'vitest';
import { type CountryShape, type MapGeometry, mapGeometry } from '../../src/atlas/index.ts';
import { code, codes, demoCountries, unitedNations } from './codes.ts';

const world = mapGeometry(unitedNations());
const demo = mapGeometry(demoCountries, { width: 800 });

function shapeOf(geometry: MapGeometry, country: string): CountryShape {
  const shape = geometry.countries.find((each) => each.code === country);
  if (!shape) throw new Error(`not on the map: ${country}`);
  return shape;
}

/** Left, top, right and bottom of a path of relative steps. */
function extentOf(path: string): readonly [number, number, number, number] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const part of path.match(/[Mm][^Mm]*/g) ?? []) {
    const numbers = (part.match(/-?(\d+\.\d|\.\d|\d+)/g) ?? []).map(Number);
    [x, y] = [startX, startY];
    numbers.forEach((step, at) => {
      if (at % 2 === 0) x += step;
      else {
        y += step;
        if (at === 1) [startX, startY] = [x, y];
        xs.push(x);
        ys.push(y);
      }
    });
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('the map of the world', () => {
  test('has every country once, in code order, each as a path or a circle', () => {
    expect(world.countries.map((shape) => shape.code)).toEqual(unitedNations());
    for (const { code: country, path, circle } of world.countries) {
      expect(path !== '' || circle !== undefined, country).toBe(true);
    }
  });

  test('makes the small states visible', () => {
    for (const country of codes(
      'AND ATG BHR BRB COM CPV DMA FSM GRD KIR KNA LCA LIE LUX MCO MDV MHL MLT MUS NRU PLW SGP SMR STP ' +
        'SYC TON TUV VCT VUT WSM',
    )) {
      const { small, circle } = shapeOf(world, country);
      expect([country, small, circle?.radius]).toEqual([country, true, 6]);
    }
  });

  test('and leaves those that can be seen alone', () => {
    for (const country of codes('BEL CHE DNK LBN MNE RWA SLV SVN')) {
      expect(shapeOf(world, country).small, country).toBe(false);
    }
  });

  test('no two circles touch, and all lie inside the frame', () => {
    const circles = world.countries.flatMap(({ circle }) => (circle ? [circle] : []));
    expect(circles.length).toBeGreaterThan(30);
    for (const [at, a] of circles.entries()) {
      expect(a.x - 6 >= 0 && a.x + 6 <= world.width).toBe(true);
      expect(a.y - 6 >= 0 && a.y + 6 <= world.height).toBe(true);
      for (const b of circles.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(13.4);
      }
    }
  });

  test('the seam cuts neither Russia nor Fiji', () => {
    const [left, , right] = extentOf(shapeOf(world, 'RUS').path);
    expect(left).toBeGreaterThan(500);
    expect(right).toBeLessThan(960);
    const [fijiLeft, , fijiRight] = extentOf(shapeOf(world, 'FJI').path);
    expect(fijiLeft).toBeGreaterThan(900);
    expect(fijiRight - fijiLeft).toBeLessThan(15);
  });

  test('no path leaves the frame', () => {
    for (const { code: country, path } of world.countries) {
      if (path === '') continue;
      const [left, top, right, bottom] = extentOf(path);
      expect(left, country).toBeGreaterThanOrEqual(-0.2);
      expect(top, country).toBeGreaterThanOrEqual(-0.2);
      expect(right, country).toBeLessThanOrEqual(world.width + 0.2);
      expect(bottom, country).toBeLessThanOrEqual(world.height + 0.2);
    }
  });

  test('a square pixel is the same piece of the Earth in Brazil and in Russia', () => {
    const perPixel = (country: string, squareKilometres: number): number =>
      squareKilometres / shapeOf(world, country).area;
    const brazil = perPixel('BRA', 8_510_000);
    expect(perPixel('KAZ', 2_724_900) / brazil).toBeGreaterThan(0.97);
    expect(perPixel('KAZ', 2_724_900) / brazil).toBeLessThan(1.03);
    expect(perPixel('COD', 2_345_000) / brazil).toBeGreaterThan(0.97);
    expect(perPixel('COD', 2_345_000) / brazil).toBeLessThan(1.03);
  });

  test('has an outline, a net of degrees, land of others, borders, disputed lines; cuts nothing', () => {
    expect(world.kind).toBe('world');
    for (const path of [
      world.sphere,
      world.graticule,
      world.context,
      world.borders,
      world.disputed,
    ]) {
      expect(path).toMatch(/^M\d/);
    }
    expect(world.clipped).toEqual([]);
  });

  test('its paths hold nothing but relative steps of one decimal', () => {
    for (const { path } of world.countries)
      expect(path).toMatch(/^(M[-\d. ]+l[-\d. ]+z(m[-\d. ]+z)*)?$/);
  });
});

describe('the map of the demonstration index', () => {
  test('is cut by Russia and says so', () => {
    expect(demo.kind).toBe('part');
    expect(demo.clipped).toEqual(codes('RUS'));
  });

  test('shows every country large enough to point at', () => {
    for (const { code: country, area, small } of demo.countries) {
      expect(area, country).toBeGreaterThan(400);
      expect(small, country).toBe(false);
    }
  });

  test('a label point lies inside the frame, that of a clipped country too', () => {
    for (const { code: country, label } of demo.countries) {
      expect(label.x > 0 && label.x < demo.width, country).toBe(true);
      expect(label.y > 0 && label.y < demo.height, country).toBe(true);
    }
  });

  test('Kosovo, which it does not assess, is land around, with a dashed border to Serbia', () => {
    expect(demo.countries.some((shape) => shape.code === 'XKX')).toBe(false);
    expect(demo.disputed).not.toBe('');
  });
});

describe('what a map depends on', () => {
  test('the same countries in any order, named once or twice, give the same bytes', () => {
    const turned = [...demoCountries].reverse();
    expect(JSON.stringify(mapGeometry([...turned, code('POL')], { width: 800 }))).toBe(
      JSON.stringify(demo),
    );
  });

  test('an empty set is refused', () => {
    expect(() => mapGeometry([])).toThrow('a map needs at least one country');
  });

  test('Tuvalu alone is a circle in the sea', () => {
    const { countries } = mapGeometry(codes('TUV'));
    expect(countries[0]).toMatchObject({ path: '', area: 0, small: true });
  });

  test('width, height, circles and coarseness are options', () => {
    const plain = mapGeometry(codes('LUX BEL NLD'), {
      width: 240,
      height: 180,
      coarseness: 4,
      wholePixels: true,
    });
    expect([plain.width, plain.height]).toEqual([240, 180]);
    expect(plain.countries.map(({ path }) => path).join()).not.toContain('.');
    const circled = mapGeometry(codes('LUX BEL NLD'), { smallArea: 1e6, circleRadius: 9 });
    expect(circled.countries.map(({ circle }) => circle?.radius)).toEqual([9, 9, 9]);
  });

  test('a map of land alone has the same land and small countries, and neither lines nor circles', () => {
    const tiny = { width: 240, height: 180, smallArea: 400 };
    const whole = mapGeometry(demoCountries, tiny);
    const land = mapGeometry(demoCountries, { ...tiny, landOnly: true });
    expect(land.context).toBe(whole.context);
    expect(land.countries).toEqual(whole.countries.map(({ circle: _, ...shape }) => shape));
    expect([land.borders, land.disputed, land.graticule, land.sphere]).toEqual(['', '', '', '']);
    expect(whole.countries.some(({ circle }) => circle)).toBe(true);
  });
});

describe('places and countries beside the frame', () => {
  test('a frame fitted to some of the countries draws of the others what reaches into it', () => {
    const map = mapGeometry(codes('BLR POL RUS'), { width: 600, fitTo: codes('BLR POL') });
    const small = mapGeometry(codes('BLR POL'), { width: 600 });
    expect([map.width, map.height]).toEqual([small.width, small.height]);
    expect(map.countries.map(({ code }) => code)).toEqual(['BLR', 'POL', 'RUS']);
    expect(map.clipped).toContain('RUS');
  });

  test('places are projected in their order, and the frame holds those that it must', () => {
    const far = [60, 40] as const;
    const free = mapGeometry(codes('BLR'), { width: 600, places: [[27.6, 53.9], far] });
    expect(free.places).toHaveLength(2);
    expect(free.places[0]?.x).toBeGreaterThan(0);
    expect(free.places[1]?.x).toBeGreaterThan(600);
    const held = mapGeometry(codes('BLR'), { width: 600, places: [far], placesInFrame: 1 });
    const [place] = held.places;
    expect(place && place.x > 0 && place.x < 600 && place.y > 0 && place.y < held.height).toBe(
      true,
    );
  });
});
