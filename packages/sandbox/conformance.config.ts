// The handler is not exported by the package: what `pnpm conformance` checks is bundled from the sources, and run from there.
export default {
  entry: ["./conformance/main.ts"],
  outDir: "node_modules/.conformance",
  format: ["esm"],
  target: "node22",
  dts: false,
  clean: true,
  silent: true,
  removeNodeProtocol: false,
  external: [/^(?!@zopa-openbanking\/)[^./]/],
  noExternal: [/^@zopa-openbanking\//],
  esbuildOptions: (options: { conditions?: string[] }): void => {
    options.conditions = ["@zopa-openbanking/source"];
  },
};
