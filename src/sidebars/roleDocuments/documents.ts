import type { ValueOf } from '../../google/endpoints';

/** The papers of a role, and the roles that there are. */
export type Documents = ValueOf<'roleDocuments'>;
