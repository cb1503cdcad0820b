/** Adds one to the row of a key, which begins with the first. */
export function addTo<K, T>(rows: Map<K, T[]>, key: K, one: T): void {
  const row = rows.get(key);
  if (row) row.push(one);
  else rows.set(key, [one]);
}
