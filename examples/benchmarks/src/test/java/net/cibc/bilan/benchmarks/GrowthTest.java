package net.cibc.bilan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the work on long case files to what n log n allows. It counts the bytes that are allocated, which no load of
 * the machine changes: nearly every step of the library makes some small value.
 */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int FEW = 300;
    private static final int TIMES = 8;
    private static final double MOST = 2 * TIMES;

    private static final Map<String, Consumer<Growth>> WORK = Map.of(
            "check", Growth::check,
            "checkHalfWay", Growth::checkHalfWay,
            "checkPlan", Growth::checkPlan,
            "agenda", Growth::agenda,
            "reading", Growth::reading);

    private static long allocated(Growth growth, Consumer<Growth> work) {
        work.accept(growth); // What is only done once, such as the loading of classes, is done here.
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.accept(growth);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Growth growth(Family family, int entries) {
        Growth growth = new Growth();
        growth.family = family;
        growth.entries = entries;
        growth.open();
        return growth;
    }

    @ParameterizedTest
    @EnumSource
    void theWorkGrowsHardlyMoreThanTheCaseFile(Family family) {
        Growth few = growth(family, FEW);
        Growth many = growth(family, TIMES * FEW);

        WORK.forEach((name, work) -> assertThat((double) allocated(many, work) / allocated(few, work))
                .as(name)
                .isLessThan(MOST));
    }
}
