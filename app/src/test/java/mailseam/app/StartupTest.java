package mailseam.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StartupTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    private static Properties system(String... keysAndValues) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }

    private static Startup start(Map<String, String> environment, Properties properties, String... arguments) {
        return Startup.of(arguments, environment, properties);
    }

    @Test
    void opensTheWindowWithoutArgumentsAndWithFiles() {
        assertThat(start(DISPLAY, system())).isEqualTo(new Startup.Window(List.of()));
        assertThat(start(DISPLAY, system(), "a.seam", "B.SEAM"))
                .isEqualTo(new Startup.Window(List.of(Path.of("a.seam"), Path.of("B.SEAM"))));
    }

    @Test
    void takesAllElseForACommand() {
        assertThat(start(DISPLAY, system(), "plan", "a.seam")).isEqualTo(new Startup.Command());
        assertThat(start(DISPLAY, system(), "--help")).isEqualTo(new Startup.Command());
        assertThat(start(Map.of(), system(), "pln")).isEqualTo(new Startup.Command());
    }

    @Test
    void noticesThatThereIsNoDisplay() {
        assertThat(start(Map.of(), system())).isEqualTo(new Startup.NoDisplay(List.of()));
        assertThat(start(Map.of("DISPLAY", ""), system())).isEqualTo(new Startup.NoDisplay(List.of()));
        assertThat(start(Map.of("WAYLAND_DISPLAY", "wayland-0"), system())).isInstanceOf(Startup.Window.class);
        assertThat(start(Map.of(), system("glass.platform", "Headless"))).isInstanceOf(Startup.Window.class);
        assertThat(start(Map.of(), system("os.name", "Mac OS X"))).isInstanceOf(Startup.Window.class);
    }
}
