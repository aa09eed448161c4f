/**
 * What the relay page runs, as the browser gets it.
 *
 * It takes the answer out of the address first, and only then looks at the page. Elements are made by the DOM, never from
 * text, so nothing in the answer can become markup.
 */
export const relayScript = `"use strict";
(() => {
  const names = ["code", "id_token", "state", "error", "error_description", "error_uri", "iss", "response"];
  const isOurs = ([name]) => names.includes(name);
  const takeAnswer = () => {
    const here = new URL(location.href);
    let fields = [...new URLSearchParams(here.hash.slice(1))];
    here.hash = "";
    const inQuery = [...here.searchParams].filter(isOurs);
    if (inQuery.length > 0) {
      names.forEach((name) => here.searchParams.delete(name));
      fields = [...fields, ...inQuery, ["response_mode", "query"]];
    }
    history.replaceState(null, "", here);
    return fields;
  };
  const relay = (fields) => {
    const answered = fields.some(isOurs);
    document.getElementById("unscripted").hidden = true;
    document.getElementById("nothing").hidden = answered;
    document.getElementById("waiting").hidden = !answered;
    if (!answered) return;
    const form = document.getElementById("answer");
    const inputs = fields.map(([name, value]) => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      return input;
    });
    form.querySelectorAll("input").forEach((input) => input.remove());
    form.append(...inputs);
    HTMLFormElement.prototype.submit.call(form);
  };
  const fields = takeAnswer();
  addEventListener("DOMContentLoaded", () => relay(fields));
  addEventListener("hashchange", () => location.hash && relay(takeAnswer()));
})();
`;

/** SHA-256 of {@link relayScript}, base64: a test recomputes it. Written down, so that no cryptography runs to serve a page. */
export const relayScriptHash = "wrc3HPRVzJAbIrqgZ1VG9nbXW15EmPgw1QOar8QQbtM=";
