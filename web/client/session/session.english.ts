/** On the way in and out. */
export const sessionEnglish = {
  "welcome.demo": "Who would you like to be?",
  "welcome.document": "Sign in",
  "welcome.title": "Sign in at your organization",
  "welcome.text": "Choose where you work. You sign in on its own page, and come back here.",
  "welcome.memory": "Your choice is kept in the address of this page and nowhere else.",
  "welcome.centre": "The network’s own people sign in here",
  "welcome.empty": "No organization can be reached yet. Try again in a moment.",
  "signIn.leaving": "You are being taken to your organization’s sign-in page.",
  "signIn.failed.title": "You are not signed in",
  "signIn.failed.text":
    "The sign-in did not come to its end. That happens when it takes long, or with a link that was used before.",
  "signIn.again": "Sign in again",
  "signIn.other": "Choose another organization",
  "signIn.noOrganization": "This person belongs to no organization, and nothing waits for them here yet.",
  "ended.title": "Your access was ended",
  "ended.text": "Your organization ended it. What was on this page is forgotten.",
  "ended.how": "Did you get a new link to sign in? Open it. If not, ask a coordinator of your organization.",
  "lock.document": "Locked",
  "lock.title": "Locked",
  "lock.text": "What was on this page is forgotten. To go on, show again who you are.",
  "lock.unsent":
    "What you typed and did not send is gone too. A need that you had begun is kept as a draft, as far as you had come.",
  "lock.honest":
    "This holds for this tab. In another tab of this browser you are still signed in at your organization. On a device that others use, sign out there as well.",
  "lock.open": "Unlock",
} as const;
