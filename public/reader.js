// What JavaScript adds to pages that are complete without it.
