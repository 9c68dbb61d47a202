/**
 * The calls that are accepted and do nothing, by `Class.method`, and why. Everything else that the simulator offers has its real
 * effect, and what it does not offer throws.
 */
export const ACCEPTED_BUT_IGNORED: Readonly<Record<string, string>> = {
  'Logger.log': 'nobody reads the log',
  'Utilities.sleep': 'there is nothing to wait for',
};
