import type { Answer, ArgumentOf, EndpointName, ValueOf } from '../../google/endpoints';
import { CallFailure } from './CallFailure';

/** `google.script.run` as far as it is used; the platform puts it into the page. */
interface ScriptRun {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handle: (error: unknown) => void): ScriptRun;
  callFromSidebar(name: string, argument: unknown): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

type Rest<Argument> = null extends Argument ? [argument?: Argument] : [argument: Argument];

let last: Promise<unknown> = Promise.resolve();

/**
 * Asks the add-on for something. Calls run one after the other, in the order in which they were made: the platform
 * promises no order.
 *
 * @param name The endpoint.
 * @param rest Its argument, where it needs one.
 * @returns Its value.
 * @throws CallFailure that says in a sentence what went wrong.
 */
export function call<Name extends EndpointName>(
  name: Name,
  ...[argument]: Rest<ArgumentOf<Name>>
): Promise<ValueOf<Name>> {
  const answer = last.then(() => sent(name, argument ?? null));
  last = answer.catch(() => undefined);
  return answer.then((each) => valueIn(each as Answer<ValueOf<Name>>));
}

function sent(name: string, argument: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(CallFailure.of(error)))
      .callFromSidebar(name, argument);
  });
}

function valueIn<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new CallFailure(answer.message, answer);
}
