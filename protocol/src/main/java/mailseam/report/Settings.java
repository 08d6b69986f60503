package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.session.FaultText;
import mailseam.session.Header;
import mailseam.session.Segmentation;
import mailseam.session.SegmentationText;
import mailseam.wire.RunOptions;

/** The options of a run, for its report. */
public final class Settings {
    private Settings() {
    }

    /** Those that decide what goes over the wire, as they are after the session and the options. Values of variables are not told. */
    public static List<Setting> of(RunOptions options, Header header) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("gate", SegmentationText.write(options.gate(header))));
        Segmentation segmentation = options.segmentation().orElse(header.segmentation());
        settings.add(new Setting("segments", SegmentationText.write(segmentation.policy())));
        if (!segmentation.cuts().isEmpty()) {
            settings.add(new Setting("cut", segmentation.cuts().stream().map(SegmentationText::write)
                    .collect(Collectors.joining(", "))));
        }
        (options.mss().isPresent() ? options.mss() : header.mss())
                .ifPresent(mss -> settings.add(new Setting("mss", Integer.toString(mss))));
        options.faults(header).forEach(fault -> settings.add(new Setting("fault", FaultText.write(fault))));
        return settings;
    }
}
