/** For somebody who comes in through another service only. */
export function NoPassword({ services }: { services: string[] }) {
  const through = services.length > 0 ? `You sign in through ${services.join(' and ')}.` : 'You have no password.';
  return (
    <p className="gap narrow">
      {through} To have a password here as well, <a href="/forgot-password?next=/account">have a link sent to you</a>.
    </p>
  );
}
