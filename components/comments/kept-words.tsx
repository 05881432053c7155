/** Under a closed thread, filled by `public/drafts.js`: what somebody was writing here on this device when it closed. */
export function KeptWords() {
  return (
    <div className="notice" id="kept-words" hidden>
      <p className="label">Your words</p>
      <p>You were writing when it closed. The text is kept on this device.</p>
      <textarea className="input" readOnly aria-label="What you wrote" />
      <p>
        <button type="button" className="plain">
          Copy it
        </button>
      </p>
    </div>
  );
}
