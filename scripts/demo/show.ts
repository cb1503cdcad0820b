/** What is to be shown, and with what. */
export interface Show {
  readonly url: string;
  /** Path of a Chromium. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
}
