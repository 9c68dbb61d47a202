/** What the person who chose the file can mend; it is shown as one sentence, without a stack. */
export class Complaint extends Error {}
