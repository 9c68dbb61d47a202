/** What a stage means for the pipeline. */
export const STAGE_KINDS = ['active', 'hired', 'rejected', 'withdrawn'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];
