/** What we use of the package, which brings no types of its own. */
declare module 'wink-naive-bayes-text-classifier' {
  type Classifier = {
    definePrepTasks(tasks: readonly ((input: string) => readonly string[])[]): number;
    defineConfig(config: { considerOnlyPresence?: boolean; smoothingFactor?: number }): true;
    /** Without tasks for preparation, what is learned is a list of tokens. */
    learn(tokens: readonly string[], label: string): true;
    /** @throws when there are fewer than two labels or ten different tokens */
    consolidate(): true;
    /** The binary logarithm of the odds for each label, the highest first; `unknown` when no token is known. */
    computeOdds(tokens: readonly string[]): [label: string, odds: number][];
  };
  export default function naiveBayesTextClassifier(): Classifier;
}
