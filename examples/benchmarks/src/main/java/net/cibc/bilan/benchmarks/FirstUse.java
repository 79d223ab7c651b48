package net.cibc.bilan.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.catalogue.BilanRules;

/**
 * What the first verdict costs: the time from the start of a fresh JVM until it is there. Every contender is started
 * several times, in turns, and the median is printed; "file" builds the case file, which all of them need, and nothing
 * else, and "whole" asks all rules, the others those of the handful.
 */
public final class FirstUse {

    private static final List<String> CONTENDERS =
            List.of("file", "rulebook", "whole", "predicates", "hibernate", "avaje", "yavi");

    private FirstUse() {}

    /** Starts fresh JVMs, as often as the argument says, or is one of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1 && CONTENDERS.contains(arguments[0])) {
            System.out.println(verdict(arguments[0]));
            return;
        }
        int times = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        Map<String, List<Long>> taken = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            for (String contender : CONTENDERS) {
                taken.computeIfAbsent(contender, each -> new ArrayList<>()).add(start(contender));
            }
        }
        for (String contender : CONTENDERS) {
            List<Long> each = taken.getOrDefault(contender, List.of());
            Collections.sort(each);
            System.out.printf("%-12s median %4d ms, best %4d ms%n", contender, each.get(each.size() / 2), each.get(0));
        }
    }

    private static long start(String contender) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstUse.class.getName(), contender)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String said = reader.readLine();
            long taken = (System.nanoTime() - begun) / 1_000_000;
            if (process.waitFor() != 0 || !"0".equals(said)) {
                throw new IllegalStateException(contender + " said " + said);
            }
            return taken;
        }
    }

    private static int verdict(String contender) {
        Bilan bilan = CaseFiles.clean(30);
        return switch (contender) {
            case "rulebook" ->
                Handful.rulebook().check(bilan, CaseFiles.DAY).findings().size();
            case "whole" ->
                BilanRules.standard().check(bilan, CaseFiles.DAY).findings().size();
            case "predicates" -> Predicates.findings(bilan, CaseFiles.DAY).size();
            case "hibernate" ->
                Hibernate.on(CaseFiles.DAY, bilan.getZone())
                        .validate(mirror(bilan))
                        .size();
            case "avaje" ->
                io.avaje.validation.Validator.builder()
                        .build()
                        .check(mirror(bilan))
                        .size();
            case "yavi" -> Yavi.validator().validate(mirror(bilan)).size();
            default -> 0;
        };
    }

    private static RulesAtOnce mirror(Bilan bilan) {
        return new RulesAtOnce(Mirror.of(bilan, CaseFiles.DAY));
    }
}
