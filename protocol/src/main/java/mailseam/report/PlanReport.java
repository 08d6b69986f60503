package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.session.After;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.SecretSpan;
import mailseam.session.TimeText;
import mailseam.session.Turn;
import mailseam.smtp.Escapes;

/** A plan as text and as JSON; secrets are shown by their names. */
public final class PlanReport {
    private static final int WIDTH = 78;
    private static final int HEAD = 28;

    private PlanReport() {
    }

    /** Writes {@code {segments:[{index, direction, offset, length, text}]}}. */
    public static void json(Plan plan, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("segments");
            for (PlannedSegment segment : plan.segments()) {
                json.writeStartObject();
                json.writeNumberProperty("index", segment.index());
                json.writeStringProperty("direction", segment.direction().word());
                json.writeNumberProperty("offset", segment.offset());
                json.writeNumberProperty("length", segment.octets().length());
                json.writeStringProperty("text", text(segment));
                String after = after(segment.after());
                if (!after.isEmpty()) {
                    json.writeStringProperty("after", after);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes a line for each segment, at most 78 characters wide, and one for each place where the other side is heard. */
    public static void text(Plan plan, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("segment    offset  octets  text\n");
        for (Turn turn : plan.turns()) {
            switch (turn) {
                case Turn.Say say -> {
                    for (PlannedSegment segment : say.segments()) {
                        segment(text, segment);
                    }
                }
                case Turn.Hear hear -> line(text, "waits for " + SafeText.of(String.join(", ",
                        hear.expected().stream().limit(20).map(expected -> expected.text()).toList())));
                case Turn.Pause pause -> line(text, "pauses " + TimeText.write(pause.time()));
                case Turn.Close _ -> line(text, "closes");
                case Turn.HalfClose _ -> line(text, "closes its direction");
                case Turn.Reset _ -> line(text, "resets the connection");
                case Turn.AwaitClose _ -> line(text, "waits for the other side to close");
                case Turn.NotPlayable not -> line(text, not.directive() + ": " + SafeText.of(not.reason()));
            }
        }
        text.flush();
    }

    private static void segment(Writer text, PlannedSegment segment) throws IOException {
        String head = String.format("%7d %9d %7d  ", segment.index(), segment.offset(), segment.octets().length());
        for (String part : Columns.wrap(text(segment), WIDTH - HEAD + 2)) {
            text.write(head + part + "\n");
            head = " ".repeat(head.length());
        }
        String after = after(segment.after());
        if (!after.isEmpty()) {
            line(text, after);
        }
    }

    private static void line(Writer text, String what) throws IOException {
        for (String part : Columns.wrap(what, WIDTH - HEAD)) {
            text.write(" ".repeat(HEAD - 2) + "-- " + part + "\n");
        }
    }

    private static String after(After after) {
        return switch (after) {
            case After.Nothing _ -> "";
            case After.Wait wait -> "waits " + TimeText.write(wait.time());
            case After.Acked _ -> "waits until all is acknowledged";
            case After.At _ -> "";
        };
    }

    private static String text(PlannedSegment segment) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        List<SecretSpan> secrets = segment.secrets();
        for (SecretSpan secret : secrets) {
            text.append(Escapes.escape(segment.octets().slice(at, Math.max(at, secret.from()))));
            text.append("${secret:").append(SafeText.of(secret.name())).append('}');
            at = secret.to();
        }
        return text.append(Escapes.escape(segment.octets().slice(at, segment.octets().length()))).toString();
    }
}
