import type { Framework, QuadrantRule } from '../../../model/index.ts';
import { phrase } from '../phrases.ts';

/** One of the four classes of a quadrant rule, by which side of the line each value lies on. */
export interface QuadrantClass {
  readonly id: string;
  readonly name: string;
  readonly horizontal: 'low' | 'high';
  readonly vertical: 'low' | 'high';
}

/** The four classes, those with a high horizontal value and a low vertical one first. */
export function quadrantClasses(
  framework: Framework,
  rule: QuadrantRule,
): readonly QuadrantClass[] {
  const sides = [
    ['high', 'low'],
    ['low', 'low'],
    ['low', 'high'],
    ['high', 'high'],
  ] as const;
  return sides.map(([horizontal, vertical]) => ({
    id: `${horizontal}-${rule.horizontal}-${vertical}-${rule.vertical}`,
    name: phrase(`quadrant-${horizontal}-${vertical}`, {
      horizontal: componentName(framework, rule.horizontal),
      vertical: componentName(framework, rule.vertical),
    }),
    horizontal,
    vertical,
  }));
}

/** The printed name of a quadrant; its id where the framework has no such class. */
export function quadrantName(framework: Framework, id: string): string {
  const classes = framework.quadrants ? quadrantClasses(framework, framework.quadrants) : [];
  return classes.find((quadrant) => quadrant.id === id)?.name ?? id;
}

/** A component's name inside a sentence. */
export function componentName({ components }: Framework, id: string): string {
  return (components.find((component) => component.id === id)?.name ?? id).toLowerCase();
}
