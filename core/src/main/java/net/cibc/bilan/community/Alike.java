package net.cibc.bilan.community;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * Writes what two parts of a community tell of one thing in one way: lists whose order means nothing in an order, and
 * moments in UTC.
 */
final class Alike {

    private Alike() {}

    static Topic topic(Topic topic) {
        return topic.withAliases(inOrder(topic.getAliases())).withCodes(inOrder(topic.getCodes()));
    }

    static Member member(Member member) {
        return member.withExpertise(inOrder(member.getExpertise()))
                .withLanguages(inOrder(member.getLanguages()))
                .withDepartments(inOrder(member.getDepartments()))
                .withAway(inOrder(member.getAway()))
                .withQualifications(inOrder(member.getQualifications()));
    }

    static Production production(Production production) {
        return production.withTopics(inOrder(production.getTopics())).withAuthors(inOrder(production.getAuthors()));
    }

    static SupportRequest request(SupportRequest request) {
        Need need = request.getNeed();
        return request.withAskedAt(utc(request.getAskedAt()))
                .withNeed(need.withNeeded(inOrder(need.getNeeded()))
                        .withWished(inOrder(need.getWished()))
                        .withLanguages(inOrder(need.getLanguages())))
                .withTakings(inOrder(request.getTakings().stream()
                        .map(taking -> taking.withAt(utc(taking.getAt()))
                                .withGivenBackAt(taking.getGivenBackAt().map(Alike::utc)))
                        .toList()))
                .withAnsweredAt(request.getAnsweredAt().map(Alike::utc))
                .withClosedAt(request.getClosedAt().map(Alike::utc))
                .withWithdrawnAt(request.getWithdrawnAt().map(Alike::utc));
    }

    private static OffsetDateTime utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static <T> List<T> inOrder(List<T> facts) {
        return facts.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
