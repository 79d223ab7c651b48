package net.cibc.bilan.community;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is proposed for a need, with the reasons.
 *
 * @param member  who is proposed
 * @param points  for what there are points; parts of none are left out
 * @param open  how many open requests the member has taken
 * @param lastTakenAt  when the member last took a request, or empty for never; of two with the same points, who took
 *     one less recently comes first
 */
public record Specialist(Member member, List<Points> points, int open, Optional<OffsetDateTime> lastTakenAt) {

    /**
     * Copies the parts into an unmodifiable list.
     */
    public Specialist {
        points = List.copyOf(points);
    }

    /**
     * Adds up the points.
     *
     * @return the sum
     */
    public int total() {
        return points.stream().mapToInt(Points::points).sum();
    }
}
