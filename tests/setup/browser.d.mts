export const PACKAGES: readonly string[];
export const HOW_TO_INSTALL: string;
export function findChromium(): string | undefined;
export const FIREFOX_PACKAGES: readonly string[];
export const HOW_TO_INSTALL_FIREFOX: string;
export function findFirefox(): string | undefined;
