package mailseam.app.ruler;

/**
 * A cut that is being dragged.
 *
 * @param from     where it is
 * @param to       where it would come
 * @param possible whether it can be there
 */
record Drag(int from, int to, boolean possible) {
}
