import { changeBetween, isNoChange } from '#domain/audit.ts';
import { newRuleTexts, RULES_PATH, type RuleTexts, writtenRules } from '#domain/house-rule.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { ruleTexts } from './schema.ts';

/** The house rules in this publication's words. */
export async function findRuleTexts(): Promise<RuleTexts> {
  const rows = await read().select().from(ruleTexts);
  return { ...newRuleTexts, ...Object.fromEntries(rows.map(({ rule, ...text }) => [rule, text])) };
}

/** Says the rules in other words. What each is about stays, and so does its number. */
export function rewriteRules(texts: RuleTexts, by: AccountViewer, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const change = changeBetween(factsOf(await findRuleTexts()), factsOf(texts));
    if (isNoChange(change)) return;
    for (const rule of writtenRules) {
      const row = { rule, ...texts[rule] };
      await tx.insert(ruleTexts).values(row).onConflictDoUpdate({ target: ruleTexts.rule, set: texts[rule] });
    }
    const act = { act: 'rules-rewritten', subjectId: null, subject: 'the house rules', path: RULES_PATH } as const;
    await writeDown(tx, by, { ...act, ...change }, now);
  });
}

const factsOf = (texts: RuleTexts) =>
  Object.fromEntries(writtenRules.map((rule) => [rule, `${texts[rule].title} ${texts[rule].sentence}`]));
