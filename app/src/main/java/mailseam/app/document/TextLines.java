package mailseam.app.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as its lines, which LF parts: always at least one. An edit costs as much as the lines that it touches. */
final class TextLines {
    private final List<String> lines = new ArrayList<>(List.of(""));
    /** Where lines start, true up to {@link #known}. */
    private int[] starts = new int[16];
    private int known;
    private int length;
    /** A line at which the text was found to differ from another, to look there first the next time. */
    private int difference;

    int size() {
        return lines.size();
    }

    String get(int line) {
        return lines.get(line);
    }

    int length() {
        return length;
    }

    /** The lines now, as a list of their own. */
    List<String> copy() {
        return List.copyOf(lines);
    }

    /** Whether the lines are these. While one typed line differs this is asked at each key, and costs the look at that line. */
    boolean sameAs(List<String> others) {
        int size = lines.size();
        if (size != others.size() || (difference < size && !lines.get(difference).equals(others.get(difference)))) {
            return false;
        }
        difference = 0;
        while (difference < size && lines.get(difference).equals(others.get(difference))) {
            difference++;
        }
        return difference == size;
    }

    boolean contains(char character) {
        return lines.stream().anyMatch(line -> line.indexOf(character) >= 0);
    }

    void set(String text) {
        lines.clear();
        lines.addAll(split(text));
        length = text.length();
        known = 0;
    }

    /** Index of the first character of a line. */
    int start(int line) {
        if (starts.length < lines.size()) {
            starts = Arrays.copyOf(starts, lines.size() + lines.size() / 2);
        }
        while (known < line) {
            starts[known + 1] = starts[known] + lines.get(known).length() + 1;
            known++;
        }
        return starts[line];
    }

    /** The line that the character at an index stands in; its line end belongs to it. */
    int at(int index) {
        start(lines.size() - 1);
        int found = Arrays.binarySearch(starts, 0, lines.size(), index);
        return found >= 0 ? found : -found - 2;
    }

    String between(int from, int to) {
        int first = at(from);
        int last = at(to);
        if (first == last) {
            return lines.get(first).substring(from - start(first), to - start(first));
        }
        StringBuilder text = new StringBuilder(to - from).append(lines.get(first), from - start(first),
                lines.get(first).length());
        for (int line = first + 1; line < last; line++) {
            text.append('\n').append(lines.get(line));
        }
        return text.append('\n').append(lines.get(last), 0, to - start(last)).toString();
    }

    /** Replaces characters, and says which lines that touched. */
    Change replace(Edit edit, Object source) {
        int first = at(edit.at());
        int last = at(edit.at() + edit.removed().length());
        String head = lines.get(first).substring(0, edit.at() - start(first));
        String tail = lines.get(last).substring(edit.at() + edit.removed().length() - start(last));
        List<String> now = split(head + edit.inserted() + tail);
        List<String> touched = lines.subList(first, last + 1);
        touched.clear();
        touched.addAll(now);
        length += edit.inserted().length() - edit.removed().length();
        known = Math.min(known, first);
        return new Change(edit, first, last + 1 - first, now.size(), source);
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split("\n", -1));
    }
}
