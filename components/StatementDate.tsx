import type { VNode } from 'preact';
import { dateInWords, machineDate } from '../core/dates.ts';
import { dateWords } from './date-words.ts';

interface Props {
  readonly edtf: string;
  /** ISO date up to which the knowledge reaches; later dates read as plans. */
  readonly asOf?: string;
}

/** A date of a statement in words, exact ones readable by machines too. */
export function StatementDate({ edtf, asOf }: Props): VNode {
  const dateTime = machineDate(edtf);
  return <time {...(dateTime && { dateTime })}>{dateInWords(edtf, dateWords, asOf)}</time>;
}
