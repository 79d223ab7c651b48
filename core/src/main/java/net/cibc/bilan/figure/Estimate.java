package net.cibc.bilan.figure;

/**
 * A figure with the interval in which it lies with 95 % confidence, were the people counted a sample of many more.
 *
 * @param value  the figure, as counted
 * @param low  the lower end of the interval
 * @param high  the upper end of the interval
 */
public record Estimate(double value, double low, double high) {

    /**
     * Checks whether a difference is told apart from none at all.
     *
     * @return true if the interval does not hold zero
     */
    public boolean isApart() {
        return low > 0 || high < 0;
    }
}
