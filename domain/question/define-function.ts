// Turns a formula into a function that a question may name, with its arguments given by name.
// A bad argument or result is a mistake in the content and is thrown, to stop the build.

type QuestionFunction = {
  readonly arguments: readonly string[];
  compute(args: Readonly<Record<string, number>>): number;
};

/** A function for content. Its `compute` throws when an argument is missing or the result is not finite. */
export function defineFunction(
  names: readonly string[],
  calculate: (...values: number[]) => number,
): QuestionFunction {
  const signature = `f(${names.join(', ')})`;
  return {
    arguments: names,
    compute(args) {
      const values = names.map((name) => {
        const value = Object.hasOwn(args, name) ? args[name] : undefined;
        if (value === undefined)
          throw new Error(
            `${signature}: the argument "${name}" is missing; given: ${Object.keys(args).join(', ') || 'nothing'}.`,
          );
        if (!Number.isFinite(value))
          throw new Error(`${signature}: the argument "${name}" is ${value}, not a finite number.`);
        return value;
      });
      const result = calculate(...values);
      if (!Number.isFinite(result))
        throw new Error(
          `${signature}: the result for (${values.join(', ')}) is ${result}, not a finite number.`,
        );
      return result;
    },
  };
}
