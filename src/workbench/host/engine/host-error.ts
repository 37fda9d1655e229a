/** Excel's own sentences for the codes it answers with. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you're trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
};

/** A refusal as Excel words it: the batch stops at the action that met it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = SENTENCES[code] ?? code,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(message?: string): HostError {
  return new HostError("InvalidArgument", message);
}
