package net.cibc.bilan.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/**
 * Prints in two minutes what JMH takes a quarter of an hour to tell: what {@link Reading}, {@link Writing} and
 * {@link Bulk} measure, in one process, as ratios to the tokens of the same document.
 *
 * <p>All take turns, first until they are warm and then in many short slices, of which the best counts. What is taken
 * is the processor time of the thread, which the load of the machine changes least. It leaves out the collector, whose
 * work is told by the bytes that are allocated.
 */
public final class Ratios {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 40_000;
    private static final int SLICES = 400;
    private static final int CALLS = 50;
    private static final int BULK_SLICES = 5;

    // What was made last, so that no compiler can leave out the making.
    @SuppressWarnings("UnusedVariable")
    private static volatile Object last = "";

    private Ratios() {}

    private static final class Contender {

        private final String name;
        private final Supplier<Object> work;
        private double nanos;
        private double bytes;

        Contender(String name, Supplier<Object> work) {
            this.name = name;
            this.work = work;
            forget();
        }

        void forget() {
            nanos = Double.MAX_VALUE;
            bytes = Double.MAX_VALUE;
        }

        void slice(int calls) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begun = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < calls; i++) {
                last = work.get();
            }
            nanos = Math.min(nanos, (double) (THREADS.getCurrentThreadCpuTime() - begun) / calls);
            bytes = Math.min(bytes, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / calls);
        }
    }

    /** Measures everything once. */
    public static void main(String[] arguments) {
        Reading reading = new Reading();
        Contender unit = new Contender("tokens", reading::tokens);
        List<Contender> readers = List.of(
                unit,
                new Contender("bytes", reading::bytes),
                new Contender("stream", reading::stream),
                new Contender("string", reading::string),
                new Contender("module", reading::module),
                new Contender("databindOnValues", reading::databindOnValues),
                new Contender("databindWithCodecs", reading::databindWithCodecs),
                new Contender("databind", reading::databind),
                new Contender("fastjson2", reading::fastjson2));
        measure(readers, WARM_UP, SLICES, CALLS);
        print("Reading", readers, unit);

        Writing writing = new Writing();
        List<Contender> writers = List.of(
                new Contender("tokens", writing::tokens),
                new Contender("string", writing::string),
                new Contender("bytes", writing::bytes),
                new Contender("module", writing::module),
                new Contender("databindOnValues", writing::databindOnValues),
                new Contender("databindWithCodecs", writing::databindWithCodecs),
                new Contender("databind", writing::databind),
                new Contender("fastjson2", writing::fastjson2));
        measure(writers, WARM_UP, SLICES, CALLS);
        print("Writing", writers, unit);

        Bulk bulk = new Bulk();
        List<Contender> batches = List.of(
                new Contender("tokens", bulk::tokens),
                new Contender("library", bulk::library),
                new Contender("databindOnValues", bulk::databindOnValues));
        measure(batches, 2, BULK_SLICES, 1);
        print("Reading lines", batches, batches.get(0));
    }

    private static void measure(List<Contender> contenders, int warmUp, int slices, int calls) {
        for (int done = 0; done < warmUp; done += calls) {
            contenders.forEach(each -> each.slice(calls));
        }
        contenders.forEach(Contender::forget);
        for (int i = 0; i < slices; i++) {
            contenders.forEach(each -> each.slice(calls));
        }
    }

    // Of the own tokens too, as writing them is other work than reading them.
    private static void print(String title, List<Contender> contenders, Contender unit) {
        double own = contenders.get(0).nanos;
        System.out.printf("%n%-20s%8s%12s%14s%14s%n", title, "ratio", "own tokens", "µs", "kB");
        contenders.forEach(each -> System.out.printf(
                "%-20s%8.2f%12.2f%14.1f%14.1f%n",
                each.name, each.nanos / unit.nanos, each.nanos / own, each.nanos / 1000, each.bytes / 1000));
    }
}
