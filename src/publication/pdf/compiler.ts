import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFailure, typesettingFailure } from './errors.ts';
import { fontFiles } from './fonts.ts';
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

/** A compiler with the house's fonts and no others: the same document gives the same bytes.
 *  It enforces PDF/UA-1 (tags, language, title, a text for every picture). Throws a font failure. */
export function profileCompiler(): ProfileCompiler {
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: fontFiles().map(readFont) }],
  });
  let made = 0;
  return {
    pdf: (document) => {
      compiler.mapShadow(`${WORKSPACE}/profile.json`, Buffer.from(JSON.stringify(document)));
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

type Compiled = ReturnType<NodeCompiler['compile']>;

function diagnosticsOf(compiler: NodeCompiler, compiled: Compiled): string {
  const error = compiled.takeDiagnostics();
  if (!error) return 'no diagnostics';
  return JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 800);
}

function readFont(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw fontFailure(path);
  }
}
