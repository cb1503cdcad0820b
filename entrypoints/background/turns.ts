/** Long work for one frame is cut into pieces of this many milliseconds, between which others are answered. */
const pieceLength = 30;

/** The background serves all frames with one thread. @returns what to await between two steps of long work. */
export function turns(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < pieceLength) return;
    await new Promise((turn) => setTimeout(turn));
    start = performance.now();
  };
}
