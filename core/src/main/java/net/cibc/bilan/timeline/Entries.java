package net.cibc.bilan.timeline;

import static java.util.function.Function.identity;
import static net.cibc.bilan.timeline.Draft.at;
import static net.cibc.bilan.timeline.Draft.on;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fact;

/** Finds what one snapshot and its agenda tell, list by list. */
final class Entries {

    private static final Words DONE = new Words("fait", "done");
    private static final Words SESSION = new Words("séance", "session");
    private static final Words FOLLOW_UP = new Words("entretien de suivi", "follow-up interview");
    private static final Words NOT_DONE = new Words("non fait", "not done");

    private final Snapshot snapshot;
    private final Bilan bilan;
    private final ZoneId zone;
    private final Agenda agenda;

    /** The deadlines of single activities, by the place of the activity. */
    private final Map<String, Deadline> ofActivities;

    Entries(Snapshot snapshot, Agenda agenda) {
        this.snapshot = snapshot;
        this.bilan = snapshot.bilan();
        this.zone = bilan.getZone();
        this.agenda = agenda;
        this.ofActivities = agenda.all().stream()
                .filter(deadline ->
                        isAppointment(deadline.getKind()) || deadline.getKind() == DeadlineKind.PERSONAL_WORK)
                .collect(Collectors.toMap(Deadline::getPath, identity(), (one, same) -> one));
    }

    /** Whether the fact tells the deadline by itself. */
    private static boolean isAppointment(DeadlineKind kind) {
        return kind == DeadlineKind.SESSION || kind == DeadlineKind.FOLLOW_UP;
    }

    Stream<TimelineEntry> all() {
        return Stream.concat(
                Stream.of(agreements(), team(), resources(), activities(), course(), documents(), network())
                        .flatMap(identity())
                        .flatMap(identity())
                        .flatMap(Draft::entry),
                agenda.all().stream()
                        .filter(deadline -> !isAppointment(deadline.getKind()))
                        .map(Draft::of));
    }

    /** What is written of each of some facts, given its place. */
    private <F extends Fact> Stream<Draft> each(List<F> facts, Telling<F> telling) {
        return facts.stream().flatMap(fact -> telling.drafts(fact, snapshot.path(fact)));
    }

    private interface Telling<F> {
        Stream<Draft> drafts(F fact, String path);
    }

    private Stream<Stream<Draft>> agreements() {
        return Stream.of(
                each(
                        bilan.getConsents(),
                        (consent, path) -> Stream.of(
                                on(EntryKind.CONSENT, path, consent.getAnsweredOn())
                                        .with("scope", consent.getScope())
                                        .with("answer", consent.getAnswer())
                                        .until(consent.getUntil()),
                                on(EntryKind.CONSENT_WITHDRAWN, path, consent.getWithdrawnOn())
                                        .with("scope", consent.getScope()))),
                each(
                        bilan.getProgrammes(),
                        (programme, path) -> Stream.of(on(EntryKind.PROGRAMME, path, programme.getAgreedOn()))),
                each(
                        bilan.getDecisions(),
                        (decision, path) -> Stream.of(on(EntryKind.DECISION, path, decision.getDecidedOn())
                                .with("subject", decision.getSubject())
                                .with("decider", decision.getDecidedBy()))));
    }

    private Stream<Stream<Draft>> team() {
        return Stream.of(
                each(
                        bilan.getTeam(),
                        (assignment, path) -> Stream.of(on(EntryKind.ASSIGNMENT, path, assignment.getFirstDay())
                                .with("role", assignment.getRole())
                                .with("person", assignment.getPerson().getId())
                                .until(assignment.getLastDay()))),
                each(bilan.getTeam(), (assignment, path) -> {
                    List<Qualification> all = assignment.getPerson().getQualifications();
                    return IntStream.range(0, all.size())
                            .mapToObj(i -> on(
                                            EntryKind.QUALIFICATION,
                                            path + ".person.qualifications[" + i + "]",
                                            all.get(i).getObtainedOn())
                                    .with("kind", all.get(i).getKind())
                                    .with("person", assignment.getPerson().getId())
                                    .until(all.get(i).getValidUntil()));
                }),
                each(
                        bilan.getHandOvers(),
                        (handOver, path) -> Stream.of(
                                on(EntryKind.HAND_OVER, path, handOver.getDay())
                                        .with("predecessor", handOver.getPredecessor())
                                        .with("successor", handOver.getSuccessor()),
                                on(EntryKind.HAND_OVER_AGREED, path, handOver.getAgreedOn()))));
    }

    private Stream<Stream<Draft>> resources() {
        return Stream.of(
                each(
                        bilan.getResourceAssignments(),
                        (given, path) -> Stream.of(
                                        on(EntryKind.RESOURCE_ASSIGNED, path, given.getAssignedOn()),
                                        on(EntryKind.RESOURCE_OPENED, path, given.getOpenedOn()),
                                        on(EntryKind.RESOURCE_CHECKED, path, given.getCheckedOn()),
                                        on(EntryKind.RESOURCE_COMPLETED, path, given.getCompletedOn()))
                                .map(draft -> draft.with("resource", given.getResource()))),
                each(
                        bilan.getResourceAccesses(),
                        (access, path) -> Stream.of(on(EntryKind.RESOURCE_ACCESS, path, access.getFirstDay())
                                .with("platform", access.getPlatform())
                                .until(access.getLastDay()))));
    }

    private Stream<Stream<Draft>> activities() {
        return Stream.of(
                each(bilan.getSessions(), this::session),
                each(bilan.getPersonalWork(), this::personalWork),
                each(
                        bilan.getWrittenSupport(),
                        (support, path) -> Stream.of(on(EntryKind.WRITTEN_SUPPORT, path, support.getGivenOn())
                                .with("phase", support.getPhase())
                                .withDetails(DONE, support.getDuration()))),
                each(
                        bilan.getFieldEnquiries(),
                        (enquiry, path) -> Stream.of(on(EntryKind.FIELD_ENQUIRY, path, enquiry.getMadeOn())
                                .withDetails(enquiry.getKind(), enquiry.getDuration()))),
                each(
                        bilan.getInformationInterviews(),
                        (interview, path) -> Stream.of(on(EntryKind.INFORMATION_INTERVIEW, path, interview.getHeldOn())
                                .withDetails(DONE, interview.getDuration(), channels(interview.getChannels())))),
                each(bilan.getFollowUps(), this::followUp),
                each(
                        bilan.getAttendanceProofs(),
                        (proof, path) -> Stream.of(at(EntryKind.ATTENDANCE_PROOF, path, proof.getMadeAt(), zone)
                                .with("kind", proof.getKind())
                                .with("person", proof.getPerson())
                                .with("activity", proof.getActivity()))));
    }

    private Stream<Draft> session(Session session, String path) {
        return Stream.concat(
                Stream.of(
                        at(EntryKind.SESSION, path, session.getStart(), zone)
                                .with("phase", session.getPhase())
                                .withDetails(session.getStatus(), session.length(), channels(session.getChannels()))
                                .ending(session.getEnd())
                                .as(Optional.ofNullable(ofActivities.get(path)))
                                .fellAwayIf(!session.done()),
                        on(EntryKind.SESSION_CALLED_OFF, path, session.getCalledOffOn())
                                .with("session", session.getId())
                                .with("status", session.getStatus())),
                reminders(session.getReminders(), path, SESSION, session.getId()));
    }

    private Stream<Draft> personalWork(PersonalWork work, String path) {
        Optional<LocalDate> left = ofActivities.containsKey(path) ? Optional.empty() : work.getDueOn();
        return Stream.of(on(EntryKind.PERSONAL_WORK, path, work.getDoneOn().or(() -> left))
                .with("phase", work.getPhase())
                .withDetails(work.done() ? DONE : NOT_DONE, work.getDuration())
                .fellAwayIf(!work.done()));
    }

    private Stream<Draft> followUp(FollowUp followUp, String path) {
        return Stream.concat(
                Stream.of(on(EntryKind.FOLLOW_UP, path, followUp.getDay())
                        .withDetails(followUp.getStatus(), followUp.getDuration(), channels(followUp.getChannels()))
                        .as(Optional.ofNullable(ofActivities.get(path)))
                        .fellAwayIf(!followUp.done())),
                reminders(followUp.getReminders(), path, FOLLOW_UP, followUp.getId()));
    }

    private Stream<Stream<Draft>> course() {
        return Stream.of(
                each(
                        bilan.getContactRequests(),
                        (request, path) -> Stream.of(
                                at(EntryKind.CONTACT_REQUEST, path, request.getAskedAt(), zone),
                                at(EntryKind.CONTACT_ANSWER, path, request.getAnsweredAt(), zone))),
                each(
                        bilan.getSuspensions(),
                        (suspension, path) -> Stream.of(on(EntryKind.SUSPENSION, path, suspension.getFirstDay())
                                .with("reason", suspension.getReason())
                                .until(suspension.getLastDay()))),
                // A planned course has an end that the case file does not hold.
                bilan.getClosure().stream()
                        .map(closure -> on(EntryKind.CLOSURE, FactKind.CLOSURE.path(), closure.getDay())
                                .with("kind", closure.getKind())),
                each(
                        bilan.getSurveys(),
                        (survey, path) -> Stream.concat(
                                Stream.of(
                                        on(EntryKind.SURVEY, path, survey.getSentOn())
                                                .with("survey", survey.getKind()),
                                        on(EntryKind.SURVEY_ANSWERED, path, survey.getAnsweredOn())
                                                .with("survey", survey.getKind())),
                                reminders(survey.getReminders(), path, survey.getKind()))));
    }

    private Stream<Stream<Draft>> documents() {
        return Stream.of(
                each(
                        bilan.getDeliveries(),
                        (delivery, path) -> Stream.of(on(EntryKind.DELIVERY, path, delivery.getDeliveredOn())
                                .with("document", delivery.getDocument()))),
                each(
                        bilan.getDisclosures(),
                        (disclosure, path) -> Stream.of(
                                        on(EntryKind.DISCLOSURE_REQUEST, path, disclosure.getRequestedOn()),
                                        on(
                                                EntryKind.DISCLOSURE,
                                                path,
                                                Moments.knownBy(
                                                        snapshot.day(), Optional.of(disclosure.getDisclosedOn()))))
                                .map(draft -> draft.with("document", disclosure.getDocument())
                                        .with("recipient", disclosure.getRecipient()))),
                each(
                        bilan.getAcknowledgements(),
                        (known, path) -> Stream.of(on(EntryKind.ACKNOWLEDGEMENT, path, known.getAcknowledgedOn())
                                .with("rule", known.getRule())
                                .until(known.getUntil()))),
                each(
                        bilan.getDestructions(),
                        (destruction, path) -> Stream.of(on(EntryKind.DESTRUCTION, path, destruction.getDestroyedOn())
                                .withDetails(destruction.getDocuments()))));
    }

    private Stream<Stream<Draft>> network() {
        return Stream.of(
                each(
                        bilan.getSupportReferences(),
                        (reference, path) -> Stream.of(on(EntryKind.SUPPORT_REQUEST, path, reference.getAskedOn())
                                .with("request", reference.getRequest()))),
                each(
                        bilan.getExperimentParts(),
                        (part, path) -> Stream.of(
                                        on(EntryKind.EXPERIMENT_PART, path, part.getSince()),
                                        on(EntryKind.EXPERIMENT_AGREED, path, part.getAgreedOn()))
                                .map(draft -> draft.with("experiment", part.getExperiment()))));
    }

    private static Stream<Draft> reminders(List<LocalDate> days, String path, Object... of) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> on(EntryKind.REMINDER, path + ".reminders[" + i + "]", days.get(i))
                        .withDetails(of));
    }

    private static List<Channel> channels(List<ChannelUse> uses) {
        return uses.stream().map(ChannelUse::getChannel).toList();
    }
}
