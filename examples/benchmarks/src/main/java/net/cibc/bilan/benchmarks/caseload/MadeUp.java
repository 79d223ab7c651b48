package net.cibc.bilan.benchmarks.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.PersonId;

/** Case files of a year, of twenty sessions each, and fifty of them a consultant. */
final class MadeUp {

    static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final int SESSIONS = 20;
    private static final int FILES_OF_ONE = 50;
    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.of(2026, 1, 1, 8, 0, 0, 0, ZoneOffset.ofHours(1));

    private MadeUp() {}

    /** As many snapshots as have that many appointments. */
    static List<Snapshot> snapshots(int appointments) {
        Random random = new Random(13);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < appointments / SESSIONS; i++) {
            snapshots.add(file(i, random).asOf(DAY));
        }
        return snapshots;
    }

    private static Bilan file(int number, Random random) {
        Participation consultant =
                Participation.of(PersonId.of("c-" + number / FILES_OF_ONE), ParticipantRole.CONSULTANT);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(Session.planned("s" + i, Phase.INVESTIGATION)
                    .at(NEW_YEAR.plusDays(random.nextInt(360)).plusMinutes(15L * random.nextInt(40)))
                    .lasting(Duration.ofHours(1))
                    .withParticipants(consultant)
                    .heldAsPlanned());
        }
        return Bilan.open(
                        BilanId.of("sud", "2026-" + number),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b-" + number, "Personne fictive", ZoneId.of("Europe/Paris")),
                        Centre.of("sud", "CIBC Sud (fictif)"))
                .withSessions(sessions);
    }
}
