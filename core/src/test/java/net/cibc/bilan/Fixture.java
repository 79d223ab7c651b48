package net.cibc.bilan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;

/** The people and the moments that most tests speak of. */
public final class Fixture {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Beneficiary SOFIA = Beneficiary.of("b-0417", "Sofia Martin", PARIS);
    public static final Consultant LEA = Consultant.of("c-12", "Léa Bonnet");
    public static final Centre CIBC_SUD = Centre.of("sud", "CIBC Sud");

    private Fixture() {}

    /** A case file under the remote offer, without any activity. */
    public static Bilan opened() {
        return Bilan.open(BilanId.of("sud", "2026-0417"), Offers.REMOTE_2023, SOFIA, CIBC_SUD);
    }

    /** A session of one hour at ten o'clock in Paris, held without having been planned. */
    public static Session held(String id, Phase phase, String day) {
        return Session.held(id, phase)
                .by(Channel.VIDEO)
                .with(LEA)
                .at(tenOClock(day), PARIS)
                .lasting(Duration.ofHours(1));
    }

    /** A session of one hour at ten o'clock in Paris, planned. */
    public static Session planned(String id, Phase phase, String day) {
        return Session.planned(id, phase)
                .by(Channel.VIDEO)
                .with(LEA)
                .at(tenOClock(day), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static LocalDateTime tenOClock(String day) {
        return LocalDate.parse(day).atTime(10, 0);
    }

    /** A day, written as ISO 8601. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
