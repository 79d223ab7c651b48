package net.cibc.bilan.benchmarks.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.people.PersonId;

/** A file of many case files, each on a line: the document of the benchmark with other people, days and fewer facts. */
final class Lines {

    private Lines() {}

    /** Writes as many lines to a new file, which is gone when the process is; always the same ones. */
    static Path write(int count) {
        Bilan whole = Door.read(Document.json());
        Random random = new Random(20_000);
        try {
            Path file = Files.createTempFile("bilans-", ".jsonl");
            file.toFile().deleteOnExit();
            try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int i = 0; i < count; i++) {
                    lines.write(Door.writeBytes(bilan(i, whole, random)));
                    lines.write('\n');
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bilan bilan(int number, Bilan whole, Random random) {
        int days = random.nextInt(700);
        List<Session> sessions = some(whole.getSessions().subList(0, 6), random).stream()
                .map(session -> later(session, days))
                .toList();
        List<ActivityId> present = sessions.stream().map(Session::getId).toList();
        return Bilan.builder()
                .from(whole)
                .id(BilanId.of("sud", "2026-" + number))
                .beneficiary(whole.getBeneficiary()
                        .withId(PersonId.of("b-" + number))
                        .withName("Personne " + number + " (fictive)"))
                .programmes(some(whole.getProgrammes(), random))
                .sessions(sessions)
                .attendanceProofs(whole.getAttendanceProofs().stream()
                        .filter(proof -> present.contains(proof.getActivity()))
                        .toList())
                .personalWork(some(whole.getPersonalWork(), random))
                .followUps(some(whole.getFollowUps(), random))
                .contactRequests(some(whole.getContactRequests(), random))
                .surveys(some(whole.getSurveys(), random))
                .consents(some(whole.getConsents(), random))
                .decisions(some(whole.getDecisions(), random))
                .deliveries(some(whole.getDeliveries(), random))
                .disclosures(some(whole.getDisclosures(), random))
                .destructions(some(whole.getDestructions(), random))
                .team(some(whole.getTeam(), random))
                .resources(some(whole.getResources(), random))
                .resourceAssignments(some(whole.getResourceAssignments(), random))
                .build();
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.subList(0, random.nextInt(all.size() + 1));
    }

    private static Session later(Session session, int days) {
        return Session.builder()
                .from(session)
                .start(session.getStart().plusDays(days))
                .end(session.getEnd().map(end -> end.plusDays(days)))
                .plannedStart(session.getPlannedStart().map(start -> start.plusDays(days)))
                .plannedEnd(session.getPlannedEnd().map(end -> end.plusDays(days)))
                .build();
    }
}
