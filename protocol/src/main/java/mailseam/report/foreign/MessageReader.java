package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a message (RFC 5322): it is sent dot-stuffed, in an envelope that is guessed from its header. */
final class MessageReader implements ForeignReader {
    private static final Set<String> KNOWN = Set.of("received", "from", "to", "cc", "subject", "date", "message-id",
            "return-path",
            "mime-version", "content-type", "dkim-signature", "reply-to", "sender", "delivered-to",
            "authentication-results");
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80}):(.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:\"\\\\]{1,64}@[^\\s<>(),;:\"\\\\]{1,255}");
    private static final int MOST_RECIPIENTS = 100;

    /** A field of the header, unfolded, with its name in small letters. */
    private record Field(String name, String value) {
    }

    @Override
    public int evidence(Source source) {
        List<Field> fields = fields(source.lines());
        long known = fields.stream().map(Field::name).distinct().filter(KNOWN::contains).count();
        return known < 2 ? 0 : (int) Math.min(92, 70 + 6 * known);
    }

    @Override
    public ForeignReading read(Source source) {
        List<Field> fields = fields(source.lines());
        if (fields.isEmpty()) {
            return new ForeignReading.Refused(1, "A message begins with fields such as \"Subject: hello\".");
        }
        Conversations sessions = new Conversations(ForeignKind.MESSAGE);
        Draft draft = sessions.draft();
        List<String> sender = addresses(fields, List.of("return-path", "sender", "from"));
        List<String> recipients = addresses(fields, List.of("delivered-to", "to", "cc", "bcc"));
        draft.note("The envelope is guessed from the header of the message.");
        envelope(draft, sender.isEmpty() ? "" : sender.getFirst(),
                recipients.isEmpty() ? List.of("bob@example.org") : recipients, eightBit(source));
        for (String line : source.lines().subList(source.lines().getFirst().startsWith("From ") ? 1 : 0,
                source.lines().size())) {
            draft.client(line.startsWith(".") ? "." + line : line);
        }
        draft.client(".");
        draft.server("250");
        draft.client("QUIT");
        draft.server("221");
        String subject = fields.stream().filter(field -> field.name.equals("subject")).map(Field::value).findFirst()
                .orElse("");
        return sessions.end(_ -> subject.isBlank() ? "Message" : "Message: " + subject.strip());
    }

    private static boolean eightBit(Source source) {
        return source.octets().latin1().chars().anyMatch(octet -> octet > 0x7F);
    }

    private static void envelope(Draft draft, String sender, List<String> recipients, boolean eightBit) {
        draft.server("220");
        draft.client("EHLO client.example.org");
        draft.server("250");
        draft.client("MAIL FROM:<" + sender + ">" + (eightBit ? " BODY=8BITMIME" : ""));
        draft.server("250");
        for (String recipient : recipients.subList(0, Math.min(recipients.size(), MOST_RECIPIENTS))) {
            draft.client("RCPT TO:<" + recipient + ">");
            draft.server("250");
        }
        if (recipients.size() > MOST_RECIPIENTS) {
            draft.note((recipients.size() - MOST_RECIPIENTS) + " more recipients of the header are left out.");
        }
        draft.client("DATA");
        draft.server("354");
    }

    /** The header's fields, up to the empty line or to the first line that is none. */
    private static List<Field> fields(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        for (String line : lines.subList(lines.getFirst().startsWith("From ") ? 1 : 0, lines.size())) {
            Matcher field = FIELD.matcher(line);
            if ((line.startsWith(" ") || line.startsWith("\t")) && !fields.isEmpty()) {
                Field last = fields.removeLast();
                boolean room = last.value.length() < ForeignTexts.MAX_LINE;
                fields.add(new Field(last.name, room ? last.value + " " + line.strip() : last.value));
            } else if (field.matches()) {
                fields.add(new Field(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip()));
            } else {
                return line.isBlank() ? List.copyOf(fields) : List.of();
            }
        }
        return List.copyOf(fields);
    }

    private static List<String> addresses(List<Field> fields, List<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            for (Field field : fields) {
                Matcher address = ADDRESS.matcher(field.name.equals(name) ? field.value : "");
                while (address.find()) {
                    found.add(address.group());
                }
            }
            if (!found.isEmpty() && names.getFirst().equals("return-path")) {
                break;
            }
        }
        return List.copyOf(found);
    }
}
