import { Resvg } from '@resvg/resvg-js';
import { printPaint } from '../charts/index.ts';
import { fontFiles } from './fonts.ts';

/** Turns SVG pictures into PNG bytes. */
export interface PictureRenderer {
  /** `width` in pixels; the height follows the picture. */
  readonly png: (svg: string, width: number) => Uint8Array;
}

/** A renderer with the house's fonts and no others: the same picture gives the same bytes. */
export function pictureRenderer(): PictureRenderer {
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles()],
    defaultFontFamily: 'Source Sans 3',
    serifFamily: 'Source Serif 4',
    sansSerifFamily: 'Source Sans 3',
  };
  return {
    png: (svg, width) =>
      new Uint8Array(
        new Resvg(svg, {
          font,
          fitTo: { mode: 'width', value: width },
          background: printPaint.paper,
        })
          .render()
          .asPng(),
      ),
  };
}
