/** Where an issuer lives below its service's address. */
export const issuerPrefix = "/oidc";
