import {
  compareText,
  type Framework,
  nodesOf,
  type Scope,
  type ScopeKind,
} from '../../model/index.ts';

const SCOPES: readonly ScopeKind[] = ['world', 'continent', 'region'];

/** Compares ids by their place in the framework; ids it does not know come last, by name. */
export function frameworkOrder(framework: Framework): (a: string, b: string) => number {
  const place = new Map<string, number>(nodesOf(framework).map((node, at) => [node.id, at]));
  return (a, b) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size) || compareText(a, b);
}

/** World first, then continents, then regions, each by name. */
export function compareScopes(a: Scope, b: Scope): number {
  return SCOPES.indexOf(a.kind) - SCOPES.indexOf(b.kind) || compareText(a.name, b.name);
}
