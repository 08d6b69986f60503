package mailseam.app.composer;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** The lines of a code area. Its list of paragraphs is of a type of a module without a name, so it is not used. */
final class Lines {
    private Lines() {
    }

    /** The index of the last line. */
    static int last(CodeArea area) {
        return area.offsetToPosition(area.getLength(), Bias.Backward).getMajor();
    }
}
