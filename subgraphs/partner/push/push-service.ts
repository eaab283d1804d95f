/** The services of the browsers there are. What people's pages name is sent to, so nothing else may be named. */
const services: ReadonlySet<string> = new Set([
  "fcm.googleapis.com",
  "updates.push.services.mozilla.com",
  "web.push.apple.com",
]);
/** Of which each subscription has a host of its own. */
const families = [".notify.windows.com", ".push.services.mozilla.com", ".push.apple.com"] as const;

const maxLength = 1_000;

/** Whether an address is a known push service's, over https, at its usual port and without a password. */
export function isPushService(endpoint: string): boolean {
  if (endpoint.length > maxLength || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  const isPlain = protocol === "https:" && port === "" && username === "" && password === "";
  return isPlain && (services.has(hostname) || families.some((end) => hostname.endsWith(end)));
}
