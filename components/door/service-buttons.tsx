type Props = {
  services: { id: string; name: string }[];
  action: (form: FormData) => Promise<void>;
  next: string;
};

/** Ways in through somebody else; nothing when the operator has set up none. */
export function ServiceButtons({ services, action, next }: Props) {
  return services.map(({ id, name }) => (
    <form key={id} action={action}>
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="button full" name="service" value={id}>
        Continue with {name}
      </button>
    </form>
  ));
}
