import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { drawableText } from './drawable-text.ts';
import { typesettingFailure } from './errors.ts';
import { charactersOf } from './font-coverage.ts';
import { houseFonts } from './fonts.ts';
import type { ProfileDocument } from './profile-document.ts';
import { profileTemplate } from './profile-template.ts';

/** Typst keeps what it computed; dropped every so many documents, its memory stays level. */
const EVICT_EVERY = 10;
/** A folder that need not exist: everything the template reads is mapped into it. */
const WORKSPACE = '/assayer-profile';

/** Turns documents into PDF bytes. */
export interface ProfileCompiler {
  readonly pdf: (document: ProfileDocument) => Uint8Array;
}

/** A compiler that prints with the house's fonts and no others: the same document gives the same bytes,
 *  on a machine with other fonts too. Letters that a font of the house lacks are printed as boxes.
 *  It enforces PDF/UA-1 (tags, language, title, a text for every picture). Throws a font failure. */
export function profileCompiler(): ProfileCompiler {
  const fonts = houseFonts();
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  const drawable = drawableText(sharedCharacters(fonts));
  let made = 0;
  return {
    pdf: (document) => {
      const json = JSON.stringify(document, (_, value: unknown) =>
        typeof value === 'string' ? drawable(value) : value,
      );
      compiler.mapShadow(`${WORKSPACE}/profile.json`, Buffer.from(json));
      const compiled = compiler.compile({ mainFileContent: profileTemplate });
      const result = compiled.result;
      if (!result) throw typesettingFailure(document.country, diagnosticsOf(compiler, compiled));
      const { year, month, day } = document.date;
      const bytes = compiler.pdf(result, {
        pdfStandard: 'ua-1',
        creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
      });
      made++;
      if (made % EVICT_EVERY === 0) compiler.evictCache(EVICT_EVERY);
      return new Uint8Array(bytes);
    },
  };
}

/** The typesetter adds the fonts of the machine to those it is given, so nothing may need them. */
export function sharedCharacters(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fonts.map(charactersOf);
  return new Set([...first].filter((code) => others.every((characters) => characters.has(code))));
}

type Compiled = ReturnType<NodeCompiler['compile']>;

/** What the typesetter says of a document that it refuses, in its own words. */
export function diagnosticsOf(compiler: NodeCompiler, compiled: Compiled): string {
  const error = compiled.takeDiagnostics();
  if (!error) return 'no diagnostics';
  return JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 800);
}
