import {
  type Country,
  type CountryCode,
  type CountryFact,
  compareText,
  type Narrative,
} from '../../model/index.ts';
import type { Release } from '../release.ts';

/** One change beside method and scores: a country that came, went or is printed otherwise, a fact, a
 *  profile's text. A text itself is not shown, only that it is new, gone or another. */
export interface BesideChange {
  readonly kind: 'country-new' | 'country-gone' | 'country-name' | 'fact' | 'profile';
  readonly country: CountryCode;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Changes of countries, facts and profiles, by country code. */
export function besideChanges(from: Release, to: Release): readonly BesideChange[] {
  const before = new Map(from.countries.map((country) => [country.code, country]));
  const after = new Map(to.countries.map((country) => [country.code, country]));
  const codes = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const gone =
    from.edition.id === to.edition.id
      ? 'no text'
      : `none in ${to.id}; readers still find that of edition ${from.edition.id}`;
  return codes.flatMap((code): readonly BesideChange[] => {
    const was = before.get(code);
    const is = after.get(code);
    const name = is?.name ?? was?.name ?? code;
    const note = (kind: BesideChange['kind'], old: string, now: string): readonly BesideChange[] =>
      old === now ? [] : [{ kind, country: code, name, before: old, after: now }];
    if (!was) return note('country-new', '', name);
    if (!is) return note('country-gone', name, '');
    return [
      ...note('country-name', was.name, is.name),
      ...factNames(was, is).flatMap((fact) =>
        note('fact', factText(was, fact), factText(is, fact)),
      ),
      ...profileChange(from.narratives.get(code), to.narratives.get(code), gone, note),
    ];
  });
}

function factNames(a: Country, b: Country): readonly CountryFact['name'][] {
  return [...new Set([...a.facts, ...b.facts].map(({ name }) => name))].sort(compareText);
}

function factText({ facts }: Country, name: CountryFact['name']): string {
  const fact = facts.find((candidate) => candidate.name === name);
  return fact ? `${name} ${fact.value} (${fact.source})` : '';
}

function profileChange(
  was: Narrative | undefined,
  is: Narrative | undefined,
  gone: string,
  note: (kind: 'profile', old: string, now: string) => readonly BesideChange[],
): readonly BesideChange[] {
  if (!was || !is)
    return note('profile', was ? 'text' : 'no text', is ? 'text' : was ? gone : 'no text');
  const same = JSON.stringify(was.sections) === JSON.stringify(is.sections);
  return same ? [] : note('profile', 'text', 'another text');
}
