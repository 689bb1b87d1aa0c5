/** Why the program could not do what it was asked, as sentences with a way out. It is told to the user as it stands, and ends with 2. */
export class CannotRun extends Error {}
