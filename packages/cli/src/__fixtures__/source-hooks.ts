// Lets Node run the sources as they are: an import of `x.js` finds `x.ts`.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => {
    try {
      return next(specifier, context);
    } catch (problem) {
      if (specifier.startsWith(".") && specifier.endsWith(".js")) {
        return next(`${specifier.slice(0, -3)}.ts`, context);
      }
      throw problem;
    }
  },
});
