/** What the person at the command line can mend; it is printed as one line, without a stack. */
export class Complaint extends Error {}
