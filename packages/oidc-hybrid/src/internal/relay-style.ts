/** How the relay page looks: the system's own type and colours, light or dark. */
export const relayStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 34rem; margin: 0 auto; padding: 15vh 1.5rem 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { font: inherit; min-height: 2.75rem; padding: 0.5rem 1.25rem; }
[hidden] { display: none; }
`;

/** SHA-256 of {@link relayStyle}, base64: a test recomputes it. */
export const relayStyleHash = "L4gjUYaoeX6szPlfXLIDVTsPAPQylkP7RMF3J0e2aG0=";
