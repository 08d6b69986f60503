package mailseam.app.lanes;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.Viewport;
import mailseam.app.text.Texts;
import mailseam.app.theme.Theme;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimeFormat;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/**
 * A picture of lanes to be taken, without a window.
 *
 * @param whole whether all of it is to be seen; else each octet as a character
 */
record Shot(Timeline timeline, Scale scale, boolean whole, List<Timeline> alongside, List<Marker> markers) {
    static final int WIDTH = 900;
    static final int HEIGHT = 268;

    static Shot octets(Timeline timeline) {
        return new Shot(timeline, Scale.OCTETS, false, List.of(), List.of());
    }

    static Shot fitted(Timeline timeline) {
        return new Shot(timeline, Scale.OCTETS, true, List.of(), List.of());
    }

    static Shot time(Timeline timeline) {
        return new Shot(timeline, Scale.TIME, true, List.of(), List.of());
    }

    Shot with(Timeline other) {
        return new Shot(timeline, scale, whole, Stream.concat(alongside.stream(), Stream.of(other)).toList(), markers);
    }

    Shot pointing(List<Marker> at) {
        return new Shot(timeline, scale, whole, alongside, at);
    }

    /** Takes it; on the JavaFX thread. */
    WritableImage take(Theme theme) {
        LaneMap map = new LaneMap(timeline, scale);
        map.facts().alongside(alongside);
        double octetWidth = LaneFonts.standard().octetWidth();
        Viewport view = new Viewport(0, octetWidth, WIDTH);
        double length = map.axis().length();
        boolean fits = whole || length * octetWidth > WIDTH;
        return take(theme, map, fits && length > 0 ? view.fit(length) : view);
    }

    /** The same of a part. */
    WritableImage take(Theme theme, LaneMap map, Viewport view) {
        Texts texts = new Texts(Locale.ENGLISH);
        Annotations annotations = new Annotations(map.facts(), markers, EnumSet.allOf(SegmentState.class),
                new FactWords(texts));
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new LanePicture(new LaneScene(new Edges(canvas.getGraphicsContext2D(), Grid.USUAL, WIDTH, HEIGHT), map, view,
                LaneRows.of(HEIGHT, annotations), theme.palette(), new EventWords(texts, timeline),
                LaneFonts.standard(), null, annotations, new TimeFormat(ZoneOffset.UTC), Dimming.NONE)).paint();
        return canvas.snapshot(null, null);
    }
}
