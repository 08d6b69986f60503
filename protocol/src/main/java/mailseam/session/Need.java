package mailseam.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mailseam.smtp.Direction;

/**
 * A variable or a secret that a session needs when it is played.
 *
 * @param name   as it is written
 * @param secret whether it is {@code ${secret:NAME}}
 * @param lines  the 1-based lines that name it, in order
 */
public record Need(String name, boolean secret, List<Integer> lines) {
    public Need {
        lines = List.copyOf(lines);
    }

    /**
     * All that a session needs for one side to be played, in the order of its lines. A secret counts only in lines of that side: what
     * the other side sends is not compared with it.
     */
    public static List<Need> of(Session session, Direction side) {
        Map<Fragment, TreeSet<Integer>> found = new LinkedHashMap<>();
        collect(session.steps(), side, false, found);
        List<Need> needs = new ArrayList<>();
        found.forEach((fragment, lines) -> {
            if (fragment instanceof Fragment.Secret(String name)) {
                needs.add(new Need(name, true, List.copyOf(lines)));
            } else if (fragment instanceof Fragment.Variable(String name)) {
                needs.add(new Need(name, false, List.copyOf(lines)));
            }
        });
        return needs;
    }

    private static void collect(List<Step> steps, Direction side, boolean counted,
            Map<Fragment, TreeSet<Integer>> found) {
        for (Step step : steps) {
            if (step instanceof Step.Repeat(int _, int _, List<Step> body)) {
                collect(body, side, true, found);
            } else if (step instanceof Step.Line line) {
                line.fragments().stream().filter(fragment -> isNeeded(fragment, line.side() == side, counted))
                        .forEach(fragment -> found.computeIfAbsent(fragment, _ -> new TreeSet<>()).add(line.line()));
            }
        }
    }

    private static boolean isNeeded(Fragment fragment, boolean played, boolean counted) {
        return switch (fragment) {
            case Fragment.Text _,Fragment.Cut _ -> false;
            case Fragment.Secret _ -> played;
            case Fragment.Variable(String name) -> !(counted && name.equals("i"));
        };
    }
}
