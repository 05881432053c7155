/** What a reader should know about how we came by the work. */
export function Disclosure({ text }: { text: string }) {
  if (!text) return null;
  return (
    <p className="disclosure meta">
      <b>For the record:</b> {text}
    </p>
  );
}
