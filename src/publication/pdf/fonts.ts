import { readFileSync } from 'node:fs';
import { fontFailure } from './errors.ts';
import { packageFile } from './packages.ts';

/** Weights and slants used in PDFs and pictures; nothing else is embedded. */
const FACES = [
  ['@expo-google-fonts/source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'],
  ['@expo-google-fonts/source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf'],
  ['@expo-google-fonts/source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'],
  ['@expo-google-fonts/source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf'],
  ['@expo-google-fonts/source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf'],
] as const;

/** Paths of the font files, found through the packages that hold them. */
export function fontFiles(): readonly string[] {
  return FACES.map(([name, folder, file]) => packageFile(name, folder, file));
}

/** Bytes of the font files. Throws a font failure. */
export function houseFonts(): readonly Buffer[] {
  return fontFiles().map((path) => {
    try {
      return readFileSync(path);
    } catch {
      throw fontFailure(path);
    }
  });
}
