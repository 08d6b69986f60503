/** The words of the window: one resource bundle, and the class that reads it. No other class has English for the user. */
@NullMarked
package mailseam.app.text;

import org.jspecify.annotations.NullMarked;
