package mailseam.lab.server;

import java.util.List;

/**
 * What a server offers in its reply to EHLO. What is offered is also taken, and nothing else is.
 *
 * @param keywords the lines of the reply behind its first, in their order
 * @param size     octets of the largest message
 */
public record Offer(List<String> keywords, long size) {
    public Offer {
        keywords = List.copyOf(keywords);
    }

    /** Whether an extension is offered. */
    boolean offers(String keyword) {
        return keywords.stream().anyMatch(line -> line.equals(keyword) || line.startsWith(keyword + " "));
    }

    /** The lines as they are sent: the size behind SIZE. */
    List<String> lines() {
        return keywords.stream().map(line -> line.equals("SIZE") ? "SIZE " + size : line).toList();
    }

    /** The same without some of the keywords. */
    Offer without(List<String> some) {
        return new Offer(keywords.stream().filter(line -> !some.contains(line)).toList(), size);
    }
}
