package mailseam.app.shell;

import java.util.List;
import mailseam.app.compare.CompareWindow;
import mailseam.app.detail.DetailsView;
import mailseam.app.events.FilterBar;
import mailseam.app.history.RunsView;
import mailseam.app.keys.ViewKeys;
import mailseam.app.lab.ChainView;
import mailseam.app.lanes.LanesView;
import mailseam.app.library.LibraryView;
import mailseam.app.mark.MarkList;
import mailseam.app.ruler.RulerPane;
import mailseam.app.tabs.TabStrip;

/** The keys that the views of the window have for themselves: each tells its own. */
final class KeysOfViews {
    private KeysOfViews() {
    }

    static List<ViewKeys> all() {
        return List.of(LibraryView.keys(), RulerPane.keys(), LanesView.keys(), FilterBar.keys(), DetailsView.keys(),
                RunsView.keys(), CompareWindow.keys(),
                MarkList.keys(),
                ChainView.keys(),
                TabStrip.keys());
    }
}
