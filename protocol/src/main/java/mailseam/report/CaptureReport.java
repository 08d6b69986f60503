package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.timeline.Timeline;
import tools.jackson.core.JsonGenerator;

/** What is in a capture: as one JSON object, of which {@code docs/json.md} has the keys, or as lines for a terminal. */
public final class CaptureReport {
    private static final int SHOWN = 24;

    private CaptureReport() {
    }

    /** All conversations with their segments and commands; each is in memory only while it is written. */
    public static void json(MailCapture capture, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("conversations");
            for (MailConversation conversation : capture.conversations()) {
                json.writeStartObject();
                write(conversation, capture.timeline(conversation), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            texts(json, "notes", capture.facts().notes().stream().map(note -> note.text()).toList());
            texts(json, "comments", capture.facts().comments().stream()
                    .map(comment -> comment.frame() == 0 ? comment.text() : "frame " + comment.frame() + ": "
                            + comment.text())
                    .toList());
            json.writeNumberProperty("frames", capture.counts().frames());
            json.writeNumberProperty("connections", capture.counts().connections());
            json.writeEndObject();
        });
    }

    private static void write(MailConversation conversation, Timeline timeline, JsonGenerator json) {
        json.writeNumberProperty("id", conversation.id());
        json.writeStringProperty("client", conversation.client().toString());
        json.writeStringProperty("server", conversation.server().toString());
        json.writeStringProperty("start", conversation.start().toString());
        Json.seconds(json, "duration", conversation.nanos());
        json.writeNumberProperty("frames", conversation.place().frames());
        JsonExporter.writeClient(timeline, json);
        json.writeArrayPropertyStart("replies");
        timeline.replies().forEach(item -> json.writeNumber(item.reply().code()));
        json.writeEndArray();
        json.writeNumberProperty("messages", conversation.messages());
        json.writeBooleanProperty("complete", conversation.complete());
        texts(json, "notes", conversation.notes());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(SafeText.of(text)));
        json.writeEndArray();
    }

    /** A line for each conversation, and one for each note. */
    public static void text(MailCapture capture, PrintStream out) {
        capture.conversations().forEach(conversation -> text(conversation, out));
        capture.facts().notes().forEach(note -> out.println("note: " + SafeText.of(note.text())));
        out.flush();
    }

    /** The lines of one conversation. */
    public static void text(MailConversation conversation, PrintStream out) {
        out.println("#" + conversation.id() + "  " + conversation.start() + "  " + conversation.client() + " -> "
                + conversation.server() + "  " + Columns.seconds(conversation.nanos()) + " s  "
                + conversation.place().frames() + " frames, " + Units.grouped(conversation.messages())
                + (conversation.messages() == 1 ? " message" : " messages"));
        out.println("    " + words(conversation.verbs(), conversation.commands()) + "  ->  "
                + words(conversation.codes(), conversation.replies()));
        conversation.notes().forEach(note -> out.println("    note: " + SafeText.of(note)));
    }

    private static String words(List<?> first, int all) {
        StringBuilder words = new StringBuilder();
        first.stream().limit(SHOWN).forEach(word -> words.append(words.isEmpty() ? "" : " ")
                .append(SafeText.of(String.valueOf(word))));
        return all > SHOWN ? words + " and " + Units.grouped(all - SHOWN) + " more"
                : words.isEmpty() ? "-" : words.toString();
    }
}
