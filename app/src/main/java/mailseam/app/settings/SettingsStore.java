package mailseam.app.settings;

import java.util.List;
import mailseam.app.keys.KeysFile;

/** Keeps the settings in two files of the state folder, {@code settings} and {@code keys}, from the moment they were read. */
public final class SettingsStore {
    private final Settings settings;
    private final StateFile looks;
    private final StateFile keys;

    /** With the files to write to. */
    public SettingsStore(Settings settings, StateFile looks, StateFile keys) {
        this.settings = settings;
        this.looks = looks;
        this.keys = keys;
    }

    /** Sets what the texts of the files say, and writes each later change; gives the lines about keys that were not understood. */
    public List<String> start(String looksText, String keysText) {
        List<String> kept = LooksFile.apply(looksText, settings.themes(), settings.fonts());
        KeysFile file = KeysFile.read(keysText);
        if (!file.changed().isEmpty()) {
            settings.keys().give(file.changed());
        }
        Runnable writeLooks = () -> looks.write(LooksFile.write(kept, settings.themes(), settings.fonts()));
        settings.themes().choice().subscribe((_, _) -> writeLooks.run());
        settings.fonts().window().subscribe((_, _) -> writeLooks.run());
        settings.fonts().editor().subscribe((_, _) -> writeLooks.run());
        settings.keys().revision()
                .subscribe((_, _) -> keys.write(KeysFile.write(file.kept(), settings.keys().changed())));
        return file.wrong();
    }
}
