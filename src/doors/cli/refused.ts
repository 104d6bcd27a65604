/** Thrown to end with exit code 2: the call or its input is not as it should be. Its message is the one line that is told. */
export class Refused extends Error {}
