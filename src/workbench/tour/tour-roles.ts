import { CLERK_TOUR } from "./clerk-tour";
import { MEETING_TOUR } from "./meeting-tour";
import { OFFICE_TOUR } from "./office-tour";
import type { TourRole } from "./tour-step";

/** The people of the month, in the order in which it reaches them. */
export const TOUR_ROLES: readonly TourRole[] = [CLERK_TOUR, OFFICE_TOUR, MEETING_TOUR];
