package net.cibc.bilan.community;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What no request for support can be. */
final class RequestChecks {

    private static final Words OF_NOBODY =
            new Words("absent, puisque la personne demande directement", "absent, as the person asks directly");
    private static final Words WITH_ANSWER = new Words("renseigné, avec answeredBy", "present, with answeredBy");
    private static final Words NOTHING = new Words("rien", "nothing");
    private static final Words WHEN_CLOSED =
            new Words("absent tant que la demande n'est pas close", "absent while the request is not closed");
    private static final Words ONE_OF_TWO =
            new Words("absent, puisqu'il y a une production", "absent, as there is a production");
    private static final Words NOT_BOTH =
            new Words("absent, puisque la demande est close", "absent, as the request is closed");
    private static final Words GIVEN_BACK =
            new Words("après que la demande a été rendue", "after the request was given back");
    private static final Words ONE_BEFORE = new Words("un instant antérieur", "one before");
    private static final Words BEFORE_END = new Words("avant la fin de la demande", "before the end of the request");
    private static final Words ONE_AFTER = new Words("un instant postérieur", "one after it");

    private static final Comparator<Taking> IN_ORDER = Comparator.comparing(
                    Taking::getAt, OffsetDateTime.timeLineOrder())
            .thenComparing(
                    taking -> taking.getGivenBackAt().orElse(OffsetDateTime.MAX), OffsetDateTime.timeLineOrder());

    private RequestChecks() {}

    static Faults of(SupportRequest request) {
        OffsetDateTime askedAt = request.getAskedAt();
        Optional<OffsetDateTime> answeredAt = request.getAnsweredAt();
        String begun = answeredAt.isPresent() ? "answeredAt" : "askedAt";
        boolean closed = request.getClosedAt().isPresent();
        Faults faults = new Faults()
                .blank("question", request.getQuestion())
                .blank("noProductionBecause", request.getNoProductionBecause())
                .farAway("askedAt", askedAt)
                .farAway("agreedOn", request.getAgreedOn())
                .farAway("rereadOn", request.getRereadOn())
                .farAway("answeredAt", answeredAt)
                .farAway("closedAt", request.getClosedAt())
                .farAway("withdrawnAt", request.getWithdrawnAt())
                .when(
                        request.getRoute() == RequestRoute.BY_BENEFICIARY_DIRECTLY
                                && request.getAskedBy().isPresent(),
                        "askedBy",
                        OF_NOBODY,
                        Faults.A_VALUE)
                .when(request.getAnsweredBy().isPresent() && answeredAt.isEmpty(), "answeredAt", WITH_ANSWER, NOTHING)
                .when(request.getProduction().isPresent() && !closed, "production", WHEN_CLOSED, Faults.A_VALUE)
                .when(
                        request.getNoProductionBecause().isPresent() && !closed,
                        "noProductionBecause",
                        WHEN_CLOSED,
                        Faults.A_VALUE)
                .when(
                        request.getNoProductionBecause().isPresent()
                                && request.getProduction().isPresent(),
                        "noProductionBecause",
                        ONE_OF_TWO,
                        Faults.A_VALUE)
                .when(closed && request.getWithdrawnAt().isPresent(), "withdrawnAt", NOT_BOTH, Faults.A_VALUE)
                .before("answeredAt", answeredAt, "askedAt", askedAt)
                .before("closedAt", request.getClosedAt(), begun, answeredAt.orElse(askedAt))
                .before("withdrawnAt", request.getWithdrawnAt(), begun, answeredAt.orElse(askedAt));
        takings(request, faults);
        return faults;
    }

    private static void takings(SupportRequest request, Faults faults) {
        List<Taking> takings = request.getTakings();
        Optional<OffsetDateTime> end = request.getClosedAt().or(request::getWithdrawnAt);
        List<Integer> inOrder = IntStream.range(0, takings.size())
                .boxed()
                .sorted(Comparator.comparing(takings::get, IN_ORDER))
                .toList();
        OffsetDateTime free = OffsetDateTime.MIN;
        for (int i : inOrder) {
            OffsetDateTime at = takings.get(i).getAt();
            OffsetDateTime last = takings.get(i).getGivenBackAt().orElse(at);
            String path = "takings[" + i + "].at";
            faults.before(path, Optional.of(at), "askedAt", request.getAskedAt())
                    .when(at.isBefore(free), path, GIVEN_BACK, ONE_BEFORE)
                    .when(end.isPresent() && last.isAfter(end.get()), path, BEFORE_END, ONE_AFTER);
            free = takings.get(i).getGivenBackAt().orElse(OffsetDateTime.MAX);
        }
    }
}
