/** Where the one script of the issuer's pages lies, below the issuer. */
export const passkeyScriptPath = "/passkey.js";

/**
 * Runs in the browser: asks the device for a passkey and sends the form with its answer. It talks to no host and
 * keeps nothing.
 */
export const passkeyScript = `"use strict";
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=+$/, "");
const withBytes = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));

async function make(asked) {
  const user = { ...asked.user, id: toBytes(asked.user.id) };
  const publicKey = { ...asked, user, challenge: toBytes(asked.challenge) };
  publicKey.excludeCredentials = withBytes(asked.excludeCredentials);
  const { id, rawId, type, response } = await navigator.credentials.create({ publicKey });
  return { id, type, rawId: toText(rawId), response: {
    clientDataJSON: toText(response.clientDataJSON),
    attestationObject: toText(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  } };
}

async function use(asked) {
  const publicKey = { ...asked, challenge: toBytes(asked.challenge) };
  publicKey.allowCredentials = withBytes(asked.allowCredentials);
  const { id, rawId, type, response } = await navigator.credentials.get({ publicKey });
  return { id, type, rawId: toText(rawId), response: {
    clientDataJSON: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: response.userHandle ? toText(response.userHandle) : null,
  } };
}

async function answer(form) {
  const status = form.querySelector("[role=status]");
  if (!window.PublicKeyCredential) {
    status.textContent = "This browser cannot use passkeys. Use a newer one, or another device.";
    return;
  }
  const asked = JSON.parse(form.dataset.passkey);
  status.textContent = "Follow what your device asks.";
  try {
    form.elements.answer.value = JSON.stringify(await (asked.make ? make(asked.make) : use(asked.use)));
    form.submit();
  } catch (error) {
    status.textContent = error.name === "InvalidStateError"
      ? "This device has a passkey for you already."
      : "Nothing was done: the device was stopped, or has no passkey for this site. Try again.";
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer(form);
  });
}
`;
