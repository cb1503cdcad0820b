/** What spreadsheets still write where they are not told to write UTF-8. */
export type OldEncoding = 'windows-1252' | 'gb18030';

/** Chinese text puts its bytes above ASCII in pairs, Western text one by one between letters. */
const pairedShare = 0.9;

/** The likelier encoding of a table that is not in UTF-8; what was read is shown before it is used. */
export function guessOldEncoding(bytes: Uint8Array): OldEncoding {
  let paired = 0;
  let all = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0xa1) {
      run += 1;
      continue;
    }
    all += run;
    if (run % 2 === 0) paired += run;
    run = 0;
  }
  all += run;
  if (run % 2 === 0) paired += run;
  return all > 0 && paired / all >= pairedShare ? 'gb18030' : 'windows-1252';
}
