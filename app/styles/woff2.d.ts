/** A font file imported from a page is the address at which it is served. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
