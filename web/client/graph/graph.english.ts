/** Why something could not be shown or done. */
export const graphEnglish = {
  "failure.title": "This could not be shown",
  "failure.offline": "The line is down, or the service is away. Nothing is lost. Try again in a moment.",
  "failure.session": "You are not signed in any more. Sign in again, and you are back here.",
  "failure.clock": "Your device’s clock is wrong by more than a minute. Set it to the right time, then try again.",
  "failure.busy": "There is much to do just now. Try again in a moment.",
  "failure.organization": "An organization did not answer. Try again in a moment.",
  "failure.silent": "This organization did not answer: {names}. Try again in a moment.",
  "failure.version": "This page is older than the service. Load it again.",
  "failure.fault": "Something went wrong on our side. Try again in a moment.",
  "failure.part": "Not all of this page could be read just now. Some of what you see may be older.",
  "failure.kept": "What you sent was kept. Only this page could not be loaded.",
  "failure.unsure": "It may have arrived all the same. You can press again: it is done only once.",
  "failure.again": "Try again",
  "problem.title": "Please check",
} as const;
