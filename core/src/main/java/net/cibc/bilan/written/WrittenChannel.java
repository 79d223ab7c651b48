package net.cibc.bilan.written;

import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.value.Faults;

/**
 * How often a channel was used.
 *
 * @param channel  the channel
 * @param sessions  the number of sessions held that used it, zero or more
 */
public record WrittenChannel(Channel channel, int sessions) {

    /**
     * Refuses null, and fewer sessions than none.
     */
    public WrittenChannel {
        new Faults()
                .missing("channel", channel)
                .when(sessions < 0, "sessions", Told.COUNT, sessions)
                .refuse();
    }
}
