import type { ViewName } from '../../google/endpoints';

/** What every view gets. */
export interface View {
  /** Opens another view. */
  readonly go: (view: ViewName) => void;
  /** Whether the reader came here from another view: then the heading takes the focus. */
  readonly isFocused: boolean;
}
