package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;

/** A case file with every property, and its document, which people may read as an example of the format. */
final class Golden {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final Bilan BILAN = bilan();

    static final String TEXT = text();

    private Golden() {}

    private static Bilan bilan() {
        Consultant lea = Consultant.of("c-12", "Léa Bonnet");
        return Bilan.open(
                        BilanId.of("sud", "2026-0417"),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b-0417", "Sofia \"Zoé\" Lefèvre", PARIS),
                        Centre.of("sud", "CIBC Sud"))
                .record(Session.planned("s1", Phase.PRELIMINARY)
                        .by(Channel.VIDEO, Channel.PHONE)
                        .with(lea)
                        .withSpecialist(PersonId.of("sp-3"))
                        .at(LocalDateTime.of(2026, 11, 30, 18, 0), PARIS)
                        .lasting(Duration.ofMinutes(75))
                        .heldAsPlanned())
                .record(Session.planned("s2", Phase.INVESTIGATION)
                        .at(OffsetDateTime.parse("2026-12-07T18:00:30.5Z"))
                        .build()
                        .postponed(LocalDate.of(2026, 12, 6), "s3"))
                .record(Session.planned("s3", Phase.INVESTIGATION)
                        .at(LocalDateTime.of(2027, 6, 14, 9, 30), PARIS)
                        .build())
                .record(PersonalWork.assigned("w1", Phase.INVESTIGATION, LocalDate.of(2026, 12, 14))
                        .withDoneOn(LocalDate.of(2026, 12, 13))
                        .lasting(Duration.ofHours(24)))
                .record(Suspension.from(LocalDate.of(2026, 12, 20), SuspensionReason.FORCE_MAJEURE)
                        .until(LocalDate.of(2027, 1, 3)))
                .record(Closure.completed(LocalDate.of(2027, 2, 28)))
                .record(FollowUp.unreachable(
                                "f1",
                                LocalDate.of(2027, 9, 1),
                                List.of(LocalDate.of(2027, 8, 20), LocalDate.of(2027, 8, 27)))
                        .withChannels(Channel.PHONE)
                        .lasting(Duration.ofMinutes(10)));
    }

    private static String text() {
        try (InputStream bytes = Golden.class.getResourceAsStream("golden.json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
