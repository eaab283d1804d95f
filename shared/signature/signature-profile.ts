/**
 * What every signature between services has in common. The profile is fixed, so nothing is negotiated: one label,
 * one tag each for requests, answers and the events of a stream (RFC 9421 section 2.3); Ed25519 under a service's own key, HMAC-SHA256
 * under a session's.
 */
export const signatureLabel = "alight";
export const requestTag = "alight-request";
export const answerTag = "alight-answer";
export const streamEventTag = "alight-stream-event";

/** Longest life of a signature, in seconds: `expires` minus `created`. */
export const signatureLifeSeconds = 30;

/** How far the clocks of two services may be apart, in milliseconds. */
export const clockToleranceMs = 5_000;

/** Identifier of the request's signature inside its answer's (RFC 9421 sections 2.4 and 2.1.2). */
export const requestSignatureIdentifier = `"signature";req;key="${signatureLabel}"`;

/** Request headers that are covered whenever they are sent: both say for whom the request is made. */
export const coveredWhenPresent = ["authorization", "alight-viewer"] as const;
