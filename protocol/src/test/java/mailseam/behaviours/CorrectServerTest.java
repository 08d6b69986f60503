package mailseam.behaviours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import mailseam.lab.server.LabProfile;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Test;

/** The inputs expect what the RFCs ask for, and that is what the lab server answers that is nobody's likeness. */
class CorrectServerTest {
    @Test
    void answersEachInputAsItExpects() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        List<Behaviour> behaviours = Behaviour.all();
        List<String> wrong = new ArrayList<>();
        try (Wire wire = new Wire(2); LabUnderTest server = new LabUnderTest(LabProfile.DEFAULT)) {
            Map<String, Answer> answers = new Questions(wire, behaviours, 16).ask(server);
            for (Behaviour behaviour : behaviours) {
                Answer answer = answers.get(behaviour.name());
                Answer expected = new Answer(behaviour.expected(), behaviour.end());
                if (!answer.summary().equals(expected.summary())) {
                    wrong.add(behaviour + ": expected " + expected.summary() + ", answered " + answer.summary());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
