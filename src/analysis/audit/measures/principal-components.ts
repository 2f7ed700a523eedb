import { correlationMatrix, symmetricEigen } from '../../numerics/index.ts';

/** A direction in which countries differ, and how much of their differences it carries. */
export interface PrincipalComponent {
  /** In units of one indicator: 2 carries as much as two of them. */
  readonly eigenvalue: number;
  readonly share: number;
  /** Correlation of each column with it. */
  readonly loadings: readonly number[];
}

/** Principal components of the correlations among columns without gaps, the largest first; every column
 *  must vary. The sign of a component is such that its largest loading is positive. */
export function principalComponents(
  columns: readonly ArrayLike<number>[],
): readonly PrincipalComponent[] {
  return symmetricEigen(correlationMatrix(columns)).map(({ value, vector }) => {
    // Rounding may leave a value that is nothing a little below zero.
    const eigenvalue = Math.max(0, value);
    return {
      eigenvalue,
      share: eigenvalue / columns.length,
      loadings: [...vector].map((x) => x * Math.sqrt(eigenvalue)),
    };
  });
}
