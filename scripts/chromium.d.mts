/** Path of a Chromium, or undefined. Installs Debian's package when root and none is there. */
export function findChromium(): string | undefined;
