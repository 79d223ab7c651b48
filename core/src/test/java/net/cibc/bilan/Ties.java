package net.cibc.bilan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.value.Fact;

/** Case files in which much falls on one day or one moment, as it never does by chance. */
final class Ties {

    private Ties() {}

    /** About every second fact moved to the day, and the same people, as the one recorded before it. */
    static Bilan tied(Bilan bilan, Random random) {
        Bilan tied = bilan.withSessions(tied(bilan.getSessions(), random, Ties::together))
                .withFollowUps(tied(bilan.getFollowUps(), random, (before, each) -> each.withDay(before.getDay())))
                .withWrittenSupport(tied(
                        bilan.getWrittenSupport(), random, (before, each) -> each.withGivenOn(before.getGivenOn())));
        tied = recorded(
                FactKind.CONSENTS,
                bilan.getConsents(),
                tied,
                random,
                (before, each) -> each.withScope(before.getScope())
                        .withWithdrawnOn(Optional.empty())
                        .withAnsweredOn(before.getAnsweredOn()));
        tied = recorded(
                FactKind.DISCLOSURES,
                bilan.getDisclosures(),
                tied,
                random,
                (before, each) -> each.withDocument(before.getDocument()).withDisclosedOn(before.getDisclosedOn()));
        tied = recorded(
                FactKind.TEAM,
                bilan.getTeam(),
                tied,
                random,
                (before, each) -> each.withPerson(
                                each.getPerson().withId(before.getPerson().getId()))
                        .withLastDay(Optional.empty()));
        for (HandOver each : bilan.getHandOvers()) {
            LocalDate next = each.getDay().plusDays(1 + random.nextInt(3));
            tied = tied.record(each.withDay(next).withAgreedOn(Optional.of(next)));
        }
        return onDaysOfSessions(ledByTheTeam(tied, random), random);
    }

    private static Bilan ledByTheTeam(Bilan bilan, Random random) {
        List<Assignment> team = bilan.getTeam();
        return team.isEmpty()
                ? bilan
                : bilan.withSessions(bilan.getSessions().stream()
                        .map(each -> each.withParticipants(Participation.of(
                                team.get(random.nextInt(team.size()))
                                        .getPerson()
                                        .getId(),
                                ParticipantRole.CONSULTANT)))
                        .toList());
    }

    private static Session together(Session before, Session each) {
        return Session.builder()
                .from(before)
                .id(each.getId())
                .phase(each.getPhase())
                .status(each.getStatus())
                .end(each.getEnd().flatMap(end -> before.getEnd()))
                .plannedStart(Optional.empty())
                .plannedEnd(Optional.empty())
                .calledOffOn(Optional.empty())
                .replacement(Optional.empty())
                .build();
    }

    // Written support and personal work on the days of sessions, some of it by those who take part in them.
    private static Bilan onDaysOfSessions(Bilan bilan, Random random) {
        List<Session> sessions = bilan.getSessions();
        if (sessions.isEmpty()) {
            return bilan;
        }
        return bilan.withWrittenSupport(bilan.getWrittenSupport().stream()
                        .map(each -> random.nextBoolean()
                                ? each
                                : each.withGivenOn(sessions.get(random.nextInt(sessions.size()))
                                        .lastDay(bilan.getZone())))
                        .toList())
                .withPersonalWork(bilan.getPersonalWork().stream()
                        .map(each -> random.nextBoolean()
                                ? each
                                : each.withDoneOn(sessions.get(random.nextInt(sessions.size()))
                                        .lastDay(bilan.getZone())))
                        .toList());
    }

    private static <T extends Fact> Bilan recorded(
            FactKind kind, List<T> facts, Bilan bilan, Random random, BinaryOperator<T> together) {
        Bilan recorded = Facts.without(kind, bilan);
        for (Fact each : tied(facts, random, together)) {
            recorded = recorded.record(each);
        }
        return recorded;
    }

    private static <T> List<T> tied(List<T> facts, Random random, BinaryOperator<T> together) {
        List<T> tied = new ArrayList<>();
        for (T each : facts) {
            tied.add(tied.isEmpty() || random.nextBoolean() ? each : together.apply(tied.get(tied.size() - 1), each));
        }
        return tied;
    }
}
