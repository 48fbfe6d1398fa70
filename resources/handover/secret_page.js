"use strict";
(function () {
  const at = (id) => document.getElementById(id);
  const sealed = JSON.parse(at("data").textContent);
  const words = sealed.words;
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  // The same as domain/passphrase.py: NFKC, and one plain space for each run of spaces.
  const tidied = (text) => text.normalize("NFKC").split(/[ \t\r\n]+/).filter(Boolean).join(" ");

  async function unsealed(passphrase) {
    const raw = new TextEncoder().encode(tidied(passphrase));
    const material = await crypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.salt), iterations: sealed.rounds },
      material, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const context = new TextEncoder().encode(sealed.context);
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: bytes(sealed.nonce), additionalData: context }, key, bytes(sealed.text));
    return JSON.parse(new TextDecoder().decode(plain));
  }

  const box = at("passphrase"), problem = at("problem"), button = at("open");

  async function open(event) {
    event.preventDefault();
    if (button.disabled) { return; }
    problem.textContent = "";
    box.removeAttribute("aria-invalid");
    button.disabled = true;
    button.textContent = words.opening;
    let found = null;
    try { found = await unsealed(box.value); } catch (refused) { found = null; }
    button.disabled = false;
    button.textContent = words.open_it;
    if (found === null) {
      problem.textContent = words.wrong_passphrase;
      box.setAttribute("aria-invalid", "true");
      box.focus();
      box.select();
      return;
    }
    box.value = "";
    for (const name of ["key", "secret", "fingerprint"]) { at(name).textContent = found[name]; }
    at("asking").hidden = true;
    at("opened").hidden = false;
    at("heading").focus();
  }

  async function copy() {
    const text = at("secret").textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      getSelection().selectAllChildren(at("secret"));
      if (!document.execCommand("copy")) { at("said").textContent = words.not_copied; return; }
      getSelection().removeAllRanges();
    }
    at("said").textContent = words.copied;
  }

  function close() {
    for (const name of ["key", "secret", "fingerprint", "said"]) { at(name).textContent = ""; }
    at("opened").hidden = true;
    at("asking").hidden = false;
    box.focus();
  }

  if (new Date() > new Date(sealed.until)) {
    at("expired").hidden = false;
    return;
  }
  at("asking").hidden = false;
  if (!globalThis.crypto || !crypto.subtle) {
    problem.textContent = words.old_browser;
    button.disabled = true;
    return;
  }
  at("asking").addEventListener("submit", open);
  at("see").addEventListener("change", (event) => { box.type = event.target.checked ? "text" : "password"; });
  at("copy").addEventListener("click", copy);
  at("close").addEventListener("click", close);
  box.focus();
}());
