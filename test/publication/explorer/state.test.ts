import { describe, expect, test } from 'vitest';
import {
  applyPreset,
  type ExplorerState,
  ownEdition,
  presetsOf,
  publishedState,
  pushState,
  readStateText,
  readWeight,
  stateText,
  stepHistory,
} from '../../../src/publication/explorer/index.ts';
import { aggregateId, indicatorId } from '../../support/framework-builder.ts';
import { shippedFramework } from '../../support/release-fixture.ts';
import { madeUpSite } from '../../support/sites.ts';

const FRAMEWORK = shippedFramework('2023');
const RELEASE = madeUpSite().latest.id;
const CRIMINALITY = aggregateId('criminality');
const STATE: ExplorerState = {
  component: CRIMINALITY,
  weights: new Map([
    [indicatorId('human-trafficking'), '2.5'],
    [indicatorId('heroin-trade'), '0'],
  ]),
  means: new Map([[aggregateId('markets'), 'geometric']]),
  scoreErrors: false,
  otherWays: true,
  weightsPercent: 10,
  draws: 5000,
};

describe('a link', () => {
  test('carries the choice, the release and the digest, and gives them back', () => {
    const text = stateText(STATE, RELEASE, '0a1b2c3d');
    expect(text).toBe(
      `r=${RELEASE}&c=criminality&w=human-trafficking:2.5,heroin-trade:0&m=markets:geometric&e=0&p=10&n=5000&d=0a1b2c3d`,
    );
    expect(readStateText(text, FRAMEWORK)).toEqual({
      release: RELEASE,
      digest: '0a1b2c3d',
      state: STATE,
      unread: [],
    });
  });

  test('passes over what it does not know, and names it', () => {
    const text =
      'r=x&c=nothing&w=unknown:2,heroin-trade:-1,cocaine-trade:1e3,arms-trafficking:NaN,criminality:2&m=markets:best&e=no&p=400&n=99999&z=1&d=12';
    expect(readStateText(text, FRAMEWORK)).toEqual({
      release: undefined,
      digest: undefined,
      state: publishedState(CRIMINALITY),
      unread: [
        ...['z=1', 'c=nothing', 'r=x', 'd=12'],
        ...['unknown:2', 'heroin-trade:-1', 'cocaine-trade:1e3', 'arms-trafficking:NaN'],
        ...['criminality:2', 'markets:best', 'e=no', 'p=400', 'n=99999'],
      ],
    });
  });

  test('without a component is about the first one; the name of a place in the page is no choice', () => {
    const linked = readStateText('w=cocaine-trade:0', FRAMEWORK);
    expect(linked?.state).toEqual({
      ...publishedState(CRIMINALITY),
      weights: new Map([[indicatorId('cocaine-trade'), '0']]),
    });
    expect(readStateText('assumes', FRAMEWORK)).toBeUndefined();
    expect(readStateText('', FRAMEWORK)).toBeUndefined();
  });

  test.each([
    ['1', '1'],
    ['0.250', '0.25'],
    ['999.999', '999.999'],
    ['1000', undefined],
    ['-1', undefined],
    ['1e2', undefined],
    ['', undefined],
  ])('reads the weight %j as %j', (text, weight) => {
    expect(readWeight(text)).toBe(weight);
  });
});

describe('undoing', () => {
  test('goes back and forth, and a new step forgets what was undone', () => {
    const [a, b, c] = ['1', '2', '3'].map((weight) => ({
      ...publishedState(CRIMINALITY),
      weights: new Map([[indicatorId('heroin-trade'), weight]]),
    }));
    if (!a || !b || !c) throw new Error('three states');
    let history = pushState({ states: [a], at: 0 }, b);
    history = stepHistory(history, -1);
    expect(history.states[history.at]).toBe(a);
    expect(stepHistory(history, -1)).toBe(history);
    expect(stepHistory(history, 1).at).toBe(1);
    history = pushState(history, c);
    expect(history.states).toEqual([a, c]);
    expect(stepHistory(history, 1)).toBe(history);
  });
});

describe('a preset', () => {
  const edition = { ...madeUpSite().latest, edition: madeUpSite().latest.edition.id };

  test('gives every indicator the same share of its component', () => {
    const state = applyPreset(FRAMEWORK, publishedState(CRIMINALITY), { kind: 'equal-indicators' });
    // 15 markets and 5 types of actors: 20 indicators of 5 % each.
    expect(state.weights).toEqual(
      new Map([
        [aggregateId('markets'), '15'],
        [aggregateId('actors'), '5'],
      ]),
    );
  });

  test('leaves out a pillar or a heading by the weights of its indicators', () => {
    const state = applyPreset(FRAMEWORK, publishedState(CRIMINALITY), {
      kind: 'without',
      group: 'actors',
    });
    expect([...state.weights.values()]).toEqual(['0', '0', '0', '0', '0']);
    const own = ownEdition(edition, state).framework.components[0]?.children[1];
    expect(own?.weight.numerator).toBe(0n);
  });

  test('is offered for every pillar and heading of the component alone', () => {
    const groups = presetsOf(FRAMEWORK, CRIMINALITY).flatMap((preset) =>
      preset.kind === 'without' ? [preset.group] : [],
    );
    const headings = FRAMEWORK.headings
      .filter(({ parent }) => parent === 'markets' || parent === 'actors')
      .map(({ id }) => id);
    expect(groups).toEqual(expect.arrayContaining(['markets', 'actors', ...headings]));
    expect(presetsOf(FRAMEWORK, CRIMINALITY)[0]).toEqual({ kind: 'published' });
  });

  test('takes back the reader’s weights of its component and no other', () => {
    const state = {
      ...STATE,
      weights: new Map([...STATE.weights, [indicatorId('prevention'), '3'] as const]),
    };
    const back = applyPreset(FRAMEWORK, state, { kind: 'published' });
    expect([...back.weights]).toEqual([['prevention', '3']]);
    expect(back.means.size).toBe(0);
  });
});
