/** Reads, checks and writes index folders. */
export { checkFolder } from './check-folder.ts';
export { formatCorrectionsCsv, parseCorrectionsCsv } from './corrections-csv.ts';
export { formatCountriesCsv, parseCountriesCsv } from './countries-csv.ts';
export { formatDataPackage } from './data-package.ts';
export { formatEditionFiles, formatIndexFolder } from './format-index-folder.ts';
export { formatIndexYaml } from './format-index-yaml.ts';
export type { Edition, IndexFolder } from './index-folder.ts';
export { parseIndexYaml } from './index-yaml.ts';
export { FOLDER_ISSUE_CODES } from './issue-codes.ts';
export { formatNarrative, parseNarrative } from './narrative-md.ts';
export { newIndexFolder } from './new-index-folder.ts';
export { parseFramework } from './parse-framework.ts';
export { parseIndexFolder } from './parse-index-folder.ts';
export { formatProvenanceCsv, parseProvenanceCsv } from './provenance-csv.ts';
export { readFolderFiles } from './read-folder-files.ts';
export { formatScoresCsv, parseScoresCsv } from './scores-csv.ts';
export { writeFolderFiles } from './write-folder-files.ts';
