import type { Plugin } from 'esbuild';

/** What Univer's text engine brings along for word processing, and what stands in its place for a grid. */
const REPLACEMENTS: readonly { readonly modules: RegExp; readonly contents: string }[] = [
  // One dictionary of hyphenation per language: 4.6 MB.
  { modules: /engine-render[\\/]lib[\\/]es[\\/][a-z]+-[\w-]+\.js$/, contents: 'export {};' },
  // Guesses a text's language to choose its dictionary.
  { modules: /[\\/]franc-min[\\/]index\.js$/, contents: "export const franc = () => 'und';" },
  // Reads font files, which this page never loads.
  {
    modules: /[\\/]opentype\.js[\\/].*\.m?js$/,
    contents: "export const parse = () => { throw new Error('This page reads no font files'); };",
  },
  // Builds expressions from tables of all characters; browsers know the scripts by name.
  {
    modules: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/,
    contents: String.raw`
      const letters = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Bopomofo}';
      const punctuation = '\\u3000-\\u303f\\u31c0-\\u31ef\\u3200-\\u33ff\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uff65';
      const set = (characters) => () => ({ toRegExp: () => new RegExp('[' + characters + ']', 'u') });
      const all = set(letters + punctuation);
      const setOfLetters = set(letters);
      const setOfPunctuation = set(punctuation);
      export { all, setOfLetters as letters, setOfPunctuation as punctuations };`,
  },
];

/**
 * Leaves out of a bundle what a grid of cells does not need of Univer: hyphenation, language detection, font files.
 *
 * @returns A plug-in for esbuild; the page with the grid shrinks from 6.7 MB to 0.8 MB.
 */
export function hyphenation(): Plugin {
  return {
    name: 'hyphenation',
    setup: ({ onLoad }) => {
      for (const { modules, contents } of REPLACEMENTS) onLoad({ filter: modules }, () => ({ contents, loader: 'js' }));
    },
  };
}
