import type { ButtonAction } from '#components/form/form-action.ts';
import type { Delivery } from '#domain/webhook.ts';

type Props = { action: ButtonAction; delivery: Pick<Delivery, 'id' | 'messageId'> };

/** Puts a message on its way again. */
export const SendAgain = ({ action, delivery: { id, messageId } }: Props) => (
  <form action={action}>
    <input type="hidden" name="delivery" value={id} />
    <button className="plain" type="submit">
      Send again<span className="sr">: {messageId}</span>
    </button>
  </form>
);
