import type { Messages } from "./messages.ts";

/** Begun; no speaker has reviewed it. */
export const arabic: Messages = {
  "app.skip": "انتقل إلى المحتوى",
  "app.places": "الأماكن",
  "app.lock": "قفل",
  "app.signOut": "تسجيل الخروج",
  "app.exit": "غادر هذه الصفحة",
  "app.language": "اللغة",
  "app.language.unreviewed": "لم يراجع أحد المتحدثين هذه اللغة بعد. ما ينقص مكتوب بالإنجليزية.",
  "app.loading": "لحظة من فضلك…",
  "failure.again": "حاول مرة أخرى",
  "welcome.document": "تسجيل الدخول",
  "welcome.title": "سجّل الدخول لدى منظمتك",
  "welcome.text": "اختر مكان عملك. تسجّل الدخول في صفحتها ثم تعود إلى هنا.",
  "lock.title": "مقفل",
  "lock.open": "فتح القفل",
  "updates.document": "المستجدات",
  "updates.title": "مستجداتك",
  "updates.new": "في انتظارك",
  "updates.none": "لا شيء في انتظارك. سنكتب إليك عندما يكون هناك شيء.",
  "opportunities.title": "احتياجات تناسبك",
  "introduction.timeline": "ما حدث",
  "introduction.next": "ما التالي",
  "contact.title": "مع من تتحدث",
};
