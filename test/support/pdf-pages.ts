import { PDFiumLibrary } from '@hyzyla/pdfium';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A page of a PDF as a reader sees it. */
export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8Array;
  readonly text: string;
}

/** Renders every page with PDFium at this many pixels a point. */
export async function renderPages(pdf: Uint8Array, scale = 1): Promise<readonly RenderedPage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: RenderedPage[] = [];
  for (const page of document.pages()) {
    const text = page.getText();
    const { width, height, data } = await page.render({ scale, render: 'bitmap' });
    pages.push({ width, height, pixels: data, text });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** The page as a PNG file. */
export function pngOf({ width, height, pixels }: RenderedPage): Uint8Array {
  const png = new PNG({ width, height });
  png.data.set(pixels);
  return new Uint8Array(PNG.sync.write(png));
}

/** Share of pixels, 0 to 1, that differ visibly from a PNG file; 1 where the sizes differ. */
export function differenceTo(page: RenderedPage, file: Uint8Array): number {
  const golden = PNG.sync.read(Buffer.from(file));
  if (golden.width !== page.width || golden.height !== page.height) return 1;
  const differing = pixelmatch(page.pixels, golden.data, undefined, page.width, page.height, {
    threshold: 0.2,
  });
  return differing / (page.width * page.height);
}
