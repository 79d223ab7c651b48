package net.cibc.bilan.planning;

final class Problem {
    static long horizon(PlanRequest request) {
        return 1;
    }

    static boolean isRestEffective(PlanRequest request) {
        return false;
    }
}
