/** A picture drawn beforehand, with the text that stands for it. */
export interface Picture {
  readonly svg: string;
  readonly alt: string;
}
