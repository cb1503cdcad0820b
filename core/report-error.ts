const told = new Set<string>();

/**
 * The one sink for faults that no one else can answer. Each is told once a context, and never as a
 * thrown error: the page we run in must not see ours.
 */
export function reportError(error: unknown, where: string): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (isOrphanError(text)) return;
  const line = `Backgrounder, ${where}: ${text}`;
  if (told.has(line)) return;
  told.add(line);
  // biome-ignore lint/suspicious/noConsole: this is the sink; the console of an isolated world is not the page's.
  console.warn(line);
}

/**
 * After an update or removal the browser cuts old scripts off, and Firefox nodes of a frame that is gone; that
 * is life, not a fault.
 */
function isOrphanError(text: string): boolean {
  return /context invalidated|extension context|message port closed|conduits? closed|dead object|does not implement interface/i.test(
    text,
  );
}
