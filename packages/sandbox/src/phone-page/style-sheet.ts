/** How the page looks: a banking app on a phone, a quiet column on a desktop. */
export const styleSheet = `:root {
  color-scheme: light dark;
  --paper: #f3f5f7; --card: #ffffff; --ink: #15202b; --soft: #52606d; --line: #d3dae1;
  --accent: #0b5c58; --on-accent: #ffffff; --tint: #e3f1ef;
  --alarm: #9b1c1c; --alarm-tint: #fdecec; --banner: #ffe08a; --on-banner: #3b2c00; --edge: #7b8794;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e1418; --card: #182127; --ink: #edf2f5; --soft: #a9b6c0; --line: #313d46;
    --accent: #6fd3c8; --on-accent: #05211f; --tint: #17322f;
    --alarm: #ffb4ab; --alarm-tint: #3b1614; --banner: #4a3a06; --on-banner: #ffe9b0; --edge: #84929d;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
.banner { margin: 0; padding: .5rem 1rem; background: var(--banner); color: var(--on-banner); text-align: center; font-size: .875rem; }
.banner strong { margin-right: .375rem; text-transform: uppercase; letter-spacing: .06em; }
.top { display: flex; gap: .625rem; align-items: center; max-width: 30rem; margin: 0 auto; padding: 1rem 1.25rem .25rem; font-weight: 650; }
.mark { width: 1.5rem; height: 1.5rem; border-radius: .5rem; background: linear-gradient(135deg, var(--accent) 50%, var(--edge) 50%); }
main { max-width: 30rem; margin: 0 auto; padding: .5rem 1.25rem 3rem; }
h1 { margin: .75rem 0 .5rem; font-size: 1.625rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; line-height: 1.3; }
h3 { margin: 0 0 .125rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
.soft, .hint { color: var(--soft); }
.hint { margin: .25rem 0 .5rem; font-size: .9375rem; }
.card { margin: 0 0 1rem; padding: 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
.card > :last-child { margin-bottom: 0; }
ul.shared { margin: 0 0 .875rem; padding: 0; list-style: none; }
ul.shared li { position: relative; padding: .125rem 0 .125rem 1.5rem; color: var(--soft); }
ul.shared li::before { content: ""; position: absolute; left: .25rem; top: .5rem; width: .7rem; height: .35rem; border: solid var(--accent); border-width: 0 0 2px 2px; transform: rotate(-45deg); }
.card section + section { margin-top: .875rem; padding-top: .875rem; border-top: 1px solid var(--line); }
.card section > :last-child { margin-bottom: 0; }
dl { margin: 0; }
dt { font-weight: 650; }
dd { margin: 0 0 .75rem; color: var(--soft); }
dd:last-child { margin-bottom: 0; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
label.field { display: block; font-weight: 650; }
input[type="password"], input[type="text"], textarea {
  display: block; width: 100%; margin: .25rem 0 1rem; padding: .75rem .875rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--edge); border-radius: .75rem;
}
input[type="file"] { width: 100%; margin: .375rem 0 0; font: inherit; font-size: .9375rem; color: var(--soft); }
input[type="file"]::file-selector-button { margin-right: .75rem; padding: .5rem .875rem; font: inherit; font-weight: 650; color: var(--accent); background: transparent; border: 2px solid var(--accent); border-radius: .75rem; cursor: pointer; }
textarea { min-height: 7rem; resize: vertical; overflow-wrap: anywhere; }
.choice { display: flex; gap: .875rem; align-items: flex-start; margin: .5rem 0 0; padding: .875rem; background: var(--card); border: 1px solid var(--line); border-radius: .875rem; cursor: pointer; }
.choice:hover { border-color: var(--edge); }
.choice:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .125rem 0 0; accent-color: var(--accent); }
.choice strong { display: block; }
.choice span { min-width: 0; overflow-wrap: anywhere; }
.choice .soft { font-size: .9375rem; }
details { margin: .75rem 0 0; }
summary { padding: .5rem 0; cursor: pointer; font-weight: 650; border-radius: .5rem; }
button, .button {
  display: block; width: 100%; margin: 0 0 .75rem; padding: .875rem 1.25rem; font: inherit; font-weight: 650; text-align: center;
  text-decoration: none; color: var(--on-accent); background: var(--accent); border: 2px solid var(--accent); border-radius: .875rem; cursor: pointer;
}
button.second, .button.second { color: var(--accent); background: transparent; }
button.plain { width: auto; margin: 0; padding: .25rem .5rem; color: var(--accent); background: none; border-color: transparent; text-decoration: underline; text-underline-offset: .2em; }
button:active, .button:active { transform: translateY(1px); }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.choice:focus-within:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input:focus-visible { outline: none; }
.problem:focus-visible { outline-color: currentColor; outline-offset: 2px; outline-width: 2px; }
.problem { margin: .75rem 0 1rem; padding: .875rem 1rem; color: var(--alarm); background: var(--alarm-tint); border: 1px solid currentColor; border-left-width: .375rem; border-radius: .75rem; }
.row { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; justify-content: space-between; margin: 0 0 1rem; }
.row p { margin: 0; }
.card > .row { margin: .75rem 0 0; }
.row [data-copy] { margin: 0; }
.actions { margin-top: 1.5rem; }
code.address { display: block; padding: .75rem; font-size: .8125rem; overflow-wrap: anywhere; background: var(--paper); border-radius: .5rem; max-height: 9rem; overflow-y: auto; }
video { display: block; width: 100%; margin: 0 0 .75rem; border-radius: .875rem; background: #000; aspect-ratio: 1; object-fit: cover; }
.sign { display: grid; place-items: center; width: 3.5rem; height: 3.5rem; margin: 1.25rem 0 .5rem; border-radius: 50%; font-size: 1.75rem; font-weight: 700; color: var(--accent); background: var(--tint); }
.sign.no { color: var(--alarm); background: var(--alarm-tint); }
[hidden] { display: none !important; }
@media (min-width: 48rem) { .top { padding-top: 2.5rem; } h1 { font-size: 1.875rem; } .card { padding: 1.375rem; } }
@media (prefers-reduced-motion: no-preference) { button, .button, .choice { transition: background-color .15s, border-color .15s, box-shadow .15s; } }
@media (forced-colors: active) { .choice:has(:checked) { outline: 2px solid Highlight; } ul.shared li::before { border-color: CanvasText; } }
`;
