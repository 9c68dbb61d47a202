import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import papaparse from 'papaparse';
import { BUNDLE, CHUNKS, type Chunk, chunkSource, declarationSource, globalFunctions } from './globalFunctions';

const HEAD = '/** @OnlyCurrentDoc */\n';
/** Apps Script refuses these at the push; they must have been lowered. */
const REFUSED = /\bstatic\s+\w+\s*=|static\s*\{|this\.#/;

/**
 * The add-on as one plain script: one global object and the top-level functions. The object's parts are evaluated when
 * first called, so that loading does nothing and a cell formula never loads what only commands need. Pure ASCII: the
 * script engine reads it faster, and no editor can damage it.
 *
 * @param root The project's folder.
 * @returns The text of `Code.js`.
 * @throws Error when the result has syntax that Apps Script refuses.
 */
export async function codeSource(root: string): Promise<string> {
  const functions = globalFunctions({
    candidates: await sampleRows(root, 'candidates.csv'),
    staff: await sampleRows(root, 'staff.csv'),
  });
  const parts = await Promise.all(
    CHUNKS.map(async (chunk) => lazyPart(chunk, await bundled(root, chunkSource(functions, chunk)))),
  );
  const calls = functions.map(({ name, parameters, chunk, andThen }) => {
    const list = parameters.join(', ');
    const call = `${chunk}().${name}(${list})`;
    if (!andThen) return `    ${name}: (${list}) => ${call},`;
    const next = `const next = ${call}; if (next !== undefined) ${andThen.chunk}().${andThen.uses}(next);`;
    return `    ${name}: (${list}) => { ${next} },`;
  });
  const object = `var ${BUNDLE} = (() => {\n${parts.join('')}  return {\n${calls.join('\n')}\n  };\n})();\n`;
  const source = `${HEAD}"use strict";\n${object}\n${declarationSource(functions)}`;
  if (REFUSED.test(source)) throw new Error('the bundle has class syntax that Apps Script refuses');
  return source;
}

/** A list of the fictional practice. */
async function sampleRows(root: string, file: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(root, 'src/preview/sample', file), 'utf8');
  return papaparse.parse<string[]>(text.trimEnd()).data;
}

function lazyPart(chunk: Chunk, source: string): string {
  return `  var ${chunk}Part;\n  function ${chunk}() {\n    return ${chunk}Part || (${chunk}Part = (() => {\n${source}\n    return part;\n    })());\n  }\n`;
}

async function bundled(root: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'entry.js' },
    absWorkingDir: root,
    bundle: true,
    inject: ['src/google/textDecoder.ts'],
    write: false,
    format: 'iife',
    globalName: 'part',
    target: 'es2020',
    charset: 'ascii',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
