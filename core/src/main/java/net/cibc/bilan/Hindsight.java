package net.cibc.bilan;

import java.time.LocalDate;

/**
 * Takes from a case file what was not yet known at the end of a day.
 */
final class Hindsight {

    private Hindsight() {}

    /** Views each fact as it stood at the end of the day; the content bears no day and is carried as it is. */
    static Bilan seenOn(LocalDate day, Bilan bilan) {
        return Bilan.builder()
                .from(bilan)
                .programmes(bilan.getProgrammes().stream()
                        .filter(programme -> !programme.getAgreedOn().isAfter(day))
                        .toList())
                .sessions(bilan.getSessions().stream()
                        .flatMap(session -> session.asOf(day, bilan.getZone()).stream())
                        .toList())
                .personalWork(bilan.getPersonalWork().stream()
                        .flatMap(work -> work.asOf(day).stream())
                        .toList())
                .suspensions(bilan.getSuspensions().stream()
                        .flatMap(suspension -> suspension.asOf(day).stream())
                        .toList())
                .closure(bilan.getClosure().filter(closure -> !closure.getDay().isAfter(day)))
                .followUps(bilan.getFollowUps().stream()
                        .filter(followUp -> followUp.knownOn(day))
                        .toList())
                .consents(bilan.getConsents().stream()
                        .flatMap(consent -> consent.asOf(day).stream())
                        .toList())
                .deliveries(bilan.getDeliveries().stream()
                        .filter(delivery -> !delivery.getDeliveredOn().isAfter(day))
                        .toList())
                .disclosures(bilan.getDisclosures().stream()
                        .filter(disclosure -> !disclosure.getDisclosedOn().isAfter(day))
                        .toList())
                .destructions(bilan.getDestructions().stream()
                        .filter(destruction -> !destruction.getDestroyedOn().isAfter(day))
                        .toList())
                .team(bilan.getTeam().stream()
                        .flatMap(each -> each.asOf(day).stream())
                        .toList())
                .handOvers(bilan.getHandOvers().stream()
                        .flatMap(each -> each.asOf(day).stream())
                        .toList())
                .resourceAssignments(bilan.getResourceAssignments().stream()
                        .flatMap(each -> each.asOf(day).stream())
                        .toList())
                .resourceAccesses(bilan.getResourceAccesses().stream()
                        .flatMap(each -> each.asOf(day).stream())
                        .toList())
                .contactRequests(bilan.getContactRequests().stream()
                        .flatMap(request -> request.asOf(day, bilan.getZone()).stream())
                        .toList())
                .build();
    }
}
