package net.cibc.bilan.view;

import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many sessions held by one channel there are.
 *
 * @param channel  the channel
 * @param count  the number, more than zero
 */
public record ChannelCount(Channel channel, int count) {

    private static final Words POSITIVE = new Words("supérieur à zéro", "more than zero");

    /**
     * Refuses null and a count that is not positive.
     */
    public ChannelCount {
        new Faults()
                .missing("channel", channel)
                .when(count <= 0, "count", POSITIVE, count)
                .refuse();
    }
}
