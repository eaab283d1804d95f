/** What commons knows of a request: who asks, after a token that the gateway has checked. */
export interface CommonsContext {
  readonly viewer?:
    | { readonly sub: string; readonly organization: string; readonly roles: readonly string[] }
    | undefined;
}
