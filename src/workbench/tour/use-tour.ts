import { useState } from "react";
import type { SampleStock } from "../sample/sample-stock";
import { followWay } from "./follow-way";
import type { TourDesk } from "./tour-desk";
import { keepPlace, placeLeft, type TourPlace } from "./tour-place";
import { TOUR_ROLES } from "./tour-roles";
import type { TourRole, TourStep } from "./tour-step";

/** Whether somebody is on the way to a step, or could not be brought there. */
export type WayState = "idle" | "going" | "failed";

/** Where the tour is and how it goes on. */
export function useTour(desk: TourDesk, stock: SampleStock) {
  const [place, setPlace] = useState(placeLeft);
  const [going, setGoing] = useState<WayState>("idle");
  const role = (TOUR_ROLES.find(({ id }) => id === place.role) ?? TOUR_ROLES[0]) as TourRole;
  const step = role.steps[place.step] as TourStep;
  const put = (next: TourPlace): void => {
    keepPlace(next);
    setPlace(next);
    setGoing("idle");
  };
  const move = (by: number): void => {
    const next = place.step + by;
    if (next >= 0 && next < role.steps.length) put({ role: role.id, step: next });
  };
  const choose = (id: string): void => put({ role: id, step: 0 });
  const follow = async (): Promise<void> => {
    setGoing("going");
    setGoing((await followWay(step.way, desk, stock)) ? "idle" : "failed");
  };
  return { role, step, at: place.step, going, move, choose, follow };
}
