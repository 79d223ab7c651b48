package net.cibc.bilan.benchmarks;

/**
 * A finding as far as every competitor can tell it: of which rule, at which place, and under which key.
 */
public record Found(String rule, String path, String key) {}
