package mailseam.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import mailseam.report.LabList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mailseam lab list}: all that the lab has. */
@Command(name = "list", description = "List servers, middleboxes, clients and stories.")
final class LabListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    LabListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (common.json) {
            LabList.json(surroundings.out());
        } else {
            LabList.text(surroundings.out());
        }
        return ExitStatus.AS_EXPECTED;
    }
}
