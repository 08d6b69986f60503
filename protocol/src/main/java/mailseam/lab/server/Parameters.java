package mailseam.lab.server;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parameters of MAIL and RCPT: which are known depends on what is offered, and some have values that must be right. */
final class Parameters {
    /** RFC 3461 4: printable octets but + and =, and those in hexadecimal. */
    private static final String XTEXT = "(?:[!-*,-<>-~]|\\+[0-9A-F]{2})";
    private static final Pattern ENVID = Pattern.compile(XTEXT + "{1,100}");
    private static final Pattern ORCPT = Pattern.compile("[A-Za-z0-9-]+;\\S{1,500}");
    private static final Pattern NOTIFY = Pattern
            .compile("NEVER|(?:SUCCESS|FAILURE|DELAY)(?:,(?:SUCCESS|FAILURE|DELAY))*");

    private final Offer offer;
    private final boolean sizeChecked;

    /** {@code sizeChecked}: whether a SIZE that is no number is an error. */
    Parameters(Offer offer, boolean sizeChecked) {
        this.offer = offer;
        this.sizeChecked = sizeChecked;
    }

    /** What is wrong with those of MAIL, if anything is. */
    Optional<Said> ofMail(List<String> parameters) {
        return first(parameters, Saying.MAIL_PARAMETER_UNKNOWN);
    }

    /** What is wrong with those of RCPT, if anything is. */
    Optional<Said> ofRcpt(List<String> parameters) {
        return first(parameters, Saying.RCPT_PARAMETER_UNKNOWN);
    }

    private Optional<Said> first(List<String> parameters, Saying unknown) {
        Set<String> seen = new HashSet<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            String keyword = parts[0].toUpperCase(Locale.ROOT);
            String value = parts.length > 1 ? parts[1].toUpperCase(Locale.ROOT) : "";
            Optional<Saying> wrong = unknown == Saying.MAIL_PARAMETER_UNKNOWN
                    ? mail(keyword, value, seen.add(keyword), unknown)
                    : rcpt(keyword, value, seen.add(keyword), unknown);
            if (wrong.isPresent()) {
                return wrong.map(saying -> Said.of(saying).with("parameter", parameter));
            }
        }
        return Optional.empty();
    }

    private Optional<Saying> mail(String keyword, String value, boolean fresh, Saying unknown) {
        return switch (keyword) {
            case "SIZE" -> offer.offers("SIZE") ? size(value) : Optional.of(unknown);
            case "BODY" -> offer.offers("8BITMIME") ? unless(body(value), Saying.BODY_INVALID) : Optional.of(unknown);
            case "SMTPUTF8" -> unless(offer.offers("SMTPUTF8") && value.isEmpty(), unknown);
            case "RET" -> offer.offers("DSN")
                    ? unless(fresh && Set.of("FULL", "HDRS").contains(value), Saying.RET_INVALID)
                    : Optional.of(unknown);
            case "ENVID" -> offer.offers("DSN")
                    ? unless(fresh && ENVID.matcher(value).matches(), Saying.ENVID_INVALID)
                    : Optional.of(unknown);
            case "AUTH" -> unless(offer.offers("AUTH") && !value.isEmpty(), unknown);
            default -> Optional.of(unknown);
        };
    }

    private Optional<Saying> rcpt(String keyword, String value, boolean fresh, Saying unknown) {
        return switch (keyword) {
            case "NOTIFY" -> offer.offers("DSN")
                    ? unless(fresh && NOTIFY.matcher(value).matches(), Saying.NOTIFY_INVALID)
                    : Optional.of(unknown);
            case "ORCPT" -> offer.offers("DSN")
                    ? unless(fresh && ORCPT.matcher(value).matches(), Saying.ORCPT_INVALID)
                    : Optional.of(unknown);
            default -> Optional.of(unknown);
        };
    }

    private boolean body(String value) {
        return value.equals("7BIT") || value.equals("8BITMIME")
                || (value.equals("BINARYMIME") && offer.offers("BINARYMIME"));
    }

    /** RFC 1870 4: up to 20 digits. */
    private Optional<Saying> size(String value) {
        if (!value.matches("[0-9]{1,20}")) {
            return unless(!sizeChecked, Saying.SIZE_INVALID);
        }
        return unless(value.length() <= 18 && Long.parseLong(value) <= offer.size(), Saying.SIZE_TOO_LARGE);
    }

    private static Optional<Saying> unless(boolean right, Saying wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }
}
