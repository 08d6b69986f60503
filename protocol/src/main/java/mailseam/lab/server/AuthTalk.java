package mailseam.lab.server;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers AUTH PLAIN and AUTH LOGIN (RFC 4954). Any name is accepted, with any password but {@code wrong}; neither is kept.
 */
final class AuthTalk {
    private static final String WRONG = "wrong";

    /** What the next response is to be. */
    private enum Awaited {
        NOTHING, PLAIN, USER, PASSWORD
    }

    private final Talk talk;
    private Awaited awaited = Awaited.NOTHING;

    AuthTalk(Talk talk) {
        this.talk = talk;
    }

    /** The answer to AUTH. */
    Said begins(CommandWords words) {
        if (!talk.rules().offer().offers("AUTH") || (talk.rules().hello().extended() && !talk.extended())) {
            return Said.of(Saying.AUTH_NOT_OFFERED);
        }
        if (talk.authenticated()) {
            return Said.of(Saying.AUTH_AGAIN);
        }
        if (talk.envelope().open()) {
            return Said.of(Saying.AUTH_IN_TRANSACTION);
        }
        if (words.argument().isEmpty()) {
            return Said.of(Saying.AUTH_SYNTAX);
        }
        List<String> arguments = List.of(words.argument().split("\\s+", 2));
        String initial = arguments.size() > 1 ? arguments.get(1) : "";
        return switch (arguments.getFirst().toUpperCase(Locale.ROOT)) {
            case "PLAIN" -> asks(Awaited.PLAIN, Saying.AUTH_RESPONSE, initial);
            case "LOGIN" -> asks(Awaited.USER, Saying.AUTH_USER, initial);
            default -> Said.of(Saying.AUTH_UNKNOWN).with("argument", arguments.getFirst());
        };
    }

    private Said asks(Awaited response, Saying question, String initial) {
        awaited = response;
        return initial.isEmpty() ? Said.of(question) : goesOn(initial);
    }

    /** The answer to a response. */
    Said goesOn(String response) {
        Awaited part = awaited;
        awaited = Awaited.NOTHING;
        if (response.equals("*")) {
            return Said.of(Saying.AUTH_CANCELLED);
        }
        Optional<String> text = decoded(response);
        if (text.isEmpty()) {
            return Said.of(Saying.AUTH_INVALID);
        }
        return switch (part) {
            case USER -> asks(Awaited.PASSWORD, Saying.AUTH_PASSWORD, "");
            case PASSWORD -> judged(!text.get().equals(WRONG));
            case PLAIN -> judged(plain(text.get()));
            case NOTHING -> Said.of(Saying.AUTH_INVALID);
        };
    }

    /** RFC 4616 2: an identity that may be empty, a name and a password, with NULs between them. */
    private static boolean plain(String text) {
        List<String> parts = Arrays.asList(text.split("\0", -1));
        return parts.size() == 3 && !parts.get(2).equals(WRONG);
    }

    private Said judged(boolean right) {
        if (right) {
            talk.authenticate();
        }
        return Said.of(right ? Saying.AUTH_OK : Saying.AUTH_FAILED);
    }

    /** A lone equals sign is an empty response (RFC 4954 4). */
    private static Optional<String> decoded(String response) {
        try {
            byte[] octets = Base64.getDecoder().decode(response.equals("=") ? "" : response);
            return Optional.of(new String(octets, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
