import { awaitReply, newReplyMemory, writeReply } from '../../../src/preview/worker/replyMemory';

describe('an answer', () => {
  it.each(['', 'Ana', 'Zoë 👩‍⚕️ כן'])('arrives as it was given: “%s”', (text) => {
    const memory = newReplyMemory();
    writeReply(memory, { button: 'OK', text });
    expect(awaitReply(memory)).toEqual({ button: 'OK', text });
  });

  it('is followed by the next one', () => {
    const memory = newReplyMemory();
    writeReply(memory, { button: 'OK', text: 'a long text' });
    awaitReply(memory);
    writeReply(memory, { button: 'CANCEL' });
    expect(awaitReply(memory)).toEqual({ button: 'CANCEL' });
  });

  it.each(['x', '"', '\u0001', '👩'])('is cut when it is too long: of “%s”', (letter) => {
    const memory = newReplyMemory();
    const text = letter.repeat(100_000);
    writeReply(memory, { button: 'OK', text });
    const answer = awaitReply(memory);
    expect(answer.button).toBe('OK');
    expect(answer.text?.length).toBeGreaterThan(5000);
    expect(text.startsWith(answer.text ?? '')).toBe(true);
  });
});
