import type { Tab } from './driver.ts';

/** Gives a file to the page's file field, as its picker would. */
export function chooseFile(page: Tab, name: string, text: string): Promise<void> {
  return page.evaluate(
    ({ name, text }) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('The page takes no file.');
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** Drops a file where the page takes one. */
export function dropFile(page: Tab, name: string, text: string): Promise<void> {
  return page.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      const place = document.querySelector('.file-drop');
      for (const type of ['dragover', 'drop']) {
        place?.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    { name, text },
  );
}
