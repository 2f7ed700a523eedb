/** The reader's own weights: what a browser computes from a release's files, by the code of the server. */

// From a release to what lies beside the page, and back.

export type { ExplorerData } from './data/explorer-data.ts';
export { packRelease } from './data/pack-release.ts';
export { unpackFramework } from './data/unpack-edition.ts';

// What a reader has chosen.

export {
  type ExplorerState,
  publishedState,
  pushState,
  readWeight,
  type StateHistory,
  stepHistory,
} from './state/explorer-state.ts';
export { ownEdition } from './state/own-edition.ts';
export { applyPreset, type Preset, presetsOf } from './state/presets.ts';
export { type LinkedState, readPercent, readStateText, stateText } from './state/state-link.ts';

// What comes of it.

export { LIVE_DRAWS, offeredDraws, usualDraws } from './engine/draw-numbers.ts';
export { ExplorerEngine } from './engine/explorer-engine.ts';
export { publishedResult } from './engine/published-result.ts';
export type { LiveResult, SettledResult, WeightEffect } from './engine/results.ts';
export { resultCsv } from './output/result-csv.ts';
export { resultPicture } from './output/result-picture.ts';
