package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * That the community of practice was asked for support in this bilan. The case file names the request; the request
 * names no case file.
 *
 * <p>A specialist who meets the person is a member of the team and takes part in a session, as anybody else; this tells
 * why.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SupportReference implements Fact, WithSupportReference permits ImmutableSupportReference {

    SupportReference() {}

    /**
     * Obtains a reference to a request that a consultant made and by which nobody can be recognised.
     *
     * @param request  the request
     * @param day  the day on which it was made, in the zone of the bilan
     * @return the reference
     */
    public static SupportReference anonymised(RequestId request, LocalDate day) {
        return of(request, day, RequestRoute.BY_CONSULTANT, RequestConcern.ANONYMISED);
    }

    /**
     * Obtains a reference to a request that a consultant made and in which the specialist knows or may recognise the
     * person. It needs the person's consent to consult.
     *
     * @param request  the request
     * @param day  the day on which it was made, in the zone of the bilan
     * @return the reference
     */
    public static SupportReference identified(RequestId request, LocalDate day) {
        return of(request, day, RequestRoute.BY_CONSULTANT, RequestConcern.IDENTIFIED);
    }

    /**
     * Obtains a reference to a request that the person made without a consultant between. Having asked is the
     * agreement.
     *
     * @param request  the request
     * @param day  the day on which it was made, in the zone of the bilan
     * @return the reference, by which the specialist knows the person
     */
    public static SupportReference askedByThePerson(RequestId request, LocalDate day) {
        return of(request, day, RequestRoute.BY_BENEFICIARY_DIRECTLY, RequestConcern.IDENTIFIED);
    }

    private static SupportReference of(RequestId request, LocalDate day, RequestRoute route, RequestConcern concern) {
        return builder()
                .request(request)
                .route(route)
                .askedOn(day)
                .concern(concern)
                .build();
    }

    /**
     * Gets the request. It identifies the reference within a case file.
     *
     * @return the request
     */
    public abstract RequestId getRequest();

    /**
     * Gets how the request reached the community.
     *
     * @return the route
     */
    public abstract RequestRoute getRoute();

    /**
     * Gets the day on which the request was made, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getAskedOn();

    /**
     * Gets whether the person can be recognised by the request.
     *
     * @return what the request is about
     */
    public abstract RequestConcern getConcern();

    /**
     * Gets the sessions in which the specialist took part because of the request.
     *
     * @return the identifiers of the sessions
     */
    public abstract List<ActivityId> getSessions();

    @Value.Check
    void check() {
        new Faults().farAway("askedOn", getAskedOn()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportReference}; request, route, day and concern are required. */
    public static final class Builder extends ImmutableSupportReference.Builder {
        Builder() {}
    }
}
