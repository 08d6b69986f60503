package mailseam.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.play.Outcome;

/**
 * What a report says beside its timeline, as notes of the recording that it brings along, so that all of it comes back:
 * {@code note version 1.0}, {@code note outcome timed-out at line 7: …}, {@code note setting gate: wire},
 * {@code note redacted …} and {@code note summary …}; what anything else says is a remark.
 */
final class ReportNotes {
    private static final Pattern OUTCOME = Pattern.compile("outcome ([a-z-]{1,40})(?: at line ([0-9]{1,9}))?: (.*)");
    private static final Pattern SETTING = Pattern.compile("setting ([^:]{1,40}): (.*)");
    private static final Pattern REDACTED = Pattern.compile("redacted ([a-z -]{1,400})");
    private static final String SUMMARY = "summary ";
    private static final String VERSION = "version ";
    /** The setting that tells which version made a recording, where it is not this one. */
    private static final String RECORDED_WITH = "recorded with";

    private ReportNotes() {
    }

    static List<String> write(Report report) {
        List<String> notes = new ArrayList<>();
        notes.add(VERSION + report.settings().stream().filter(setting -> setting.name().equals(RECORDED_WITH))
                .map(Setting::value).findFirst().orElse(report.version()));
        report.outcome().ifPresent(outcome -> notes.add("outcome " + outcome.name()
                + (outcome.line() > 0 ? " at line " + outcome.line() : "") + ": " + outcome.message()));
        if (!report.redacted().isEmpty()) {
            notes.add("redacted " + String.join(" ", report.redacted()));
        }
        report.settings().stream().filter(setting -> !setting.name().equals(RECORDED_WITH))
                .forEach(setting -> notes.add("setting " + setting.name() + ": " + setting.value()));
        report.words().forEach(paragraph -> notes.add(SUMMARY + paragraph));
        notes.addAll(report.remarks());
        return notes.stream().map(SafeText::of).toList();
    }

    /** A report with what these notes say beside what it has. */
    static Report read(List<String> notes, Report report) {
        List<Setting> settings = new ArrayList<>();
        List<String> redacted = new ArrayList<>(report.redacted());
        List<String> remarks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Optional<Outcome> outcome = Optional.empty();
        for (String note : notes) {
            Matcher ended = OUTCOME.matcher(note);
            Matcher setting = SETTING.matcher(note);
            Matcher kinds = REDACTED.matcher(note);
            if (ended.matches() && outcome(ended).isPresent()) {
                outcome = outcome(ended);
            } else if (setting.matches()) {
                settings.add(new Setting(setting.group(1), setting.group(2)));
            } else if (kinds.matches()) {
                redacted.addAll(List.of(kinds.group(1).split(" ")));
            } else if (note.startsWith(SUMMARY)) {
                words.add(note.substring(SUMMARY.length()));
            } else if (!note.startsWith(VERSION)) {
                remarks.add(note);
            } else if (!note.substring(VERSION.length()).equals(report.version())) {
                settings.addFirst(new Setting(RECORDED_WITH, note.substring(VERSION.length())));
            }
        }
        return new Report(report.title(), report.peer(), report.timeline(), outcome, report.version(), redacted,
                settings, remarks, words, report.more(), report.client());
    }

    private static Optional<Outcome> outcome(Matcher ended) {
        int line = ended.group(2) == null ? 0 : Integer.parseInt(ended.group(2));
        Outcome completed = new Outcome.Completed();
        return ended.group(1).equals(completed.name()) ? Optional.of(completed)
                : Arrays.stream(Outcome.Reason.values()).filter(reason -> reason.word().equals(ended.group(1)))
                        .<Outcome>map(reason -> new Outcome.Ended(reason, line, ended.group(3))).findFirst();
    }
}
