import type { FormAction } from '#components/form/form-action.ts';
import { type Calendar, isoMinute, minuteOf } from '#domain/dates.ts';
import { type PreviewLink, previewLinkState } from '#domain/preview-link.ts';
import { RevokeLink } from './revoke-link.tsx';

type Props = { storyId: number; links: PreviewLink[]; now: Date; calendar: Calendar; action: FormAction };

/** The links of a story, with those that work no more. */
export function PreviewLinks({ storyId, links, now, calendar, action }: Props) {
  if (links.length === 0) return null;
  return (
    <table className="ledger gap-l">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Shows</th>
          <th scope="col">Made by</th>
          <th scope="col">Until</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row">{link.note || 'Nobody named'}</th>
            <td>{link.revision === null ? 'The text as it stands' : `Revision ${link.revision}`}</td>
            <td>{link.createdBy}</td>
            <td>
              <time dateTime={isoMinute(link.expiresAt, calendar)}>{minuteOf(link.expiresAt, calendar)}</time>
            </td>
            <td>
              <RevokeLink
                storyId={storyId}
                linkId={link.id}
                note={link.note}
                ended={endings[previewLinkState(link, now)]}
                action={action}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const endings = { open: undefined, expired: 'Expired', revoked: 'Revoked' } as const;
