// A failure with words for the person at the terminal; printed without a stack.
export class SetupError extends Error {}
