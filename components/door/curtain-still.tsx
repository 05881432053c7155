const widths = [800, 1600];
const sizes = '(width >= 60rem) 52vw, 100vw';

const set = (type: 'avif' | 'webp') => widths.map((width) => `/door/curtain-${width}.${type} ${width}w`).join(', ');

/** The closed curtain. */
export function CurtainStill() {
  return (
    <div className="gate__still">
      <picture>
        <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
        <img
          src="/door/curtain-1600.webp"
          srcSet={set('webp')}
          sizes={sizes}
          width="1600"
          height="900"
          alt=""
          fetchPriority="high"
        />
      </picture>
    </div>
  );
}
