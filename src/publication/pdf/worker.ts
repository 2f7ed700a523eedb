import { typesetAudit } from './audit/audit-compiler.ts';
import type { AuditDocument } from './audit/audit-document.ts';
import { type ProfileCompiler, profileCompiler } from './compiler.ts';
import { type PictureRenderer, pictureRenderer } from './png.ts';
import type { ProfileDocument } from './profile-document.ts';

/** What a worker is asked to make: a profile's or an audit's PDF, or a picture's PNG of this width in pixels. */
export type MakeTask =
  | { readonly kind: 'pdf'; readonly document: ProfileDocument }
  | { readonly kind: 'audit'; readonly document: AuditDocument }
  | { readonly kind: 'png'; readonly svg: string; readonly width: number };

let compiler: ProfileCompiler | undefined;
let renderer: PictureRenderer | undefined;

/** Makes one file. The compiler and the fonts are loaded once a worker, at the first task that needs them. */
export function make(task: MakeTask): Uint8Array {
  if (task.kind === 'pdf') {
    compiler ??= profileCompiler();
    return compiler.pdf(task.document);
  }
  if (task.kind === 'audit') return typesetAudit(task.document);
  renderer ??= pictureRenderer();
  return renderer.png(task.svg, task.width);
}
