import { commentAnchor } from '#domain/comment-address.ts';

/** What the form answers: who said it and how it begins, as far as they are known here. */
export type Answered = { number: number; name: string | null; beginning: string };

type Props = { answered: Answered | null; plain: string };

/** Which comment the form answers. It stands ready in any case: the page's own module fills it when Reply is pressed. */
export function AnswerLine({ answered, plain }: Props) {
  return (
    <>
      <input type="hidden" name="parent" value={answered?.number ?? ''} />
      <div className="answering meta" id="answering" hidden={!answered}>
        <p>
          In answer to <a href={answered ? `#${commentAnchor(answered.number)}` : plain}>number {answered?.number}</a>
          <span>{answered?.name && ` by ${answered.name}`}</span>.{' '}
          <a href={`${plain}#form`} data-reply="">
            Say it on its own instead
          </a>
        </p>
        <q dir="auto" hidden={!answered?.beginning}>
          {answered?.beginning}
        </q>
      </div>
    </>
  );
}
