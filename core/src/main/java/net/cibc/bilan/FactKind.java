package net.cibc.bilan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact of a case file.
 *
 * <p>An application may not hold a kind at all. It says so, by {@code Rulebook.withoutKnowledgeOf(…)}: otherwise an
 * event that is not recorded did not happen.
 */
// What is known of a kind is an immutable value, which its type does not tell.
@SuppressWarnings("ImmutableEnumChecker")
public enum FactKind {
    /** Versions of the programme, each known by the day on which it was agreed. */
    PROGRAMMES(
            "programmes",
            Kind.of(Programme.class, Bilan::getProgrammes, Bilan.Builder::programmes)
                    .knownBy("jour", "day", Programme::getAgreedOn)
                    .since(Programme::getAgreedOn)),
    /** Sessions, known by their identifier, which no other activity of the case file bears. */
    SESSIONS(
            "sessions",
            TimeKind.ACCOMPANIMENT,
            activities(Session.class, Bilan::getSessions, Bilan.Builder::sessions)
                    .seen(Session::asOf)),
    /** Personal work, known by its identifier. */
    PERSONAL_WORK(
            "personalWork",
            TimeKind.PERSONAL_WORK,
            activities(PersonalWork.class, Bilan::getPersonalWork, Bilan.Builder::personalWork)
                    .seen(PersonalWork::asOf)),
    /** Support given in writing, known by its identifier. */
    WRITTEN_SUPPORT(
            "writtenSupport",
            TimeKind.WRITTEN_SUPPORT,
            activities(WrittenSupport.class, Bilan::getWrittenSupport, Bilan.Builder::writtenSupport)
                    .since(WrittenSupport::getGivenOn)),
    /** Enquiries in the field, known by their identifier. */
    FIELD_ENQUIRIES(
            "fieldEnquiries",
            TimeKind.PERSONAL_WORK,
            activities(FieldEnquiry.class, Bilan::getFieldEnquiries, Bilan.Builder::fieldEnquiries)
                    .since(FieldEnquiry::getMadeOn)),
    /** Interviews of information before the bilan, known by their identifier. */
    INFORMATION_INTERVIEWS(
            "informationInterviews",
            TimeKind.INFORMATION,
            activities(
                            InformationInterview.class,
                            Bilan::getInformationInterviews,
                            Bilan.Builder::informationInterviews)
                    .since(InformationInterview::getHeldOn)),
    /** Follow-up interviews, known by their identifier. */
    FOLLOW_UPS(
            "followUps",
            TimeKind.FOLLOW_UP,
            activities(FollowUp.class, Bilan::getFollowUps, Bilan.Builder::followUps)
                    .seen(FollowUp::asOf)),
    /** Proofs of attendance, known by all that they tell. */
    ATTENDANCE_PROOFS(
            "attendanceProofs",
            Kind.of(AttendanceProof.class, Bilan::getAttendanceProofs, Bilan.Builder::attendanceProofs)
                    .knownBy(FactKind::keyOf)
                    .seen(AttendanceProof::asOf)),
    /** Suspensions, known by their first day. */
    SUSPENSIONS(
            "suspensions",
            Kind.of(Suspension.class, Bilan::getSuspensions, Bilan.Builder::suspensions)
                    .knownBy("premier jour", "first day", Suspension::getFirstDay)
                    .seen(Suspension::asOf)),
    /** The end of the action, of which there is one. */
    CLOSURE(
            "closure",
            Kind.of(
                            Closure.class,
                            bilan -> bilan.getClosure().map(List::of).orElse(List.of()),
                            (builder, closures) ->
                                    builder.closure(closures.stream().findFirst()))
                    .knownBy("bilan", "bilan", closure -> Closure.class)
                    .since(Closure::getDay)),
    /** Surveys that the person was sent, known by their kind and the day on which they were sent. */
    SURVEYS(
            "surveys",
            Kind.of(FeedbackSurvey.class, Bilan::getSurveys, Bilan.Builder::surveys)
                    .knownBy("nature et jour", "kind and day", each -> key(each.getSentOn(), each.getKind()))
                    .seen(FeedbackSurvey::asOf)),
    /** The person's requests to see the consultant, known by their moment. */
    CONTACT_REQUESTS(
            "contactRequests",
            Kind.of(ContactRequest.class, Bilan::getContactRequests, Bilan.Builder::contactRequests)
                    .knownBy("moment", "moment", each -> each.getAskedAt().toInstant())
                    .seen(ContactRequest::asOf)),
    /** What the person agreed to or refused, known by scope, day, answer, form, recipient and documents. */
    CONSENTS(
            "consents",
            Kind.of(Consent.class, Bilan::getConsents, Bilan.Builder::consents)
                    .knownBy(
                            "portée, jour, réponse, forme, destinataire et documents",
                            "scope, day, answer, form, recipient and documents",
                            FactKind::keyOf)
                    .seen(Consent::asOf)),
    /** Decisions, known by their subject and their day. */
    DECISIONS(
            "decisions",
            Kind.of(Decision.class, Bilan::getDecisions, Bilan.Builder::decisions)
                    .knownBy("objet et jour", "subject and day", each -> key(each.getSubject(), each.getDecidedOn()))
                    .since(Decision::getDecidedOn)),
    /** Documents that the person was given, known by all that they tell. */
    DELIVERIES(
            "deliveries",
            Kind.of(Delivery.class, Bilan::getDeliveries, Bilan.Builder::deliveries)
                    .since(Delivery::getDeliveredOn)),
    /** Documents that somebody else was shown, known by all that they tell. */
    DISCLOSURES(
            "disclosures",
            Kind.of(Disclosure.class, Bilan::getDisclosures, Bilan.Builder::disclosures)
                    .seen(Disclosure::asOf)),
    /** What was destroyed, known by all that it tells. */
    DESTRUCTIONS(
            "destructions",
            Kind.of(Destruction.class, Bilan::getDestructions, Bilan.Builder::destructions)
                    .since(Destruction::getDestroyedOn)),
    /** Consultants and specialists, each known by person, role and first day. */
    TEAM(
            "team",
            Kind.of(Assignment.class, Bilan::getTeam, Bilan.Builder::team)
                    .knownBy(
                            "personne, rôle et premier jour",
                            "person, role and first day",
                            each -> key(
                                    each.getFirstDay(),
                                    each.getRole(),
                                    each.getPerson().getId()))
                    .seen(Assignment::asOf)),
    /** Hand-overs between consultants, known by their day. */
    HAND_OVERS(
            "handOvers",
            Kind.of(HandOver.class, Bilan::getHandOvers, Bilan.Builder::handOvers)
                    .knownBy("jour", "day", HandOver::getDay)
                    .seen(HandOver::asOf)),
    /** Requests for support to the community of practice, known by their identifier. */
    SUPPORT_REFERENCES(
            "supportReferences",
            Kind.of(SupportReference.class, Bilan::getSupportReferences, Bilan.Builder::supportReferences)
                    .knownBy("demande", "request", each -> each.getRequest().toString())
                    .since(SupportReference::getAskedOn)),
    /** Experiments in which the bilan takes part, known by their identifier. */
    EXPERIMENT_PARTS(
            "experimentParts",
            Kind.of(ExperimentPart.class, Bilan::getExperimentParts, Bilan.Builder::experimentParts)
                    .knownBy(
                            "expérimentation",
                            "experiment",
                            each -> each.getExperiment().toString())
                    .seen(ExperimentPart::asOf)),
    /** Findings that somebody acknowledged, known by rule, finding and day. */
    ACKNOWLEDGEMENTS(
            "acknowledgements",
            Kind.of(Acknowledgement.class, Bilan::getAcknowledgements, Bilan.Builder::acknowledgements)
                    .knownBy(
                            "règle, constat et jour",
                            "rule, finding and day",
                            each -> key(each.getAcknowledgedOn(), each.getRule(), each.getFinding()))
                    .since(Acknowledgement::getAcknowledgedOn)),
    /** The learning resources that the case file speaks of, known by their identifier. They bear no day. */
    RESOURCES(
            "resources",
            Kind.of(LearningResource.class, Bilan::getResources, Bilan.Builder::resources)
                    .knownBy("identifiant", "identifier", each -> each.getId().value())),
    /** Resources that the person was given, known by resource and day. */
    RESOURCE_ASSIGNMENTS(
            "resourceAssignments",
            Kind.of(ResourceAssignment.class, Bilan::getResourceAssignments, Bilan.Builder::resourceAssignments)
                    .knownBy(
                            "ressource et jour",
                            "resource and day",
                            each -> key(each.getAssignedOn(), each.getResource()))
                    .seen(ResourceAssignment::asOf)),
    /** Accesses to platforms of resources, known by platform and first day. */
    RESOURCE_ACCESSES(
            "resourceAccesses",
            Kind.of(ResourceAccess.class, Bilan::getResourceAccesses, Bilan.Builder::resourceAccesses)
                    .knownBy(
                            "plateforme et premier jour",
                            "platform and first day",
                            each -> key(each.getFirstDay(), each.getPlatform()))
                    .seen(ResourceAccess::asOf));

    private final String path;
    private final @Nullable TimeKind time;
    private final Kind<?> facts;

    FactKind(String path, Kind<?> facts) {
        this(path, null, facts);
    }

    FactKind(String path, @Nullable TimeKind time, Kind<?> facts) {
        this.path = path;
        this.time = time;
        this.facts = facts;
    }

    // Activities share their identifiers.
    private static <A extends Activity> Kind<A> activities(
            Class<A> type, Function<Bilan, List<A>> getter, BiConsumer<Bilan.Builder, List<A>> setter) {
        return Kind.of(type, getter, setter)
                .knownBy("identifiant", "identifier", each -> each.getId().value());
    }

    private static String keyOf(Consent consent) {
        List<DocumentKind> documents = consent.getDocuments().size() < 2
                ? consent.getDocuments()
                : consent.getDocuments().stream().distinct().sorted().toList();
        return key(
                consent.getAnsweredOn(),
                consent.getScope(),
                consent.getAnswer(),
                consent.getForm(),
                consent.getRecipient(),
                documents);
    }

    // Where an identifier ends, its length tells.
    private static String keyOf(AttendanceProof proof) {
        String activity = proof.getActivity().value();
        String person = proof.getPerson().value();
        return key(
                proof.getMadeAt(),
                proof.getKind(),
                activity.length(),
                activity,
                person.length(),
                person,
                proof.getReference());
    }

    // One text, which a map can order where somebody chose all hashes alike; what is free to say stands last.
    /** The kind whose facts the case file keeps under a path. */
    static Optional<FactKind> named(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    private static String key(Object... parts) {
        StringBuilder text = new StringBuilder(64);
        for (Object part : parts) {
            text.append(part).append(' ');
        }
        return text.toString();
    }

    /**
     * Finds the kind of a fact.
     *
     * @param fact  the fact
     * @return the kind
     * @throws IllegalArgumentException if the fact is none of the library's, or null
     */
    public static FactKind of(Fact fact) {
        new Faults().missing("fact", fact).refuse();
        for (FactKind kind : values()) {
            if (kind.facts.type().isInstance(fact)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("a case file must hold facts of the library, found a "
                + fact.getClass().getName());
    }

    /**
     * Returns the property of the case file that holds facts of this kind.
     *
     * @return the path, such as {@code followUps}
     */
    public String path() {
        return path;
    }

    /**
     * Tells whether a case file holds facts of this kind.
     *
     * @param bilan  the case file
     * @return true if it holds one or more
     */
    public boolean isIn(Bilan bilan) {
        return !facts.in(bilan).isEmpty();
    }

    /**
     * Returns which kind of time facts of this kind take.
     *
     * @return the kind of time, empty for what is no activity
     */
    public Optional<TimeKind> time() {
        return Optional.ofNullable(time);
    }

    Kind<?> facts() {
        return facts;
    }
}
