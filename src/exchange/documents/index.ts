/** Documents (text, Markdown, DOCX, PDF), read as untrusted input. */
export { type DocumentOptions, type DocumentText, documentText } from './document-text.ts';
