import type { VNode } from 'preact';
import { inLanguage } from '../language.ts';
import { word } from '../words.ts';

/** Why the index takes scores to be as wrong as it does, in its own words; nothing where it gives no reason. */
export function PlanReason({
  why,
  language,
}: {
  why: string | undefined;
  language: string;
}): VNode | null {
  if (why === undefined) return null;
  return (
    <>
      <p>{word('plan-why')}</p>
      <blockquote {...inLanguage(language)}>{why}</blockquote>
    </>
  );
}
