/** The strip of tabs above the composer: one for each open document. It shows what the view model of the documents says. */
@NullMarked
package mailseam.app.tabs;

import org.jspecify.annotations.NullMarked;
