/** Office Open XML packages (.xlsx, .docx), opened as untrusted input. */
export { PackageFault, type PackageFaultKind } from './package-fault.ts';
export type { PackageLimits, XmlLimits } from './package-limits.ts';
export { unzipParts } from './unzip.ts';
export { walkXml, type XmlAttributes } from './walk-xml.ts';
