package mailseam.report;

/** An option that something was done with, such as the gate of a run. */
public record Setting(String name, String value) {
}
