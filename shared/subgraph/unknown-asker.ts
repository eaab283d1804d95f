/**
 * Why it cannot be said who asks, with the status that says so. A token that cannot be judged, since the keys of its
 * issuer cannot be had, is no fault of this service: a 5xx would have the gateway ask it no more.
 */
export const unknownAskerStatus = { UNAUTHENTICATED: 401, SERVICE_UNAVAILABLE: 424 } as const;
export type UnknownAsker = keyof typeof unknownAskerStatus;
