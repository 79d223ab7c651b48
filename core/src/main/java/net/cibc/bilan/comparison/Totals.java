package net.cibc.bilan.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import net.cibc.bilan.rule.Judgement;

/**
 * The turns of many case files, counted by rule and by centre. It holds no identifier of a case file.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Totals {

    private final int files;
    private final int turned;
    private final List<TurnCount> counts;

    private Totals(int files, int turned, List<TurnCount> counts) {
        this.files = files;
        this.turned = turned;
        this.counts = counts;
    }

    /**
     * Obtains a collector of comparisons. Each counts, a case file that is met twice twice; parts that were collected
     * apart, in whichever order, come to the same.
     *
     * @return the collector
     */
    public static Collector<Comparison, ?, Totals> collector() {
        return Collector.of(
                Gathering::new,
                Gathering::add,
                Gathering::merge,
                Gathering::totals,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Gets how many comparisons were collected.
     *
     * @return the number
     */
    public int getFiles() {
        return files;
    }

    /**
     * Gets in how many of them a rule turned.
     *
     * @return the number
     */
    public int getTurned() {
        return turned;
    }

    /**
     * Lists what turned.
     *
     * @return the counts, by rule and then by centre, unmodifiable
     */
    public List<TurnCount> counts() {
        return counts;
    }

    @Override
    public String toString() {
        return turned + " of " + files + " turned " + counts;
    }

    /** Counts while comparisons come in; a key is a count of no file yet. */
    private static final class Gathering {

        private final Map<TurnCount, Integer> counts = new TreeMap<>();
        private int files;
        private int turned;

        void add(Comparison comparison) {
            files++;
            turned += comparison.turns().isEmpty() ? 0 : 1;
            String centre =
                    comparison.getBefore().getSnapshot().bilan().getCentre().getCode();
            for (Turn turn : comparison.turns()) {
                counts.merge(
                        new TurnCount(
                                centre,
                                turn.getRule().getId(),
                                turn.getBefore().map(Judgement::getVerdict),
                                turn.getAfter().map(Judgement::getVerdict),
                                0),
                        1,
                        Integer::sum);
            }
        }

        Gathering merge(Gathering other) {
            files += other.files;
            turned += other.turned;
            other.counts.forEach((key, number) -> counts.merge(key, number, Integer::sum));
            return this;
        }

        Totals totals() {
            return new Totals(
                    files,
                    turned,
                    counts.entrySet().stream()
                            .map(entry -> new TurnCount(
                                    entry.getKey().centre(),
                                    entry.getKey().rule(),
                                    entry.getKey().before(),
                                    entry.getKey().after(),
                                    entry.getValue()))
                            .toList());
        }
    }
}
