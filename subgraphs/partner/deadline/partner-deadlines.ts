import { comparisonDeadline } from "../conflict-check/conflict-news.ts";
import { introductionDeadlines } from "../introduction/introduction-deadlines.ts";
import { unopenedDeadline } from "../notice/unopened.deadline.ts";
import { opportunityDeadline } from "../opportunity/opportunity-deadline.ts";
import { permissionDeadline } from "../permission/end-permissions.ts";
import { reservationDeadlines } from "../reservation/reservation-deadlines.ts";
import { absenceDeadline } from "../responder/pause-while-away.ts";
import { retentionDeadlines } from "../retention/retention-deadlines.ts";
import { leaveDeadline } from "../showing/let-leave.ts";
import { againDeadline, stepDeadline } from "../showing/search-deadline.ts";
import { showingDeadline } from "../showing/showing-deadline.ts";
import type { DeadlineKind } from "./start-deadlines.ts";

/** Every kind of deadline, with what is done when it has passed; each slice declares its own. */
export const partnerDeadlines: readonly DeadlineKind[] = [
  absenceDeadline,
  againDeadline,
  comparisonDeadline,
  leaveDeadline,
  opportunityDeadline,
  permissionDeadline,
  showingDeadline,
  stepDeadline,
  unopenedDeadline,
  ...introductionDeadlines,
  ...reservationDeadlines,
  ...retentionDeadlines,
];
