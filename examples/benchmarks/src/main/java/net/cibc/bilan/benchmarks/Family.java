package net.cibc.bilan.benchmarks;

import static net.cibc.bilan.benchmarks.Entries.HOUR;
import static net.cibc.bilan.benchmarks.Entries.alike;
import static net.cibc.bilan.benchmarks.Entries.day;
import static net.cibc.bilan.benchmarks.Entries.ended;
import static net.cibc.bilan.benchmarks.Entries.file;
import static net.cibc.bilan.benchmarks.Entries.held;
import static net.cibc.bilan.benchmarks.Entries.id;
import static net.cibc.bilan.benchmarks.Entries.many;
import static net.cibc.bilan.benchmarks.Entries.moment;
import static net.cibc.bilan.benchmarks.Entries.part;
import static net.cibc.bilan.benchmarks.Entries.person;
import static net.cibc.bilan.benchmarks.Entries.planned;
import static net.cibc.bilan.benchmarks.Entries.programme;
import static net.cibc.bilan.benchmarks.Entries.qualification;
import static net.cibc.bilan.benchmarks.Entries.shown;
import static net.cibc.bilan.benchmarks.Entries.suspended;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;

/**
 * Case files of which one list is long, or two that are held to each other. Their facts lie one a day, most of them
 * break a rule, and where a fact may be missing it is: a rule that is kept has less to do.
 */
// How a case file is written is a function of nothing but its entries, which its type does not tell.
@SuppressWarnings("ImmutableEnumChecker")
public enum Family {
    /** Sessions of one consultant, planned as they were held. */
    SESSIONS(n -> file().withSessions(many(n, i -> held(i).lasting(HOUR).withPlannedStart(moment(i))))),
    /** Sessions that are still planned. */
    PLANNED_SESSIONS(n ->
            file().withSessions(many(n, i -> planned(i).at(moment(i)).lasting(HOUR)))),
    /** Sessions without an end, each of which could reach into the next. */
    OPEN_SESSIONS(n -> file().withSessions(many(n, i -> held(i).build()))),
    /** Sessions of as many summers and winters. */
    SESSIONS_OVER_CENTURIES(
            n -> file().withSessions(many(n, i -> held(i).at(moment(180 * i)).lasting(HOUR))), 180),
    /** Sessions of a whole day at about one time. */
    OVERLAPPING_SESSIONS(n -> file().withSessions(
                    many(n, i -> held(0).id(id(i)).at(moment(0).plusMinutes(i)).lasting(Duration.ofDays(1))))),
    /** Sessions of which one took the place of the other, and resources that prepare each of them. */
    REPLACEMENTS_RESOURCES(n -> file().withSessions(many(
                    n / 2, i -> planned(i).at(moment(i)).lasting(HOUR).postponed(day(i), "s" + (i + 1))))
            .record(held(n / 2).build())
            .withResourceAssignments(
                    many(n / 2, i -> ResourceAssignment.of("mb-" + i, day(0)).preparing("s" + i)))),
    /** Agreements to undertake the bilan, each withdrawn on the next day, and sessions. */
    CONSENTS_SESSIONS(n -> file().withSessions(many(n / 2, i -> held(2 * i).lasting(HOUR)))
            .withConsents(many(n / 2, i -> Consent.toUndertake(day(2 * i - 1)).withdrawn(day(2 * i))))),
    /** Agreements and refusals in turns, and sessions. */
    REFUSALS_SESSIONS(n -> file().withSessions(many(n / 2, i -> held(2 * i).lasting(HOUR)))
            .withConsents(many(
                    n / 2,
                    i -> i % 2 == 0
                            ? Consent.toUndertake(day(2 * i))
                            : Consent.toUndertake(day(2 * i)).refused()))),
    /** Agreements to keep documents after the end, of one of which nobody told the form. */
    CONSENTS_TO_KEEP(n -> ended(file())
            .withConsents(many(
                    n,
                    i -> i == 0
                            ? Consent.toKeep(day(-9), DocumentKind.SYNTHESIS).because("Suivi")
                            : Consent.toKeep(day(i), DocumentKind.SYNTHESIS, DocumentKind.WORKING_PAPER)
                                    .inWriting()))),
    /** Agreements to keep documents of which nobody told the form. */
    CONSENTS_WITHOUT_FORM(n -> file().withConsents(
                    many(n, i -> Consent.toKeep(day(i), DocumentKind.SYNTHESIS).because("Suivi")))),
    /** Agreements to keep a synthesis, and requests to show it. */
    CONSENTS_TO_KEEP_DISCLOSURES(n -> ended(file())
            .withConsents(many(
                    n / 2,
                    i -> Consent.toKeep(day(i), DocumentKind.SYNTHESIS)
                            .inWriting()
                            .withdrawn(day(i + 1))))
            .withDisclosures(many(n / 2, i -> shown(i).requested(day(i - 1))))),
    /** Agreements to show a document, each withdrawn, and what was shown. */
    CONSENTS_TO_DISCLOSE_DISCLOSURES(n -> file().withConsents(many(
                    n / 2,
                    i -> Consent.toDisclose(day(2 * i), Recipient.CEP_OPERATOR, DocumentKind.SYNTHESIS)
                            .withdrawn(day(2 * i + 1))))
            .withDisclosures(many(n / 2, i -> shown(2 * i)))),
    /** Versions of the programme, and sessions. */
    PROGRAMMES_SESSIONS(n -> file().withSessions(many(n / 2, i -> held(2 * i).lasting(HOUR)))
            .withProgrammes(many(
                    n / 2,
                    i -> programme(
                            2 * i,
                            Personalisation.builder()
                                    .span(Period.ofDays(80))
                                    .interval(Period.ofDays(1))
                                    .longestSession(Duration.ofMinutes(30)))))),
    /** Versions of the programme, and suspensions. */
    PROGRAMMES_SUSPENSIONS(n -> file().withSessions(many(n / 3, i -> held(3 * i).lasting(HOUR)))
            .withProgrammes(many(
                    n / 3, i -> programme(3 * i, Personalisation.builder().span(Period.ofDays(80 + i % 9)))))
            .withSuspensions(many(n / 3, i -> suspended(3 * i).until(day(3 * i + 1))))),
    /** Hours of the day that were agreed, and sessions outside them. */
    HOURS_SESSIONS(n -> file().withSessions(many(n / 2, i -> held(i).lasting(HOUR)))
            .withProgrammes(programme(
                    -1,
                    Personalisation.builder()
                            .hours(many(
                                    n / 2,
                                    i -> TimeSlot.of(
                                            LocalTime.of(20, 0).plusSeconds(i),
                                            LocalTime.of(21, 0).plusSeconds(i))))))),
    /** Channels that were agreed, and a session by as many others. */
    CHANNELS(n -> file().withSessions(held(0).channels(many(n / 2, i -> ChannelUse.of(Channel.PHONE)))
                    .build())
            .withProgrammes(programme(-1, Personalisation.builder().channels(many(n / 2, i -> Channel.VIDEO))))),
    /** Follow-up interviews, held, planned and declined. */
    FOLLOW_UPS(n -> ended(file()).withFollowUps(many(n, i -> switch (i % 3) {
        case 0 -> FollowUp.held("f" + i, day(i)).lasting(HOUR);
        case 1 -> FollowUp.planned("f" + i, day(i));
        default -> FollowUp.declined("f" + i, day(i));
    }))),
    /** Decisions of the consultant. */
    DECISIONS(n -> file().withDeliveries(Delivery.of(DocumentKind.ACTION_PLAN, day(0)))
            .withDecisions(many(n, i -> Decision.on(DecisionSubject.ACTION_PLAN, day(i), Decider.CONSULTANT)))),
    /** Documents that were given, shown and destroyed. */
    DOCUMENTS(n -> ended(file())
            .withDeliveries(many(n / 3, i -> Delivery.of(DocumentKind.RECORDING, day(3 * i))))
            .withDestructions(many(n / 3, i -> Destruction.of(day(3 * i), List.of(DocumentKind.RECORDING))))
            .withDisclosures(many(n / 3, i -> shown(3 * i)))),
    /** A synthesis of many parts, given with none of them written. */
    SYNTHESIS_PARTS(n -> file().withDeliveries(Delivery.of(DocumentKind.SYNTHESIS, day(0)))
            .withContent(Content.builder()
                    .synthesis(Synthesis.builder()
                            .parts(many(n, i -> SynthesisPart.of("Partie " + i)))
                            .build())
                    .build())),
    /** A team, and one session with all of its members. */
    TEAM_PARTICIPANTS(n -> file().withTeam(many(n / 2, i -> Assignment.leading(person(i), day(i))))
            .withSessions(
                    held(0).participants(many(n / 2, i -> part(person(i)))).build())),
    /** Members of the team, and a session of each. */
    TEAM_SESSIONS(n -> file().withTeam(many(n / 2, i -> Assignment.leading(person(i), day(i))))
            .withSessions(many(
                    n / 2, i -> held(i).participants(List.of(part(person(i)))).lasting(HOUR)))),
    /** One consultant who joins and leaves the team, and sessions. */
    PLACES_SESSIONS(n -> file().withTeam(many(
                    n / 2, i -> Assignment.leading(person(0), day(2 * i)).until(day(2 * i))))
            .withSessions(many(n / 2, i -> held(2 * i).lasting(HOUR)))),
    /** Qualifications of one consultant, each of which runs out, and sessions. */
    QUALIFICATIONS_SESSIONS(n -> file().withTeam(Assignment.leading(
                    person(0).withQualifications(many(n / 2, i -> qualification(2 * i))), day(0)))
            .withSessions(many(n / 2, i -> held(2 * i).lasting(HOUR)))),
    /** Requests to see the consultant. */
    CONTACT_REQUESTS(n -> file().withContactRequests(
                    many(n, i -> ContactRequest.asked(moment(i)).answered(moment(i + 1))))),
    /** Accesses to one platform. */
    ACCESSES(n -> ended(file())
            .withResourceAccesses(
                    many(n, i -> ResourceAccess.opened("MooveBox", day(i)).until(day(i))))),
    /** Accesses to as many platforms. */
    PLATFORMS(n -> ended(file()).withResourceAccesses(many(n, i -> ResourceAccess.opened("m" + i, day(0))))),
    /** Suspensions. */
    SUSPENSIONS(n -> file().withSuspensions(many(n, i -> suspended(i).until(day(i))))),
    /** Personal work that was assigned and done. */
    PERSONAL_WORK(n -> file().withPersonalWork(many(
            n,
            i -> PersonalWork.assigned("t" + i, Phase.INVESTIGATION, day(i))
                    .lasting(HOUR)
                    .withDoneOn(day(i))))),
    /** Written support, of as many consultants. */
    WRITTEN_SUPPORT(n -> file().withWrittenSupport(many(
            n, i -> WrittenSupport.given("w" + i, Phase.INVESTIGATION, day(i)).by(person(i))))),
    /** Enquiries in the field, and interviews before the bilan. */
    ENQUIRIES_INFORMATION(n -> file().withFieldEnquiries(
                    many(n / 2, i -> FieldEnquiry.made("e" + i, EnquiryKind.MEETING, day(2 * i))))
            .withInformationInterviews(many(
                    n / 2,
                    i -> InformationInterview.builder()
                            .id(ActivityId.of("i" + i))
                            .heldOn(day(2 * i))
                            .build()))),
    /** Proofs of sessions that are still planned. */
    PROOFS_SESSIONS(n -> file().withSessions(
                    many(n / 2, i -> planned(i).at(moment(i)).lasting(HOUR)))
            .withAttendanceProofs(many(
                    n / 2, i -> AttendanceProof.of("s" + i, ProofKind.SIGNATURE).by(PersonId.of("b"), moment(i))))),
    /** Hand-overs between consultants. */
    HAND_OVERS(n ->
            file().withHandOvers(many(n, i -> HandOver.of(PersonId.of("c" + i), PersonId.of("c" + (i + 1)), day(i))))),
    /** Requests for support, each by an agreement of its own day. */
    SUPPORT(n -> file().withSupportReferences(many(
                    n / 2, i -> SupportReference.identified(RequestId.of("sud", "" + i), day(i))))
            .withConsents(many(n / 2, i -> Consent.toConsult(day(i))))),
    /** Reminders of one session, one follow-up and one survey. */
    REMINDERS(n -> ended(file())
            .withSessions(held(0).reminders(many(n / 3, i -> day(3 * i))).build())
            .withFollowUps(FollowUp.unreachable("f", day(n), many(n / 3, i -> day(3 * i))))
            .withSurveys(FeedbackSurvey.sent(SurveyKind.AT_END, day(0)).withReminders(many(n / 3, i -> day(3 * i))))),
    /** Learning resources, and those given to the person for one session. */
    RESOURCES(n -> file().withSessions(held(n / 2).build())
            .withResources(many(
                    n / 2,
                    i -> LearningResource.builder()
                            .id(ResourceId.of("mb-" + i))
                            .title("Module " + i)
                            .kind(ResourceKind.TEXT)
                            .build()))
            .withResourceAssignments(
                    many(n / 2, i -> ResourceAssignment.of("mb-" + i, day(i)).preparing("s" + n / 2)))),
    /** Identifiers that somebody chose so that all have one hash: of sessions, persons and resources. */
    EQUAL_HASHES(n -> file().withTeam(many(n / 5, i -> Assignment.leading(Consultant.of(alike(i), "L"), day(0))))
            .withSessions(many(
                    n / 5,
                    i -> Session.planned(alike(i), Phase.INVESTIGATION)
                            .with(Consultant.of(alike(i), "L"))
                            .at(moment(5 * i))
                            .lasting(HOUR)
                            .postponed(day(5 * i), alike(i + 1))))
            .record(Session.held(alike(n / 5), Phase.INVESTIGATION)
                    .participants(many(n / 5, i -> part(Consultant.of(alike(i), "L"))))
                    .at(moment(n / 2))
                    .lasting(HOUR))
            .withAttendanceProofs(many(
                    n / 5,
                    i -> AttendanceProof.of(alike(i), ProofKind.SIGNATURE).by(PersonId.of(alike(i)), moment(0))))
            .withResourceAssignments(
                    many(n / 5, i -> ResourceAssignment.of(alike(i), day(0)).preparing(alike(i)))));

    private final IntFunction<Bilan> file;
    private final int pace;

    Family(IntFunction<Bilan> file) {
        this(file, 1);
    }

    Family(IntFunction<Bilan> file, int pace) {
        this.file = file;
        this.pace = pace;
    }

    Bilan bilan(int entries) {
        return file.apply(entries);
    }

    /** The day of the last of so many entries. */
    LocalDate lastDay(int entries) {
        return Entries.day(entries * pace);
    }
}
