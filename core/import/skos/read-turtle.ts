import { Parser, type Quad, type Token } from 'n3';
import type { Problem } from '../../knowledge/problems.ts';
import { type Graph, GraphBuilder } from './graph.ts';

interface Callbacks {
  onQuad(error: Error | null, quad: Quad | null): void;
  onToken(token: Token): void;
}

/** Reads Turtle. Each thing knows the line of the statement that first speaks of it. */
export async function readTurtle(
  file: string,
  text: string,
): Promise<{ readonly graph: Graph } | { readonly problems: readonly Problem[] }> {
  const builder = new GraphBuilder();
  const lines = new StatementLines();
  try {
    await new Promise<void>((resolve, reject) => {
      // An address to which relative ones belong; nothing is ever asked of it.
      const parser = new Parser({ format: 'Turtle', baseIRI: 'file:///' });
      const callbacks: Callbacks = {
        onToken: (token) => lines.pass(token),
        onQuad: (error, quad) => {
          if (error) reject(error);
          else if (!quad) resolve();
          else
            builder.add(quad.subject.value, quad.predicate.value, readValue(quad), lines.statement);
        },
      };
      parser.parse(text, callbacks);
    });
    return { graph: builder.graph };
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    const reason = message.replace(/ on line \d+\.$/, '');
    const line = context?.line ?? lines.statement;
    return { problems: [{ file, line, key: '', message: `is no Turtle: ${reason}` }] };
  }
}

function readValue({ object }: Quad) {
  const isThing = object.termType !== 'Literal';
  return { text: object.value, language: isThing ? '' : object.language, isThing };
}

/** On which line the statement began that is being read. */
class StatementLines {
  statement = 1;
  #isNext = true;
  #isDirective = false;

  pass({ type, line }: Token): void {
    if (this.#isNext) this.statement = line;
    // Two directives end without a dot.
    const isEnd = type === '.' || (this.#isDirective && type === 'IRI');
    if (this.#isNext) this.#isDirective = type === 'PREFIX' || type === 'BASE';
    this.#isNext = isEnd;
  }
}
