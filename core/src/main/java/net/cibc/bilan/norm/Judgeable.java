package net.cibc.bilan.norm;

import java.time.LocalDate;

/**
 * What rules can be asked about: a document of facts that can be seen as it stands on a day.
 *
 * @param <V>  the view that the rules look at
 */
public interface Judgeable<V> {

    /**
     * Views the document at the end of a day. Nothing that is dated later is seen.
     *
     * @param day  the day, over at 24:00 in the zone of the document
     * @param practice  how the document is read
     * @return the view
     */
    V asOf(LocalDate day, Practice practice);
}
