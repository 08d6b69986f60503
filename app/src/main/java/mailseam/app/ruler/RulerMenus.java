package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mailseam.app.control.Describe;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.Landmark;
import mailseam.session.LandmarkCut;
import mailseam.session.Segmentation;
import mailseam.session.Segmentation.Policy;
import mailseam.session.SegmentationText;
import org.jspecify.annotations.Nullable;

/** The presets and the landmarks as menus, each with the number of segments that it gives. */
final class RulerMenus {
    private static final long SEED = 1;
    private static final int LONGEST = 16;

    private final RulerViewModel model;
    private final RulerEdits edits;
    private final Tasks tasks;
    private final Texts texts;
    private final MenuButton presets;
    private final MenuButton landmarks;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable RulerCounts counts;

    /** A menu item and the segmentation whose segments it counts. */
    private record Entry(MenuItem item, String name, Segmentation segmentation) {
    }

    RulerMenus(RulerViewModel model, RulerEdits edits, Tasks tasks, Describe describe) {
        this.model = model;
        this.edits = edits;
        this.tasks = tasks;
        this.texts = model.texts();
        presets = describe.as("ruler.presets", new MenuButton());
        landmarks = describe.as("ruler.landmarks", new MenuButton(texts.get("ruler.landmarks.button")));
        presets.setOnShowing(_ -> showPresets());
        landmarks.setOnShowing(_ -> showLandmarks());
        presets.getItems().add(new MenuItem());
        landmarks.getItems().add(new MenuItem());
        presets.getStyleClass().add("flat");
        landmarks.getStyleClass().add("flat");
    }

    MenuButton presets() {
        return presets;
    }

    MenuButton landmarks() {
        return landmarks;
    }

    /** Says which policy and how many landmarks there are. */
    void update() {
        presets.setDisable(model.plan().isEmpty());
        landmarks.setDisable(model.plan().isEmpty());
        model.plan().ifPresent(plan -> {
            Segmentation now = plan.map().segmentation();
            presets.setText(texts.get("ruler.presets.button", SegmentationText.write(now.policy())));
            landmarks.setText(now.cuts().isEmpty() ? texts.get("ruler.landmarks.button")
                    : texts.get("ruler.landmarks.some", now.cuts().size()));
        });
    }

    private void showPresets() {
        RulerPlan plan = begin(presets);
        if (plan == null) {
            return;
        }
        Segmentation now = plan.map().segmentation();
        for (Policy offered : policies(now.policy())) {
            RadioMenuItem item = new RadioMenuItem();
            item.setSelected(offered.equals(now.policy()));
            item.setOnAction(_ -> edits.policy(offered));
            add(presets, item, SegmentationText.write(offered), new Segmentation(offered, now.cuts()));
        }
        MenuItem asMarks = new MenuItem(texts.get("ruler.asMarks"));
        asMarks.setOnAction(_ -> edits.asMarks());
        presets.getItems().addAll(new SeparatorMenuItem(), asMarks);
        count(plan);
    }

    static List<Policy> policies(Policy now) {
        List<Policy> offered = new ArrayList<>(List.of(new Policy.Group(), new Policy.Command(),
                new Policy.EveryOctets(2), new Policy.EveryOctets(10), new Policy.EveryOctets(100),
                new Policy.EachOctet(), new Policy.Random(1, LONGEST, seed(now)), new Policy.Mss(),
                new Policy.Marks()));
        if (!offered.contains(now)) {
            offered.add(1, now);
        }
        return offered;
    }

    /** A policy by chance that is chosen again gives other lengths. */
    private static long seed(Policy now) {
        return now instanceof Policy.Random random ? random.seed() + 1 : SEED;
    }

    private void showLandmarks() {
        RulerPlan plan = begin(landmarks);
        if (plan == null) {
            return;
        }
        Segmentation now = plan.map().segmentation();
        List<LandmarkCut> offered = new ArrayList<>(now.cuts());
        Arrays.stream(Landmark.values()).map(landmark -> new LandmarkCut(null, landmark, 0))
                .filter(cut -> !now.cuts().contains(cut)).forEach(offered::add);
        for (LandmarkCut cut : offered) {
            boolean there = now.cuts().contains(cut);
            List<LandmarkCut> with = new ArrayList<>(now.cuts());
            if (there) {
                with.remove(cut);
            } else {
                with.add(cut);
            }
            CheckMenuItem item = new CheckMenuItem();
            item.setSelected(there);
            item.setOnAction(_ -> edits.landmark(cut));
            add(landmarks, item, SegmentationText.write(cut), new Segmentation(now.policy(), with));
        }
        count(plan);
    }

    private void add(MenuButton menu, MenuItem item, String name, Segmentation segmentation) {
        item.setText(name);
        item.setMnemonicParsing(false);
        entries.add(new Entry(item, name, segmentation));
        menu.getItems().add(item);
    }

    private @Nullable RulerPlan begin(MenuButton menu) {
        menu.getItems().clear();
        entries.clear();
        return model.plan().orElse(null);
    }

    private void count(RulerPlan plan) {
        RulerCounts known = counts;
        RulerCounts of = known != null && known.plan().equals(plan) ? known : new RulerCounts(tasks, plan);
        counts = of;
        of.ask(entries.stream().map(Entry::segmentation).toList(), () -> counted(of));
        counted(of);
    }

    private void counted(RulerCounts of) {
        for (Entry entry : entries) {
            of.count(entry.segmentation()).ifPresent(
                    count -> entry.item().setText(texts.get("ruler.counted", entry.name(), count)));
        }
    }
}
