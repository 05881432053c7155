type Query<Rows> = { for: (strength: 'key share') => Rows };

/** Rows that nobody removes before the transaction ends, so that others can be made that point to them. */
export const standingRows = <Rows>(query: Query<Rows>): Rows => query.for('key share');
