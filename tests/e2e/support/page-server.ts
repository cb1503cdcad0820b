import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Serves pages that tests write themselves; every page gets an address of its own. */
export class PageServer {
  readonly #server: Server;
  readonly #pages = new Map<string, ServedPage>();
  readonly #received: ReceivedRequest[] = [];

  static async start(): Promise<PageServer> {
    const server = new PageServer();
    await new Promise<void>((listening) => server.#server.listen(0, '127.0.0.1', listening));
    return server;
  }

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://server').pathname;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      this.#received.push({ method: request.method ?? '', path, body });
      const page = this.#pages.get(path);
      const type = page?.type ?? 'text/html';
      // No content rather than an error, so that a wish for /favicon.ico stays off the console.
      response
        .writeHead(page ? 200 : 204, { 'content-type': `${type}; charset=utf-8`, ...page?.headers })
        .end(page?.body);
    });
  }

  /** `http://127.0.0.1:PORT`. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Everything that browsers asked of it, in order. */
  get received(): readonly ReceivedRequest[] {
    return this.#received;
  }

  /** @returns the page's address. */
  add(page: ServedPage | string, path = `/${this.#pages.size}`): string {
    this.#pages.set(path, typeof page === 'string' ? { body: page } : page);
    return this.origin + path;
  }

  /** A page that is this paragraph alone. @returns its address */
  addText(text: string): string {
    return this.add(`<!doctype html><title>Text</title><p>${text}</p>`);
  }

  stop(): Promise<void> {
    return new Promise((stopped) => {
      this.#server.close(() => stopped());
      this.#server.closeAllConnections();
    });
  }
}
