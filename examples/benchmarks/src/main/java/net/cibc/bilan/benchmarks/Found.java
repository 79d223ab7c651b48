package net.cibc.bilan.benchmarks;

/** A finding as far as every contender can tell it: of which rule, at which place, and under which key. */
public record Found(Handful rule, String path, String key) {

    @Override
    public String toString() {
        return rule + " at " + path + ": " + key;
    }
}
