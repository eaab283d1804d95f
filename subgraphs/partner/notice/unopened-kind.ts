/** Of the deadlines until which somebody has to have opened a notice. */
export const unopenedKind = "notice.unopened";
