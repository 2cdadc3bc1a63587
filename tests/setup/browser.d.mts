export const PACKAGES: readonly string[];
export const HOW_TO_INSTALL: string;
export function findChromium(): string | undefined;
