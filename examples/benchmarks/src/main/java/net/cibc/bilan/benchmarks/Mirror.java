package net.cibc.bilan.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the handful reads, as ordinary beans that any validator can walk: what the library's values refuse by
 * themselves stands here as constraints of properties, and the rules as a constraint of the whole.
 */
public final class Mirror {

    private Mirror() {}

    /** A case file on a day. */
    @Valid
    public record BilanBean(
            @NotBlank String id,
            @NotNull LocalDate day,
            @NotNull @Valid OfferBean offer,
            @NotNull ZoneId zone,
            @NotNull List<@Valid ProgrammeBean> programmes,
            @NotNull List<@Valid SessionBean> sessions,
            @NotNull List<@Valid ActivityBean> activities,
            @Nullable @Valid ClosureBean closure,
            @NotNull List<@Valid FollowUpBean> followUps,
            @NotNull List<@Valid ConsentBean> consents,
            Bilan source) {}

    /** A case file whose rules are one constraint, which derives once what they share. */
    @Valid
    @KeepsRules
    public record RulesAtOnce(@NotNull @Valid BilanBean bilan) {}

    /** A case file with a constraint for each rule; constraints share nothing, so each derives what it needs. */
    @Valid
    @KeepsRule(Handful.HOURS_CAP)
    @KeepsRule(Handful.NO_OVERLAP)
    @KeepsRule(Handful.ORDER)
    @KeepsRule(Handful.BEFORE_WORK)
    @KeepsRule(Handful.SPAN)
    @KeepsRule(Handful.FOLLOW_UP)
    public record RulesOneByOne(@NotNull @Valid BilanBean bilan) {}

    /** An offer. */
    @Valid
    public record OfferBean(
            @NotBlank String code,
            @NotBlank String version,
            @NotBlank String title,
            @NotNull DeliveryMode mode) {}

    /** A version of the programme. */
    @Valid
    public record ProgrammeBean(
            @NotNull LocalDate agreedOn,
            @NotNull List<@NotBlank String> agreedBy,
            @Nullable Period span) {}

    /** A session. */
    @Valid
    public record SessionBean(
            @NotBlank String id,
            @NotNull Phase phase,
            @NotNull SessionStatus status,
            @NotNull OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime plannedStart,
            @Nullable LocalDate calledOffOn,
            @Nullable String replacement,
            @NotNull List<@Valid ChannelBean> channels,
            @NotNull List<@Valid ParticipantBean> participants,
            @NotNull List<@NotNull LocalDate> reminders) {}

    /** The use of a channel. */
    @Valid
    public record ChannelBean(
            @NotNull Channel channel, @Nullable Duration duration) {}

    /** Somebody who takes part. */
    @Valid
    public record ParticipantBean(
            @NotBlank String person, @NotNull ParticipantRole role) {}

    /** Any other activity of the phases. */
    @Valid
    public record ActivityBean(
            @NotBlank String id,
            @NotNull Phase phase,
            @Nullable LocalDate day,
            @Nullable Duration duration) {}

    /** The end. */
    @Valid
    public record ClosureBean(
            @NotNull LocalDate day, @NotNull ClosureKind kind) {}

    /** A follow-up. */
    @Valid
    public record FollowUpBean(
            @NotBlank String id,
            @NotNull FollowUpStatus status,
            @NotNull LocalDate day,
            @Nullable LocalDate plannedDay,
            @Nullable Duration duration) {}

    /** A consent. */
    @Valid
    public record ConsentBean(
            @NotNull ConsentScope scope,
            @NotNull ConsentAnswer answer,
            @NotNull LocalDate answeredOn,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn,
            @Nullable ConsentForm form,
            @NotNull List<@NotNull DocumentKind> documents) {}

    /** Mirrors a case file; like its own, no part of this is measured. */
    static BilanBean of(Bilan bilan, LocalDate day) {
        return new BilanBean(
                bilan.getId().toString(),
                day,
                new OfferBean(
                        bilan.getOffer().getCode(),
                        bilan.getOffer().getVersion(),
                        bilan.getOffer().getTitle(),
                        bilan.getOffer().getMode()),
                bilan.getZone(),
                bilan.getProgrammes().stream()
                        .map(each -> new ProgrammeBean(
                                each.getAgreedOn(),
                                each.getAgreedBy().stream().map(PersonId::value).toList(),
                                each.getPersonalisation().getSpan().orElse(null)))
                        .toList(),
                bilan.getSessions().stream().map(Mirror::session).toList(),
                Stream.of(bilan.getPersonalWork(), bilan.getWrittenSupport(), bilan.getFieldEnquiries())
                        .<PhaseActivity>flatMap(List::stream)
                        .map(each -> new ActivityBean(
                                each.getId().value(),
                                each.getPhase(),
                                each.workedOn(bilan.getZone()).orElse(null),
                                each.length().orElse(null)))
                        .toList(),
                bilan.getClosure()
                        .map(each -> new ClosureBean(each.getDay(), each.getKind()))
                        .orElse(null),
                bilan.getFollowUps().stream()
                        .map(each -> new FollowUpBean(
                                each.getId().value(),
                                each.getStatus(),
                                each.getDay(),
                                each.getPlannedDay().orElse(null),
                                each.length().orElse(null)))
                        .toList(),
                bilan.getConsents().stream()
                        .map(each -> new ConsentBean(
                                each.getScope(),
                                each.getAnswer(),
                                each.getAnsweredOn(),
                                each.getUntil().orElse(null),
                                each.getWithdrawnOn().orElse(null),
                                each.getForm().orElse(null),
                                each.getDocuments()))
                        .toList(),
                bilan);
    }

    private static SessionBean session(Session session) {
        return new SessionBean(
                session.getId().value(),
                session.getPhase(),
                session.getStatus(),
                session.getStart(),
                session.getEnd().orElse(null),
                session.getPlannedStart().orElse(null),
                session.getCalledOffOn().orElse(null),
                session.getReplacement().map(ActivityId::value).orElse(null),
                session.getChannels().stream()
                        .map(use -> new ChannelBean(
                                use.getChannel(), use.getDuration().orElse(null)))
                        .toList(),
                session.getParticipants().stream()
                        .map(each -> new ParticipantBean(each.getPerson().value(), each.getRole()))
                        .toList(),
                session.getReminders());
    }
}
