package mailseam.behaviours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import org.junit.jupiter.api.Test;

/** What the page of the lab lists is there and has a reason; that it differs is for the tests with real servers to say. */
class KnownDifferencesTest {
    @Test
    void namesProfilesAndInputsThatAreThere() {
        Set<String> profiles = LabServers.all().stream().map(LabServerPreset::name).collect(Collectors.toSet());
        Set<String> inputs = Behaviour.all().stream().map(Behaviour::name).collect(Collectors.toSet());
        assertThat(KnownDifferences.read()).isNotEmpty().allSatisfy((difference, reason) -> {
            assertThat(profiles).contains(difference.profile());
            assertThat(inputs).contains(difference.behaviour());
            assertThat(reason).isNotEmpty();
        });
    }
}
