import { permissionDeadline } from "../permission/end-permissions.ts";
import type { DeadlineKind } from "./start-deadlines.ts";

/** Every kind of deadline, with what is done when it has passed; each slice declares its own. */
export const partnerDeadlines: readonly DeadlineKind[] = [permissionDeadline];
