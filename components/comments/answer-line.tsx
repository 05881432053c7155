import { commentAnchor } from '#domain/comment-address.ts';

export type Answered = { number: number; name: string | null };

type Props = { answered: Answered | null; plain: string };

/** Which comment the form answers. It stands ready in any case: the page's own module fills it when Reply is pressed. */
export function AnswerLine({ answered, plain }: Props) {
  return (
    <>
      <input type="hidden" name="parent" value={answered?.number ?? ''} />
      <p className="meta" id="answering" hidden={!answered}>
        In answer to <a href={answered ? `#${commentAnchor(answered.number)}` : plain}>number {answered?.number}</a>
        <span>{answered?.name && ` by ${answered.name}`}</span>.{' '}
        <a href={`${plain}#form`} data-reply="">
          Say it on its own instead
        </a>
      </p>
    </>
  );
}
