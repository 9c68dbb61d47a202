import type { Topic } from './notToAsk';

/** Wordings that ask about the candidate’s own life, whatever else the question says. */
const OWN: Readonly<Record<Topic, readonly RegExp[]>> = {
  age: [
    /\bhow old are you\b|\bwere you born\b/,
    /\byour (age|birth\w*|date of birth|dob|graduation)\b/,
    /\b(when|(what|which) year)\b[^.?!]{0,20}\byou (graduate|finish|leave) ?/,
    /\byour?\b[^.?!]{0,30}\bretire(ment)?\b/,
  ],
  family: [
    /\byour (\w+ )?(husband|wife|spouse|partner|fianc\w+|boyfriend|girlfriend|marriage|marital|family|children|kids)\b/,
    /\byour (\w+ )?(child ?care|day ?care|babysitter|maiden name|sexual orientation|gender)\b/,
    /\bare you (currently )?(married|single|divorced|engaged|pregnant|expecting|gay|straight)\b/,
    /\bare you (a )?(single )?(mom|mother|dad|father|parent)\b/,
    /\byou\b[^.?!]{0,25}\b(get married|get pregnant|start a family)\b/,
    /\b(do|have|will) you (have |want |plan(ning)? )?((on|to have|having|any|more|young|small|a) )*(child(ren)?|kids?|baby|babies|family)\b/,
  ],
  health: [
    /\byour (\w+ )?(health|disabilit\w*|medical (history|conditions?|leave)|medications?|medicines?|illness\w*|injur\w*)\b/,
    /\byour (\w+ )?(diagnos\w*|pregnancy|sick (days?|leave)|workers'? comp\w*|weight|height)\b/,
    /\bare you (currently )?(disabled|handicapped|healthy|ill|on (any )?(medications?|medicines?|drugs))\b/,
    /\b(do|did|have) you (ever )?(had |have |take |taken |use |used |been )?(any |an? )?(disabilit\w*|illness\w*|injur\w*|handicap\w*|medications?|medicines?|drugs|hospitali[sz]ed|surger\w*)/,
    /\bhow many sick days\b|\bdo you (smoke|drink)\b/,
  ],
  religion: [
    /\byour (\w+ )?(religio\w*|faith|church|beliefs|sabbath)\b/,
    /\byou\b[^.?!]{0,25}\b(religious|church|worship|pray|synagogue|mosque|sabbath|christian|catholic|jewish|muslim|hindu)\b/,
    /\bholidays do you (observe|celebrate|keep)\b/,
  ],
  origin: [
    /\bwhere (are|were) (you|your (parents|family)) (\w+ )?(from|born|raised)\b/,
    /\bwhere (do|did) you (\w+ )?(come from|grow up)\b/,
    /\byour (\w+ )?(nationality|origin|citizenship|immigration|birth ?place|country|native|first language|mother tongue)\b/,
    /\byour (\w+ )?(accent|ethnic\w*|race|ancestry|heritage|skin|visa|green card)\b/,
    /\bare you (an? )?(\S+ )?(citizen|immigrant|native)\b/,
    /\byou\b[^.?!]{0,20}\b(green card|visa)\b/,
  ],
  'earlier pay': [
    /\bhow much (do|did|were|are|have) you (\w+ )?(earn\w*|paid|paying)\b/,
    /\bhow much (do|did|were|are) you (currently )?mak(e|ing)( now| there| before| an hour| a year|[?.]|$)/,
    /\bwhat (do|did) you (currently )?(earn|make)( now| there| before| an hour| a year| (at|in) your [\w ]+)?([?.]|$)/,
    /\byour (current|previous|last|past|prior|present|former|old|most recent)\b[\w' ]{0,25} (salary|pay|wages?|compensation|hourly rate|earnings|income)\b/,
    /\b(salary|pay|wages?|hourly rate)\b (was |were )?(at|in|on|with|from) your (current|previous|last|past|prior|present|former|old)\b/,
    /\b(are|were) you paid\b/,
  ],
};

/** Words that ask about the candidate where the question is about nobody else. */
const BARE: Readonly<Record<Topic, RegExp>> = {
  age: /^(age|dob|born|birth ?(day|date))\b|\b(date|year) of (birth|graduation)\b/,
  family:
    /\b(marital status|married|pregnan\w*|maternity|family (plan\w*|status|situation)|sexual orientation)\b|^(any )?(children|kids|family|spouse)\b/,
  health:
    /\b(disabilit\w*|handicap\w*|sick days|(health|medical) (history|problems?|conditions?|issues?)|workers'? comp)\b/,
  religion: /\b(religio\w*|church|sabbath|(?<!good )faith)\b/,
  origin:
    /\b((national|country of) origin|nationality|birth ?place|place of birth|citizenship|immigration status|native (language|speaker)|mother tongue|ethnic\w*)\b/,
  'earlier pay':
    /\b(salary|pay|wage|compensation) history\b|\b(current|previous|last|past|prior|present|former) (hourly )?(salary|wages?|pay|compensation)\b/,
};

const OTHERS =
  /\b(patients?|clients?|customers?|visitors?|callers?|parents?|relatives?|someone|colleagues?|co-?workers?|employees?|staff|doctors?|insur\w+|payers?|charts?|records?|claims?|forms?|policy|policies)\b/;

/**
 * What a question asks for that is left out before a decision: age, family, health or disability, religion, origin,
 * earlier pay. It knows the usual wordings only: a question that passes may still be one to leave out.
 *
 * @param question The question as it stands.
 * @returns The first topic that it touches, or `undefined`.
 * @example questionGuard('How old are you?') // 'age'
 * @example questionGuard('What is your current salary?') // 'earlier pay'
 * @example questionGuard('How did you help a patient with a disability?') // undefined
 */
export function questionGuard(question: string): Topic | undefined {
  const text = question
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b([a-z])\./g, '$1')
    .trim();
  const isOfOthers = OTHERS.test(text);
  const touches = (topic: Topic) =>
    OWN[topic].some((words) => words.test(text)) || (!isOfOthers && BARE[topic].test(text));
  return TOPICS.find(touches);
}

const TOPICS: readonly Topic[] = ['age', 'family', 'health', 'religion', 'origin', 'earlier pay'];
