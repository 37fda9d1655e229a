/** The call cannot be carried out as it was made; the message is one Chinese sentence: what is wrong, what to do. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
