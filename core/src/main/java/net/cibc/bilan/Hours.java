package net.cibc.bilan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Terms;

/**
 * The hours of a bilan or of one of its phases, planned against delivered, of the kinds of time that count by the
 * practice. What lacks its length adds nothing.
 *
 * @param agreed  the time that was agreed with the person or promised by the offer, empty where none was, not null
 * @param planned  the time that was booked and not called off, whatever became of it, not null
 * @param held  the time that was held or done, not null
 */
public record Hours(Optional<Duration> agreed, Duration planned, Duration held) {

    /**
     * Refuses null.
     */
    public Hours {
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(held, "held");
    }

    static Hours of(Phase phase, Terms terms, Snapshot snapshot) {
        Bilan bilan = snapshot.bilan();
        return new Hours(
                terms.getPhaseTimes().stream()
                        .filter(each -> each.phase() == phase)
                        .map(PhaseTime::time)
                        .findFirst(),
                sum(Stream.concat(
                        bilan.getSessions().stream()
                                .filter(each -> each.getPhase() == phase)
                                .map(each -> each.plannedLength()),
                        bilan.getPersonalWork().stream()
                                .filter(each -> each.getPhase() == phase && snapshot.counts(each.timeKind()))
                                .map(each -> each.plannedLength()))),
                sum(Stream.of(
                                bilan.getSessions(),
                                bilan.getPersonalWork(),
                                bilan.getWrittenSupport(),
                                bilan.getFieldEnquiries())
                        .<PhaseActivity>flatMap(List::stream)
                        .filter(each -> each.getPhase() == phase && snapshot.counts(each))
                        .map(each -> each.length())));
    }

    private static Duration sum(Stream<Optional<Duration>> lengths) {
        return lengths.flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }
}
