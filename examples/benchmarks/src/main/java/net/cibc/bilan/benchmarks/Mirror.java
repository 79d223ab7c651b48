package net.cibc.bilan.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.QualificationKind;
import org.jspecify.annotations.Nullable;

/**
 * A case file as ordinary beans that any validator can walk: what the library's values refuse by themselves stands here
 * as constraints of properties, and the rules as a constraint of the whole.
 */
public final class Mirror {

    private Mirror() {}

    /** A case file on a day. */
    @Valid
    public record BilanBean(
            @NotBlank String id,
            @NotNull LocalDate day,
            @NotNull @Valid OfferBean offer,
            @NotNull @Valid BeneficiaryBean beneficiary,
            @NotNull @Valid CentreBean centre,
            @NotNull ZoneId zone,
            @NotNull List<@Valid ProgrammeBean> programmes,
            @NotNull List<@Valid SessionBean> sessions,
            @NotNull List<@Valid ActivityBean> activities,
            @Nullable @Valid ClosureBean closure,
            @NotNull List<@Valid FollowUpBean> followUps,
            @NotNull List<@Valid ConsentBean> consents,
            @NotNull List<@Valid DecisionBean> decisions,
            @NotNull List<@Valid DeliveryBean> deliveries,
            @NotNull List<@Valid DisclosureBean> disclosures,
            @NotNull List<@Valid DestructionBean> destructions,
            @NotNull List<@Valid AssignmentBean> team,
            @NotNull List<@Valid ResourceBean> resources,
            @NotNull List<@Valid AccessBean> accesses,
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

    /** A person. */
    @Valid
    public record BeneficiaryBean(
            @NotBlank String id,
            @NotBlank String name,
            @NotNull ZoneId zone,
            @Nullable @Valid EmployerBean employer) {}

    /** An employer. */
    @Valid
    public record EmployerBean(
            @NotBlank String name,
            @Nullable @Pattern(regexp = "\\d{14}") String siret) {}

    /** A centre. */
    @Valid
    public record CentreBean(
            @NotBlank String code,
            @NotBlank String name,
            @Nullable @Pattern(regexp = "\\d{14}") String siret) {}

    /** A version of the programme. */
    @Valid
    public record ProgrammeBean(
            @NotNull LocalDate agreedOn,
            @NotNull List<@NotBlank String> agreedBy,
            @Nullable Duration duration,
            @Nullable Period interval) {}

    /** A session. */
    @Valid
    public record SessionBean(
            @NotBlank String id,
            @NotNull Phase phase,
            @NotNull SessionStatus status,
            @NotNull OffsetDateTime start,
            @Nullable OffsetDateTime end,
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
            @Nullable Duration duration) {}

    /** A consent. */
    @Valid
    public record ConsentBean(
            @NotNull ConsentScope scope,
            @NotNull ConsentAnswer answer,
            @NotNull LocalDate answeredOn,
            @Nullable ConsentForm form,
            @NotNull List<@NotNull DocumentKind> documents) {}

    /** A decision. */
    @Valid
    public record DecisionBean(
            @NotNull DecisionSubject subject,
            @NotNull LocalDate decidedOn,
            @NotNull Decider decidedBy) {}

    /** A delivery. */
    @Valid
    public record DeliveryBean(
            @NotNull DocumentKind document, @NotNull LocalDate deliveredOn) {}

    /** A disclosure. */
    @Valid
    public record DisclosureBean(
            @NotNull DocumentKind document,
            @NotNull Recipient recipient,
            @NotNull LocalDate disclosedOn) {}

    /** A destruction. */
    @Valid
    public record DestructionBean(
            @NotNull LocalDate destroyedOn, @NotEmpty List<@NotNull DocumentKind> documents) {}

    /** Somebody's place in the team. */
    @Valid
    public record AssignmentBean(
            @NotBlank String person,
            @NotBlank String name,
            @NotNull ParticipantRole role,
            @NotNull LocalDate firstDay,
            @NotNull List<@Valid QualificationBean> qualifications) {}

    /** A qualification. */
    @Valid
    public record QualificationBean(
            @NotNull QualificationKind kind,
            @NotBlank String issuer,
            @NotNull LocalDate obtainedOn) {}

    /** A resource that was given. */
    @Valid
    public record ResourceBean(
            @NotBlank String resource,
            @NotNull LocalDate assignedOn,
            @Nullable String prepares) {}

    /** An access to resources. */
    @Valid
    public record AccessBean(
            @NotBlank String platform,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

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
                new BeneficiaryBean(
                        bilan.getBeneficiary().getId().value(),
                        bilan.getBeneficiary().getName(),
                        bilan.getBeneficiary().getZone(),
                        bilan.getBeneficiary()
                                .getEmployer()
                                .map(each -> new EmployerBean(
                                        each.getName(),
                                        each.getSiret().map(Siret::value).orElse(null)))
                                .orElse(null)),
                new CentreBean(
                        bilan.getCentre().getCode(),
                        bilan.getCentre().getName(),
                        bilan.getCentre().getSiret().map(Siret::value).orElse(null)),
                bilan.getZone(),
                bilan.getProgrammes().stream()
                        .map(each -> new ProgrammeBean(
                                each.getAgreedOn(),
                                each.getAgreedBy().stream().map(PersonId::value).toList(),
                                each.getPersonalisation().getDuration().orElse(null),
                                each.getPersonalisation().getInterval().orElse(null)))
                        .toList(),
                bilan.getSessions().stream().map(Mirror::session).toList(),
                bilan.getPersonalWork().stream()
                        .map(each -> new ActivityBean(
                                each.getId().value(),
                                each.getPhase(),
                                each.getDoneOn().orElse(null),
                                each.getDuration().orElse(null)))
                        .toList(),
                bilan.getClosure()
                        .map(each -> new ClosureBean(each.getDay(), each.getKind()))
                        .orElse(null),
                bilan.getFollowUps().stream()
                        .map(each -> new FollowUpBean(
                                each.getId().value(),
                                each.getStatus(),
                                each.getDay(),
                                each.length().orElse(null)))
                        .toList(),
                bilan.getConsents().stream()
                        .map(each -> new ConsentBean(
                                each.getScope(),
                                each.getAnswer(),
                                each.getAnsweredOn(),
                                each.getForm().orElse(null),
                                each.getDocuments()))
                        .toList(),
                bilan.getDecisions().stream()
                        .map(each -> new DecisionBean(each.getSubject(), each.getDecidedOn(), each.getDecidedBy()))
                        .toList(),
                bilan.getDeliveries().stream()
                        .map(each -> new DeliveryBean(each.getDocument(), each.getDeliveredOn()))
                        .toList(),
                bilan.getDisclosures().stream()
                        .map(each -> new DisclosureBean(each.getDocument(), each.getRecipient(), each.getDisclosedOn()))
                        .toList(),
                bilan.getDestructions().stream()
                        .map(each -> new DestructionBean(each.getDestroyedOn(), each.getDocuments()))
                        .toList(),
                bilan.getTeam().stream().map(Mirror::assignment).toList(),
                bilan.getResourceAssignments().stream()
                        .map(each -> new ResourceBean(
                                each.getResource().value(),
                                each.getAssignedOn(),
                                each.getPrepares().map(ActivityId::value).orElse(null)))
                        .toList(),
                bilan.getResourceAccesses().stream()
                        .map(each -> new AccessBean(
                                each.getPlatform(),
                                each.getFirstDay(),
                                each.getLastDay().orElse(null)))
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
                session.getChannels().stream()
                        .map(use -> new ChannelBean(
                                use.getChannel(), use.getDuration().orElse(null)))
                        .toList(),
                session.getParticipants().stream()
                        .map(each -> new ParticipantBean(each.getPerson().value(), each.getRole()))
                        .toList(),
                session.getReminders());
    }

    private static AssignmentBean assignment(Assignment assignment) {
        return new AssignmentBean(
                assignment.getPerson().getId().value(),
                assignment.getPerson().getName(),
                assignment.getRole(),
                assignment.getFirstDay(),
                assignment.getPerson().getQualifications().stream()
                        .map(each -> new QualificationBean(each.getKind(), each.getIssuer(), each.getObtainedOn()))
                        .toList());
    }
}
