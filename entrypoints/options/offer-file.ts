/** Hands a text to the person as a file, without asking for the permission to download. */
export function offerFile(name: string, content: string, type: 'text/csv' | 'application/json' | 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
