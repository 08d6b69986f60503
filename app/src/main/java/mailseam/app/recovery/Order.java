package mailseam.app.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.smtp.Octets;

/**
 * Which kept documents are open, by their numbers, in the order of their tabs; which of them is shown; and which were closed, the last
 * one first.
 *
 * @param active its number, or -1
 */
record Order(List<Integer> open, int active, List<Integer> closed) {
    Order {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    Stream<Integer> all() {
        return Stream.concat(open.stream(), closed.stream());
    }

    Octets octets() {
        return Octets.utf8("open" + numbers(open) + "\nactive " + active + "\nclosed" + numbers(closed) + "\n");
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(number -> " " + number).collect(Collectors.joining());
    }

    /** What it says of the documents that are there; one that it does not name is open, so that nothing is lost with it. */
    static Order read(String text, List<Integer> there) {
        List<Integer> open = line(text, "open").stream().filter(there::contains).toList();
        List<Integer> closed = line(text, "closed").stream().filter(there::contains).toList();
        Stream<Integer> others = there.stream().filter(number -> !open.contains(number) && !closed.contains(number));
        return new Order(Stream.concat(open.stream(), others).toList(),
                line(text, "active").stream().findFirst().orElse(-1), closed);
    }

    private static List<Integer> line(String text, String word) {
        return text.lines().filter(line -> line.startsWith(word + " "))
                .flatMap(line -> Arrays.stream(line.substring(word.length() + 1).split(" ")))
                .filter(number -> number.matches("\\d{1,9}")).map(Integer::valueOf).distinct().toList();
    }
}
