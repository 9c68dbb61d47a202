import type { Plan } from './choices';
import type { Form } from './form';

/** Lists of more words are opened by whoever wants them all. */
const MOST_SHOWN = 8;

type WordsOf = Plan['words'][number];

/**
 * The words of the list, each with how many rows say it and what it is taken for.
 *
 * @param props The form.
 */
export function Words({ plan: { words } }: Form) {
  return (
    <>
      {words.map(({ title, words: all }) => (
        <section key={title} aria-labelledby={`words-${title}`}>
          <h2 id={`words-${title}`}>{title} in your list</h2>
          <List words={all.slice(0, MOST_SHOWN)} />
          {all.length > MOST_SHOWN && (
            <details>
              <summary>And {all.length - MOST_SHOWN} more</summary>
              <List words={all.slice(MOST_SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}

function List({ words }: Pick<WordsOf, 'words'>) {
  return (
    <ul class="plain">
      {words.map(({ word, count, meaning }) => (
        <li key={word}>
          <b>
            <bdi>{word}</bdi>
          </b>{' '}
          ({count}): <span>{meaning}</span>
        </li>
      ))}
    </ul>
  );
}
