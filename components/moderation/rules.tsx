import { RailHead } from '#components/rail-head.tsx';
import { type RuleTexts, ruleAnchor, writtenRules } from '#domain/house-rule.ts';

/** The house rules. Each has an anchor, to which the tombstones of comments lead. */
export function Rules({ texts }: { texts: RuleTexts }) {
  return (
    <section aria-labelledby="rules">
      <RailHead id="rules">House rules</RailHead>
      <ol className="rules">
        {writtenRules.map((rule) => (
          <li key={rule} id={ruleAnchor(rule)}>
            <span>
              <b>{texts[rule].title}</b> {texts[rule].sentence}
            </span>
          </li>
        ))}
      </ol>
      <p className="narrow gap-s">
        A removed comment leaves its number and the rule. Its writer is told at once, may answer, and is read by
        somebody other than whoever removed it.
      </p>
    </section>
  );
}
