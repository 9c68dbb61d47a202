import { features } from '../features';
import { refreshesOf } from './featuresInUse';
import { runCommands } from './runCommands';
import { beginWriting, stopped } from './writing';

/**
 * Runs a command after an edit, as its menu item would, but silently, for nobody asked for it: what it could not do, the
 * next refresh does and says.
 *
 * @param name The global function of the command.
 * @throws Error when something is wrong with the add-on itself.
 */
export function followUp(name: string): void {
  beginWriting();
  try {
    runCommands(refreshesOf(features).filter((each) => each.name === name));
  } catch (error) {
    stopped(error);
  }
}
