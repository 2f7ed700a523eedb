/** Why a package cannot be read. Thrown inside the readers of packages only; their doors turn it into
 *  an issue with a code and a remedy of their own. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
  readonly kind: PackageFaultKind;
  /** The worksheet it lies in. */
  readonly sheet?: string;

  constructor(kind: PackageFaultKind, message: string, sheet?: string) {
    super(message);
    this.kind = kind;
    if (sheet !== undefined) this.sheet = sheet;
  }
}

export type PackageFaultKind =
  | 'empty'
  | 'foreign'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'unsafe';
