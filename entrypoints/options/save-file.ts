/** Hands a text to the reader as a file, through the browser's own way of saving. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click has run its course.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
