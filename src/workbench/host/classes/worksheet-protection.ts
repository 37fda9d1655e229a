import { given, members, oneOf, text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import type { Json } from "../engine/protocol";
import { STRICT_PROTECTION } from "../model/page-defaults";
import type { ProtectionOptions } from "../model/parts";

function optionsGiven(value: Argument): ProtectionOptions {
  const options = members(value, Object.keys(STRICT_PROTECTION));
  for (const [name, option] of Object.entries(options)) {
    if (name === "selectionMode") oneOf(option, ["Normal", "Unlocked", "None"]);
    else if (typeof option !== "boolean") throw invalidArgument();
  }
  return { ...STRICT_PROTECTION, ...(options as Partial<ProtectionOptions>) };
}

export const worksheetProtection: HostClass<"WorksheetProtection"> = {
  since: "1.2",
  get: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }): Json => ({ ...(protection?.options ?? STRICT_PROTECTION) }),
  },
  call: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection !== null) throw new HostError("InvalidOperation");
      sheet.protection = {
        options: given(options, optionsGiven, STRICT_PROTECTION),
        password: given(password, text, null as string | null),
      };
    },
    Unprotect: (sheet, [password]) => {
      const own = sheet.protection?.password ?? null;
      if (own !== null && own !== password) throw new HostError("AccessDenied");
      sheet.protection = null;
    },
  },
};
