package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a record, which has no builder, until its constructor can be called.
 */
final class Parts {

    private Parts() {}

    /** The components of a record with two of them. */
    static final class Two<A, B> {

        private @Nullable A first;
        private @Nullable B second;

        void first(A value) {
            first = value;
        }

        void second(B value) {
            second = value;
        }

        <T> T to(BiFunction<A, B, T> constructor) {
            return constructor.apply(requireNonNull(first), requireNonNull(second));
        }
    }

    /** The constructor of a record with three components. */
    @FunctionalInterface
    interface OfThree<A, B, C, T> {
        T apply(A first, B second, C third);
    }

    /** The components of a record with three of them. */
    static final class Three<A, B, C> {

        private @Nullable A first;
        private @Nullable B second;
        private @Nullable C third;

        void first(A value) {
            first = value;
        }

        void second(B value) {
            second = value;
        }

        void third(C value) {
            third = value;
        }

        <T> T to(OfThree<A, B, C, T> constructor) {
            return constructor.apply(requireNonNull(first), requireNonNull(second), requireNonNull(third));
        }
    }
}
