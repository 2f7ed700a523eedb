import type {
  ExplorerData,
  ExplorerState,
  LiveResult,
  SettledResult,
  WeightEffect,
} from '../../explorer/index.ts';

/** What the page asks of the worker; `id` counts the states, so that an old answer is known as one. */
export type Question =
  | { readonly kind: 'data'; readonly data: ExplorerData }
  | {
      readonly kind: 'live' | 'part' | 'settled' | 'effects';
      readonly id: number;
      readonly state: ExplorerState;
    };

/** What the worker answers: one answer a question, but for a glimpse, which goes before a live one. */
export type Answer =
  | {
      readonly kind: 'glimpse' | 'live';
      readonly id: number;
      /** Undefined where no weight is left. */
      readonly result: LiveResult | undefined;
    }
  /** Undefined until the last part is drawn. */
  | { readonly kind: 'part'; readonly id: number; readonly result: LiveResult | undefined }
  | { readonly kind: 'settled'; readonly id: number; readonly result: SettledResult }
  | { readonly kind: 'effects'; readonly id: number; readonly result: readonly WeightEffect[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
