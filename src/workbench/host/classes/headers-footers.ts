import { flag, oneOf, text } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { upperFirst } from "../engine/wire-names";
import type { HeadersFooters } from "../model/parts";

export const headerFooterGroup: HostClass<"HeaderFooterGroup"> = {
  since: "1.9",
  get: {
    State: ({ page }) => page.headersState,
    UseSheetMargins: ({ page }) => page.useSheetMargins,
    UseSheetScale: ({ page }) => page.useSheetScale,
  },
  set: {
    State: ({ page }, value) => {
      page.headersState = oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]);
    },
    UseSheetMargins: ({ page }, value) => {
      page.useSheetMargins = flag(value);
    },
    UseSheetScale: ({ page }, value) => {
      page.useSheetScale = flag(value);
    },
  },
  navigate: { DefaultForAllPages: ({ page }) => hostObject("HeaderFooter", page.headers) },
};

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

export const headerFooter: HostClass<"HeaderFooter"> = {
  since: "1.9",
  get: Object.fromEntries(PLACES.map((place) => [upperFirst(place), (headers: HeadersFooters) => headers[place]])),
  set: Object.fromEntries(
    PLACES.map((place) => [
      upperFirst(place),
      (headers: HeadersFooters, value: Json) => {
        headers[place] = text(value, 255);
      },
    ]),
  ),
};
