type Query<Rows> = { for: (strength: 'update', config: { skipLocked: true }) => Rows };

/**
 * Rows held until their words are read. What somebody else holds is left for the next time: they are still writing, and
 * whoever waited for them with rows of their own in hand could be waited for in turn.
 */
export const heldRows = <Rows>(query: Query<Rows>): Rows => query.for('update', { skipLocked: true });
