package org.whereabouts.linkage.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.whereabouts.linkage.plan.Comparison.Level;
import org.whereabouts.linkage.plan.PlanFault.Code;

/// Reads a plan file. Collects every fault instead of stopping at the first.
public final class PlanReader {
    private static final Set<String> KEYS =
            Set.of(
                    "plan",
                    "mode",
                    "columns",
                    "missing",
                    "prior",
                    "comparisons",
                    "blocking",
                    "training",
                    "limits",
                    "grouping");

    private final Faults faults = new Faults();
    private final Shapes shapes = new Shapes(faults);

    private PlanReader() {}

    /// Reads a plan from its YAML text.
    public static PlanRead read(String yaml) {
        return new PlanReader().plan(yaml);
    }

    private PlanRead plan(String yaml) {
        Object loaded;
        try {
            var settings =
                    LoadSettings.builder()
                            .setAllowDuplicateKeys(false)
                            .setMaxAliasesForCollections(0)
                            .build();
            loaded = new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            faults.add(Code.SHAPE, "the file", "it is not YAML: " + firstLine(e));
            return new PlanRead.Refused(faults.all());
        }
        Map<String, Object> top = shapes.mapping("the file", loaded, KEYS);
        Plan plan =
                new Plan(
                        /* name= */ shapes.text("plan", top.get("plan"), "unnamed"),
                        mode(shapes.text("mode", top.get("mode"), "all")),
                        columns(top.get("columns")),
                        missing(top.get("missing")),
                        comparisons(top.get("comparisons")),
                        rules("blocking", top.get("blocking")),
                        rules("training", top.get("training")),
                        prior(top.get("prior")),
                        limits(top.get("limits")),
                        grouping(top.get("grouping")),
                        yaml);
        if (plan.comparisons().isEmpty() || plan.blocking().isEmpty()) {
            faults.add(Code.SHAPE, "the file", "a plan has columns, comparisons and blocking");
        }
        if (bits(plan) > 62) {
            faults.add(Code.RANGE, "comparisons", "all levels together exceed 62 bits");
        }
        new Reachability(plan, faults).check();
        return faults.all().isEmpty()
                ? new PlanRead.Usable(plan)
                : new PlanRead.Refused(faults.all());
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static int bits(Plan plan) {
        return plan.comparisons().stream()
                .mapToInt(c -> 32 - Integer.numberOfLeadingZeros(c.grades() - 1))
                .sum();
    }

    private Plan.Mode mode(String text) {
        return switch (text) {
            case "all" -> Plan.Mode.ALL;
            case "across_sources" -> Plan.Mode.ACROSS_SOURCES;
            default -> {
                faults.add(Code.SHAPE, "mode", "mode is all or across_sources");
                yield Plan.Mode.ALL;
            }
        };
    }

    private List<Plan.Column> columns(@org.jspecify.annotations.Nullable Object value) {
        var columns = new ArrayList<Plan.Column>();
        for (var entry : shapes.mapping("columns", value, Set.of()).entrySet()) {
            String[] words = String.valueOf(entry.getValue()).strip().split("\\s+", -1);
            boolean several = words.length == 2 && words[0].equals("several");
            String kindText = words[words.length - 1].toUpperCase(Locale.ROOT);
            Optional<Plan.Kind> kind =
                    java.util.Arrays.stream(Plan.Kind.values())
                            .filter(k -> k.name().equals(kindText))
                            .findFirst();
            boolean named = entry.getKey().matches("[a-z][a-z0-9_]*");
            if (kind.isEmpty() || !named || (words.length > 1 && !several)) {
                faults.add(
                        Code.SHAPE,
                        "column " + entry.getKey(),
                        "a column is `name_in_small_letters: [several] text|date|number|name`");
            } else {
                columns.add(new Plan.Column(entry.getKey(), kind.get(), several));
            }
        }
        return columns;
    }

    private List<String> missing(@org.jspecify.annotations.Nullable Object value) {
        return shapes.list("missing", value).stream()
                .map(o -> String.valueOf(o).strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Comparison> comparisons(@org.jspecify.annotations.Nullable Object value) {
        var comparisons = new ArrayList<Comparison>();
        var names = new HashSet<String>();
        for (Object item : shapes.list("comparisons", value)) {
            Map<String, Object> map =
                    shapes.mapping(
                            "comparisons",
                            item,
                            Set.of(
                                    "comparison",
                                    "column",
                                    "levels",
                                    "otherwise",
                                    "term_frequency",
                                    "fixed",
                                    "one_script"));
            String column = shapes.text("column", map.get("column"), "");
            String name = shapes.text("comparison", map.get("comparison"), column);
            String where = "comparison " + name;
            if (name.isEmpty() || !names.add(name)) {
                faults.add(Code.SHAPE, where, "comparisons have names, each once");
            }
            boolean frequency = Boolean.TRUE.equals(map.get("term_frequency"));
            var levels = new ArrayList<Level>();
            for (Object level : shapes.list(where + ", levels", map.get("levels"))) {
                levels.add(
                        level(where + ", level " + (levels.size() + 1), column, level, frequency));
            }
            if (levels.isEmpty() || levels.size() + 1 > Comparison.LEVELS_MAX) {
                faults.add(
                        Code.IMPOSSIBLE_LEVEL,
                        where,
                        "a comparison has 1 to " + (Comparison.LEVELS_MAX - 1) + " levels");
            }
            if (levels.stream().flatMap(l -> l.when().stream()).distinct().count() > 31) {
                faults.add(Code.IMPOSSIBLE_LEVEL, where, "more than 31 different conditions");
            }
            Level otherwise = otherwise(where, map.get("otherwise"));
            boolean fixed = Boolean.TRUE.equals(map.get("fixed"));
            if (fixed && !stated(levels, otherwise)) {
                faults.add(Code.RANGE, where, "a fixed comparison states m and u of every level");
            }
            boolean oneScript = Boolean.TRUE.equals(map.get("one_script"));
            comparisons.add(Comparison.of(name, levels, otherwise, fixed, oneScript));
        }
        return comparisons;
    }

    private static boolean stated(List<Level> levels, Level otherwise) {
        return otherwise.m().isPresent()
                && otherwise.u().isPresent()
                && levels.stream().allMatch(l -> l.m().isPresent() && l.u().isPresent());
    }

    private Level level(String where, String column, Object value, boolean frequency) {
        Map<String, Object> map =
                value instanceof String
                        ? Map.of("when", value)
                        : shapes.mapping(
                                where,
                                value,
                                Set.of("when", "called", "m", "u", "term_frequency", "fixed"));
        String when = shapes.text(where, map.get("when"), "");
        List<Condition> conditions = new LevelReader(where, column, faults).read(when);
        String counted = shapes.text(where, map.get("term_frequency"), "");
        boolean exact =
                conditions.size() == 1 && conditions.getFirst().test() instanceof Test.Exact;
        if (counted.isEmpty() && frequency && exact) {
            counted = conditions.getFirst().left().column();
        }
        var m = shapes.probability(where, map.get("m"));
        var u = shapes.probability(where, map.get("u"));
        boolean fixed = Boolean.TRUE.equals(map.get("fixed"));
        if (fixed && (m.isEmpty() || u.isEmpty())) {
            faults.add(Code.RANGE, where, "a fixed level states m and u");
        }
        return new Level(
                shapes.text(where, map.get("called"), when), conditions, m, u, counted, fixed);
    }

    private Level otherwise(String where, @org.jspecify.annotations.Nullable Object value) {
        Map<String, Object> map =
                value == null
                        ? Map.of()
                        : shapes.mapping(where + ", otherwise", value, Set.of("called", "m", "u"));
        return new Level(
                shapes.text(where, map.get("called"), "anything else"),
                List.of(),
                shapes.probability(where, map.get("m")),
                shapes.probability(where, map.get("u")),
                "",
                false);
    }

    private List<BlockingRule> rules(
            String where, @org.jspecify.annotations.Nullable Object value) {
        var rules = new ArrayList<BlockingRule>();
        for (Object item : shapes.list(where, value)) {
            rules.add(rule(where + " rule " + (rules.size() + 1), item));
        }
        return rules;
    }

    private BlockingRule rule(String where, Object value) {
        if (value instanceof List<?>) {
            return new BlockingRule(expressions(where, value), 0, List.of());
        }
        Map<String, Object> map = shapes.mapping(where, value, Set.of("on", "cap", "narrow"));
        return new BlockingRule(
                expressions(where, map.get("on")),
                (int) shapes.whole(where + ", cap", map.get("cap"), 0, 1_000_000),
                map.containsKey("narrow") ? expressions(where, map.get("narrow")) : List.of());
    }

    private List<Expression> expressions(
            String where, @org.jspecify.annotations.Nullable Object value) {
        var expressions = new ArrayList<Expression>();
        for (Object item : shapes.list(where, value)) {
            Optional<Expression> read = Expression.read(String.valueOf(item));
            if (read.isEmpty()) {
                faults.add(Code.EXPRESSION, where, "\"" + item + "\" is no expression");
            }
            read.ifPresent(expressions::add);
        }
        if (expressions.isEmpty()) {
            faults.add(Code.SHAPE, where, "a rule names at least one column");
        }
        return expressions;
    }

    private Plan.Prior prior(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return new Plan.Prior.Partners(1, false);
        }
        Map<String, Object> map =
                shapes.mapping(
                        "prior",
                        value,
                        Set.of(
                                "found_by",
                                "recall",
                                "partners_per_record",
                                "learned",
                                "probability"));
        if (map.containsKey("found_by")) {
            List<BlockingRule> rules = rules("prior", map.get("found_by"));
            if ("learned".equals(map.get("recall"))) {
                return new Plan.Prior.FoundBy(rules, Plan.Prior.FoundBy.LEARNED);
            }
            OptionalDouble recall = shapes.probability("prior, recall", map.get("recall"));
            return new Plan.Prior.FoundBy(rules, recall.orElse(0.8));
        }
        if (map.containsKey("probability")) {
            return new Plan.Prior.Probability(
                    shapes.probability("prior", map.get("probability")).orElse(0.0001));
        }
        return new Plan.Prior.Partners(
                shapes.positive("prior", map.get("partners_per_record"), 1),
                Boolean.TRUE.equals(map.get("learned")));
    }

    private Plan.Limits limits(@org.jspecify.annotations.Nullable Object value) {
        Plan.Limits usual = Plan.Limits.USUAL;
        if (value == null) {
            return usual;
        }
        Map<String, Object> map =
                shapes.mapping("limits", value, Set.of("pairs", "training_pairs", "sample_pairs"));
        long most = 1L << 40;
        return new Plan.Limits(
                shapes.whole("limits, pairs", map.get("pairs"), usual.pairs(), most),
                shapes.whole(
                        "limits, training_pairs",
                        map.get("training_pairs"),
                        usual.trainingPairs(),
                        most),
                shapes.whole(
                        "limits, sample_pairs",
                        map.get("sample_pairs"),
                        usual.samplePairs(),
                        most));
    }

    private Plan.Grouping grouping(@org.jspecify.annotations.Nullable Object value) {
        Plan.Grouping usual = Plan.Grouping.USUAL;
        if (value == null) {
            return usual;
        }
        Map<String, Object> map =
                shapes.mapping("grouping", value, Set.of("method", "match", "keep", "one_to_one"));
        String method = shapes.text("grouping, method", map.get("method"), "average");
        if (!method.equals("average") && !method.equals("connected")) {
            faults.add(Code.SHAPE, "grouping", "method is average or connected");
        }
        double match =
                shapes.probability("grouping, match", map.get("match")).orElse(usual.match());
        double keep = shapes.probability("grouping, keep", map.get("keep")).orElse(usual.keep());
        if (keep > match) {
            faults.add(Code.RANGE, "grouping", "keep is at most match");
        }
        return new Plan.Grouping(
                method.equals("connected") ? Plan.Method.CONNECTED : Plan.Method.AVERAGE,
                match,
                Math.min(keep, match),
                Boolean.TRUE.equals(map.get("one_to_one")));
    }
}
