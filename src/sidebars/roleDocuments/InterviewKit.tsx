import type { View } from '../shared/view';
import type { Documents } from './documents';
import { KitPart } from './KitPart';
import { NotToAsk } from './NotToAsk';
import { RoleDocument } from './RoleDocument';

/**
 * What an interviewer has in hand: questions, what each rating looks like, room for notes, and what not to ask.
 *
 * @param props What every view gets.
 */
export function InterviewKit({ isFocused }: View) {
  return (
    <RoleDocument title="Interview kit" isFocused={isFocused} lacks={({ kit }) => kit.toMend}>
      {({ kit }) => <Kit {...kit} />}
    </RoleDocument>
  );
}

const TO_FILL_IN = ['Candidate', 'Interviewer', 'Date', 'Round'];

function Kit({ howTo, probes, parts, notToAsk }: Documents['kit']) {
  return (
    <>
      <ul class="plain fillIn">
        {TO_FILL_IN.map((name) => (
          <li key={name}>
            {name}: <span class="line" />
          </li>
        ))}
      </ul>
      <h3>How to use it</h3>
      <ol>
        {howTo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <NotToAsk topics={notToAsk} />
      {parts.map((part, at) => (
        <KitPart key={part.name} number={at + 1} part={part} probes={probes} />
      ))}
    </>
  );
}
