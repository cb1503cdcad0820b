/** Milliseconds after which a card goes that nobody looks after; far longer than a busy page takes for a frame. */
const burns = 1500;
/** Often enough, and not in every frame. */
const keptEvery = 300;

/**
 * Firefox ends the scripts of an extension that is removed or updated without a word to them, and what they
 * put into the page stays. So a card hangs on a fuse that its script sets back all the time: when the script
 * is no more, the browser itself takes the card out of sight.
 *
 * @returns what to call while the card is looked after.
 */
export function lightFuse(frame: Element): () => void {
  const fuse = frame.animate(
    // Not `display`, which Firefox does not animate.
    { visibility: ['hidden', 'hidden'] },
    { delay: burns, duration: 1, fill: 'forwards' },
  );
  let kept = performance.now();
  return () => {
    const now = performance.now();
    if (now - kept < keptEvery) return;
    kept = now;
    fuse.currentTime = 0;
  };
}
