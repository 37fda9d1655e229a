import { TOUR_ROLES } from "./tour-roles";

/** Which role and which of its steps. */
export interface TourPlace {
  readonly role: string;
  readonly step: number;
}

let left: TourPlace = { role: TOUR_ROLES[0]?.id ?? "", step: 0 };

/** Where the tour was left on this page; at its beginning after the last step of all. */
export const placeLeft = (): TourPlace => left;

/** Keeps where somebody is, for when the tour is closed and opened again. */
export function keepPlace(place: TourPlace): void {
  left = place;
}
