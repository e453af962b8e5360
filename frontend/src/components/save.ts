/** Hands a file to the browser's downloads as it is: the very bytes. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
