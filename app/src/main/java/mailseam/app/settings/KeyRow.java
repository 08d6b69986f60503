package mailseam.app.settings;

import mailseam.app.action.ActionId;

/**
 * An action with its keys, as a line of the settings.
 *
 * @param menu    the menu it stands in
 * @param keys    as a person reads them; empty if it has none
 * @param changed whether these are not the keys that the program brings
 */
public record KeyRow(ActionId id, String name, String menu, String keys, boolean changed) {
}
