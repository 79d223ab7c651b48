package net.cibc.bilan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
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
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The case file of one <em>bilan de compétences</em>: every fact that was recorded about it, and no judgement.
 *
 * <p>It is opened for a person by a centre under an offer, and grows by {@link #record(Fact)}: a fact takes the place
 * of the one that is known by the same, which is how a planned session becomes a held one.
 *
 * <p>The order of the lists means nothing to any answer of the library. {@code equals} minds it all the same, as that
 * of every list does; {@link #tellsTheSameAs(Bilan)} compares two case files by what they tell.
 *
 * <p>A case file that breaks the law is a valid value; whether it does is answered by rules. State is derived, by
 * {@link #asOf(LocalDate)}. Days are counted in the case file's own {@linkplain #getZone() zone}.
 *
 * <p>Refused: two activities with one identifier, two other facts of one key where {@code record(…)} would put one in
 * the place of the other, a proof of an activity that the case file does not hold.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Bilan implements WithBilan, Judgeable<Snapshot> permits ImmutableBilan {

    private static final Words KNOWN_ACTIVITY =
            new Words("l'identifiant d'une activité du dossier", "the identifier of an activity of the case file");
    private static final Words ANOTHER_IDENTIFIER = new Words("un autre identifiant", "another identifier");

    Bilan() {}

    /**
     * Opens a case file, in which days are counted where the person lives.
     *
     * @param id  the identifier
     * @param offer  the offer as it was made to the person
     * @param beneficiary  the person
     * @param centre  the centre that carries out the bilan
     * @return the case file, without any activity
     */
    public static Bilan open(BilanId id, Offer offer, Beneficiary beneficiary, Centre centre) {
        return builder()
                .id(id)
                .offer(offer)
                .beneficiary(beneficiary)
                .centre(centre)
                .zone(beneficiary.getZone())
                .build();
    }

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract BilanId getId();

    /**
     * Gets the offer, with its terms, as it was made to the person.
     *
     * @return the offer
     */
    @Valid
    public abstract Offer getOffer();

    /**
     * Gets the person whose bilan it is.
     *
     * @return the person
     */
    @Valid
    public abstract Beneficiary getBeneficiary();

    /**
     * Gets the centre that carries out the bilan.
     *
     * @return the centre
     */
    @Valid
    public abstract Centre getCentre();

    /**
     * Gets the zone in which the days of this case file are counted. A session at 20:00 in Fort-de-France is on the
     * next day in Paris, and only one of the two can be the last day of the three months.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

    /**
     * Gets with whose money the bilan is paid.
     *
     * @return the funding, or empty if the case file does not tell
     */
    public abstract Optional<Funding> getFunding();

    /**
     * Gets the versions of the personalised programme, in no particular order.
     *
     * @return the programmes
     */
    public abstract List<Programme> getProgrammes();

    /**
     * Gets the sessions, in no particular order.
     *
     * @return the sessions
     */
    public abstract List<Session> getSessions();

    /**
     * Gets the personal work, in no particular order.
     *
     * @return the personal work
     */
    public abstract List<PersonalWork> getPersonalWork();

    /**
     * Gets the support given in writing, in no particular order.
     *
     * @return the support
     */
    public abstract List<WrittenSupport> getWrittenSupport();

    /**
     * Gets the person's enquiries in the field, in no particular order.
     *
     * @return the enquiries
     */
    public abstract List<FieldEnquiry> getFieldEnquiries();

    /**
     * Gets the interviews of information before the bilan, in no particular order.
     *
     * @return the interviews
     */
    public abstract List<InformationInterview> getInformationInterviews();

    /**
     * Gets the proofs of attendance, each of an activity of this case file, in no particular order.
     *
     * @return the proofs
     */
    public abstract List<AttendanceProof> getAttendanceProofs();

    /**
     * Gets the suspensions, in no particular order.
     *
     * @return the suspensions
     */
    public abstract List<Suspension> getSuspensions();

    /**
     * Gets the end of the action.
     *
     * @return the closure, empty while the bilan runs
     */
    public abstract Optional<Closure> getClosure();

    /**
     * Gets the follow-up interviews, in no particular order.
     *
     * @return the follow-ups
     */
    public abstract List<FollowUp> getFollowUps();

    /**
     * Gets the surveys that the person was sent, in no particular order.
     *
     * @return the surveys
     */
    public abstract List<FeedbackSurvey> getSurveys();

    /**
     * Gets the person's requests to see the consultant, in no particular order.
     *
     * @return the requests
     */
    public abstract List<ContactRequest> getContactRequests();

    /**
     * Gets what the person agreed to or refused, in no particular order.
     *
     * @return the consents
     */
    public abstract List<Consent> getConsents();

    /**
     * Gets what was decided, in no particular order.
     *
     * @return the decisions
     */
    public abstract List<Decision> getDecisions();

    /**
     * Gets the documents that the person was given, in no particular order.
     *
     * @return the deliveries
     */
    public abstract List<Delivery> getDeliveries();

    /**
     * Gets the documents that somebody else was shown, in no particular order.
     *
     * @return the disclosures
     */
    public abstract List<Disclosure> getDisclosures();

    /**
     * Gets what was destroyed, in no particular order.
     *
     * @return the destructions
     */
    public abstract List<Destruction> getDestructions();

    /**
     * Gets who takes part in the bilan on the side of the centre, in no particular order.
     *
     * @return the assignments
     */
    public abstract List<Assignment> getTeam();

    /**
     * Gets the hand-overs between consultants, in no particular order.
     *
     * @return the hand-overs
     */
    public abstract List<HandOver> getHandOvers();

    /**
     * Gets the requests for support to the community of practice, in no particular order.
     *
     * @return the references
     */
    public abstract List<SupportReference> getSupportReferences();

    /**
     * Gets the experiments of the network in which this bilan takes part, in no particular order.
     *
     * @return the parts
     */
    public abstract List<ExperimentPart> getExperimentParts();

    /**
     * Gets the findings that somebody at the centre acknowledged, in no particular order.
     *
     * @return the acknowledgements
     */
    public abstract List<Acknowledgement> getAcknowledgements();

    /**
     * Gets the learning resources that this case file speaks of, in no particular order.
     *
     * @return the resources
     */
    public abstract List<LearningResource> getResources();

    /**
     * Gets the resources that the person was given, in no particular order.
     *
     * @return the assignments
     */
    public abstract List<ResourceAssignment> getResourceAssignments();

    /**
     * Gets the person's accesses to platforms of resources, in no particular order.
     *
     * @return the accesses
     */
    public abstract List<ResourceAccess> getResourceAccesses();

    /**
     * Gets all that the law wants destroyed. It bears no day, and of it rules see only
     * which kinds of document there are.
     *
     * @return the content, empty where it was destroyed or is not held
     */
    public abstract Optional<Content> getContent();

    /**
     * Lists all activities.
     *
     * @return the activities, by type and in the order of the case file
     */
    public List<Activity> activities() {
        return Stream.of(
                        getSessions(),
                        getPersonalWork(),
                        getWrittenSupport(),
                        getFieldEnquiries(),
                        getInformationInterviews(),
                        getFollowUps())
                .<Activity>flatMap(List::stream)
                .toList();
    }

    /**
     * Finds a session.
     *
     * @param id  the identifier, not blank
     * @return the session
     * @throws NoSuchElementException if the case file holds no session of that identifier
     */
    public Session session(String id) {
        return find(getSessions(), ActivityId.of(id)).orElseThrow(() -> missing("session", id));
    }

    /**
     * Finds personal work.
     *
     * @param id  the identifier, not blank
     * @return the personal work
     * @throws NoSuchElementException if the case file holds no personal work of that identifier
     */
    public PersonalWork personalWork(String id) {
        return find(getPersonalWork(), ActivityId.of(id)).orElseThrow(() -> missing("personal work", id));
    }

    /**
     * Finds a follow-up.
     *
     * @param id  the identifier, not blank
     * @return the follow-up
     * @throws NoSuchElementException if the case file holds no follow-up of that identifier
     */
    public FollowUp followUp(String id) {
        return find(getFollowUps(), ActivityId.of(id)).orElseThrow(() -> missing("follow-up", id));
    }

    /**
     * Finds written support.
     *
     * @param id  the identifier, not blank
     * @return the support
     * @throws NoSuchElementException if the case file holds no written support of that identifier
     */
    public WrittenSupport writtenSupport(String id) {
        return find(getWrittenSupport(), ActivityId.of(id)).orElseThrow(() -> missing("written support", id));
    }

    /**
     * Finds what the person answered about something, to correct or to withdraw it.
     *
     * @param scope  what was asked
     * @return the answers, refusals included, by day and in the order of the case file within a day
     */
    public List<Consent> consents(ConsentScope scope) {
        return getConsents().stream()
                .filter(consent -> consent.getScope() == scope)
                .sorted(Comparator.comparing(Consent::getAnsweredOn))
                .toList();
    }

    private static <A extends Activity> Optional<A> find(List<A> activities, ActivityId id) {
        return activities.stream()
                .filter(activity -> activity.getId().equals(id))
                .findFirst();
    }

    private NoSuchElementException missing(String what, String id) {
        return new NoSuchElementException("no " + what + " " + id + " in bilan " + getId());
    }

    /**
     * Returns this case file with a fact, <em>in the place of</em> the one that is known by the same, if there is one:
     * an activity by its identifier, an answer of the person by scope, day, answer, form, recipient and documents,
     * a place in the team by person, role and first day ({@link FactKind} tells it of every kind). That is how a
     * planned session becomes a held one, and how a slip is corrected. {@link #recordNew(Fact)} never replaces.
     *
     * @param fact  what is recorded
     * @return the case file
     * @throws InvalidValueException if an identifier belongs to an activity of another type, or a proof to none
     * @throws IllegalStateException if the fact is an end of the action and another end is recorded, which only
     *     {@code withClosure} corrects
     * @throws IllegalArgumentException if the fact is none of the library's
     */
    public Bilan record(Fact fact) {
        if (fact instanceof Closure
                && getClosure().filter(end -> !end.equals(fact)).isPresent()) {
            throw new IllegalStateException("bilan " + getId() + " is closed already, by "
                    + getClosure().get());
        }
        return FactKind.of(fact).facts().with(fact, this);
    }

    /**
     * Returns this case file with a fact that it does not know yet. It is the strict form of {@link #record(Fact)}, for
     * an application that gives identifiers and must not overwrite.
     *
     * @param fact  what is recorded
     * @return the case file
     * @throws IllegalStateException if the case file holds a fact that is known by the same
     * @throws InvalidValueException if an identifier belongs to an activity of another type, or a proof to none
     * @throws IllegalArgumentException if the fact is none of the library's
     */
    public Bilan recordNew(Fact fact) {
        FactKind kind = FactKind.of(fact);
        if (kind.facts().isKnown(fact, this)) {
            throw new IllegalStateException("bilan " + getId() + " holds already, among its " + kind.path()
                    + ", one that is known by the same; record(…) replaces it");
        }
        return kind.facts().with(fact, this);
    }

    /**
     * Returns this case file without its content, and with the record of its destruction. Every verdict reached before
     * holds after it: rules read no word of the content, and that a document was destroyed later tells that it was
     * there.
     *
     * @param day  the day of the destruction, in the zone of the bilan
     * @return the case file, the same where it has no content
     */
    public Bilan withoutContent(LocalDate day) {
        return withoutContent(day, List.of(DocumentKind.values()));
    }

    /**
     * Returns this case file without the content of some kinds of document, and with the record of their destruction:
     * at the end of the action the working papers go, while a synthesis may have to stay.
     *
     * @param day  the day of the destruction, in the zone of the bilan
     * @param documents  the kinds of document; those of which there is no content are not recorded as destroyed
     * @return the case file
     */
    public Bilan withoutContent(LocalDate day, List<DocumentKind> documents) {
        List<DocumentKind> there = getContent().map(Content::documents).orElse(List.of()).stream()
                .filter(documents::contains)
                .toList();
        Bilan without = withContent(getContent()
                .map(content -> content.without(documents))
                .filter(content -> !content.documents().isEmpty()));
        return there.isEmpty() ? without : without.record(Destruction.of(day, there));
    }

    /**
     * Tells whether another case file tells the same, whatever the order of its lists. {@code equals} minds that order,
     * as lists do, although it means nothing here.
     *
     * @param other  the other case file
     * @return true if both hold equal facts, each as many times
     */
    public boolean tellsTheSameAs(Bilan other) {
        return withoutFacts().equals(other.withoutFacts())
                && Stream.of(FactKind.values())
                        .allMatch(kind -> counts(kind.facts().in(this))
                                .equals(counts(kind.facts().in(other))));
    }

    private Bilan withoutFacts() {
        Builder builder = builder().from(this);
        Stream.of(FactKind.values()).forEach(kind -> kind.facts().clear(builder));
        return builder.build();
    }

    private static Map<Fact, Long> counts(List<? extends Fact> facts) {
        return facts.stream().collect(groupingBy(identity(), counting()));
    }

    /**
     * Views the case file at the end of a day, read by the standard practice.
     *
     * @param day  the day, over at 24:00 in the zone of the bilan
     * @return the snapshot
     */
    public Snapshot asOf(LocalDate day) {
        return asOf(day, Practice.standard());
    }

    /**
     * Views the case file at the end of a day.
     *
     * @param day  the day, over at 24:00 in the zone of the bilan
     * @param practice  how the case file is read
     * @return the snapshot
     */
    @Override
    public Snapshot asOf(LocalDate day, Practice practice) {
        return Snapshot.of(this, day, practice);
    }

    /**
     * Views the case file as if everything planned in it took place as planned.
     *
     * @return the planned course
     */
    public PlannedCourse asPlanned() {
        return new PlannedCourse(this);
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Faults.Keys activities = new Faults.Keys();
        for (FactKind kind : FactKind.values()) {
            kind.facts().noteTwice(kind.path(), this, activities, faults);
        }
        for (int i = 0; i < getAttendanceProofs().size(); i++) {
            if (!activities.contain(getAttendanceProofs().get(i).getActivity().value())) {
                faults.add("attendanceProofs[" + i + "].activity", KNOWN_ACTIVITY, ANOTHER_IDENTIFIER);
            }
        }
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bilan}; identifier, offer, beneficiary, centre and zone are required. */
    public static final class Builder extends ImmutableBilan.Builder {
        Builder() {}
    }
}
