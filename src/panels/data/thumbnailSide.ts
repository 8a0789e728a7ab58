/** Side of a data set's picture in its own units. */
export const THUMBNAIL_SIDE = 36
