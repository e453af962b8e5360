import classes from './Seal.module.css';

const outline =
  'M3.2 1.3 28.6 1l2.3 2.4-.3 10.2.5 1.1-.4 14-2.2 2.2-11.9-.3-1.3.5-11.7-.2L1 28.4l.4-9.7-.5-1.3.3-13.8z';
const carving = 'M25.2 9.6V6.8H6.8v18.4h18.4v-3.6M20.4 11.4h-8.9v9.2h8.9M16 16h9.4';

/** Colophon's seal: carved in cinnabar, or as a faint impression where nothing has been sealed yet. */
export function Seal({ size = 28, faint = false }: { size?: number; faint?: boolean }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      className={faint ? classes.faint : classes.seal}
    >
      <path d={outline} className={classes.stone} />
      <path d={carving} className={classes.carving} />
    </svg>
  );
}
