package net.cibc.bilan.json;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;

/** What the published schemas leave to the reader: in the words of their descriptions, and in those of the refusals. */
@SuppressWarnings("ImmutableEnumChecker") // The sets are unmodifiable.
enum LeftToTheReader {
    ORDER(
            "that times are in order, such as an end after its start or an answer on or after the day of its question",
            "after [a-zA-Z]+|at most 24 hours after [a-zA-Z]+|on or after [a-zA-Z]+|[a-zA-Z]+ or later"
                    + "|from zero to the target.*|the target.* or later.*|after the start \\(from\\), or midnight"
                    + "|later than the session before",
            Documents.DATED),

    LENGTH(
            "that a time or period is longer than zero and plausible: at most 24 hours for an activity, 10 000 hours"
                    + " elsewhere and 100 years for a period; and that no part is longer than its session",
            "longer than zero|at most [0-9 ]+ hours|from zero to [0-9 ]+ hours|at most a hundred years|at most a year"
                    + "|no longer than the session",
            Documents.TIMED),

    ONCE(
            "that no two facts of a list have the same key, and no two activities the same identifier",
            "unique by .*",
            Documents.KEYED),

    ANOTHER(
            "that what is named exists and is another one: the activity of a proof, the replacement of a session, the"
                    + " successor of a consultant",
            "the identifier of an activity of the case file|another session than the one that it replaces"
                    + "|somebody other than the predecessor \\(predecessor\\)",
            Documents.BILAN),

    TOGETHER(
            "that properties go together: no planned end without a planned start, no planned day of a follow-up that"
                    + " is still planned, a synthesis with a text or with parts",
            "absent without a planned start \\(plannedStart\\)|left out while the follow-up is planned"
                    + "|present where there are no parts",
            Documents.OF_A_BILAN),

    FIT(
            "that what is asked for fits together: lengths, hours and sessions in whole steps of the grid, hours that"
                    + " sessions of the allowed lengths fill, within the duration; no more least than most days, no"
                    + " notice beyond the latest start; pinned sessions to come, one a day and in the order of the"
                    + " phases; parts that are at most the whole; the diary of the lead, or a hand-over",
            "a multiple of the grid.*|5, 6, 10, 12, 15, 20, 30 or 60 minutes|a sum of sessions of an allowed length"
                    + "|at most the longest.*|from the shortest.*|at most longestSession|at least the least days.*"
                    + "|no later than the latest start.*|at most the hours of the investigation"
                    + "|at most what the duration.*|less than the hours planned in the phase"
                    + "|a session whose end is known|at now or later|on another day than another pinned session"
                    + "|in the order of the phases|from 0 to denominator|at most the whole, with preliminaryPart"
                    + "|that of the person who leads the bilan.*",
            Documents.PLANS),

    WORK(
            "that the work of planning is bounded: at most 4 000 days and 400 agreed sessions, and 10^9 steps",
            "at most 10\\^9 steps of work.*|at most 4 000 days|at most 400 sessions",
            Documents.PLANS),

    ANSWER(
            "that an answer fits its request: no more hours that fit than were asked for; repairs of conditions that"
                    + " can be changed, with a slot for the availability only",
            "from zero to the hours to plan|one that can be changed|present for the availability only",
            Documents.OUTCOMES),

    EXPERIMENT(
            "that an experiment is whole: with a theme and a centre, no reading of no measure, no end without a start,"
                    + " nothing that it became without a decision, no experiment that considers or becomes itself; and"
                    + " that a figure has at most 6 decimals",
            "at least one|the identifier of a measure \\(measures\\)|absent without a start \\(startedOn\\)"
                    + "|empty without a decision \\(decision\\)|another experiment"
                    + "|below 10\\^9 in absolute value, with at most 6 decimals",
            Documents.EXPERIMENTS),

    COMMUNITY(
            "that a community agrees with itself: topics of one name and one kind above one another, each held once at"
                    + " a time; a need and a production with a topic; a request that is taken by one member at a time,"
                    + " and closed or withdrawn; qualifications of consultants, and divisions of the NAF of sectors",
            "at least one topic.*|another topic|another production|without a name that another topic bears"
                    + "|a topic of the same kind|the first of at most ten topics.*|a topic that is not held already.*"
                    + "|empty, unless for .*|absent, as .*|absent while the request is not closed"
                    + "|present, with answeredBy|after the request was given back|before the end of the request",
            Documents.COMMUNITIES),

    SURVEY(
            "that a survey is whole: at most two groupings of two to ten groups; a question that is counted, and"
                    + " options as many as its kind has; counts of its questions and groups, as many people at each"
                    + " question of a cell, and at most a million in all; orders that people can give; nothing counted"
                    + " once it was destroyed; no more undeliverable than invited",
            "at most two groupings|two to ten groups|at least one group|at least one question that is counted"
                    + "|a group of .*|an? (open )?question of the survey.*|complete: .*"
                    + "|a number for each (option|pair).*|absent after countsDestroyedOn|2 to 10 options.*"
                    + "|one of the options|present if personalisation is absent|from 0 to invited"
                    + "|at most a million people together",
            Documents.SURVEYS),

    PUBLISHED(
            "that results are of one piece: figures of the parts that are listed, each with a group that is in no"
                    + " other, and of as many people as answered; parts that are no more people than everybody; orders"
                    + " that people can give; no more undeliverable than invited",
            "a part in groups|at least one group|without a group of another part|of as many people as answered.*"
                    + "|at most as many as in turnout.*|a number for each pair.*|from 0 to invited",
            Documents.RESULTS),

    NORM(
            "that norms are whole: a part is at most the whole, and each change is later than the one before",
            "from 0 to denominator|days each later than the one before",
            Documents.WRITTEN),

    ZONE("that a time zone is known", "a time zone such as Europe/Paris", Documents.ZONED),

    CODE(
            "that the check digits of a code are right, and not all of its digits are zeros",
            ".*: (a last digit that agrees with the others|a SIREN in its first 9 digits|another digit than zero)",
            Documents.BILAN),

    CHARACTER(
            "that a text is made of whole characters, without half of a surrogate pair",
            "a text of whole characters",
            Documents.WITH_TEXTS);

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            entry(Bilan.class, "The case file of a bilan de compétences"),
            entry(PlanRequest.class, "A request for a plan of the rest of a bilan de compétences"),
            entry(PlanOutcome.class, "What comes of a request for a plan: the plan, or the answer that there is none"),
            entry(Experiment.class, "An experiment of the network's lab"),
            entry(Community.class, "What a centre, or the whole network, knows of its community of practice"),
            entry(Survey.class, "A survey of former beneficiaries, with its counts"),
            entry(SurveyResults.class, "What was published of a survey"),
            entry(Practice.class, "How open questions are read, and the norms that are applied"),
            entry(WrittenReport.class, "What the rules said of a document on a day, in one language"),
            entry(WrittenAgenda.class, "The agenda of a case file as it stood on a day, in one language"),
            entry(WrittenSummary.class, "How a bilan stood on a day, in one language"),
            entry(WrittenCatalogue.class, "The library's rules and what they do not judge, in one language"),
            entry(BeneficiaryView.class, "What the person may see of a case file on a day"),
            entry(EmployerView.class, "What the employer may see of a case file on a day"),
            entry(FunderView.class, "What an organisation that pays may see of a case file on a day"),
            entry(
                    CepView.class,
                    "What the operator of the conseil en évolution professionnelle may see of a case file on a day"),
            entry(AuditorView.class, "What a quality auditor may see of a case file on a day"),
            entry(StatisticsView.class, "What a statistician may see of a case file"));

    /** The documents whose schemas leave something to the reader. */
    private static final class Documents {
        static final Set<Class<?>> BILAN = Set.of(Bilan.class, BeneficiaryView.class);
        static final Set<Class<?>> OF_A_BILAN = Set.of(
                Bilan.class,
                BeneficiaryView.class,
                EmployerView.class,
                FunderView.class,
                CepView.class,
                AuditorView.class);
        static final Set<Class<?>> OUTCOMES = Set.of(PlanOutcome.class);
        static final Set<Class<?>> PLANS = Set.of(PlanRequest.class, PlanOutcome.class);
        static final Set<Class<?>> WRITTEN = Set.of(
                Practice.class, WrittenReport.class, WrittenAgenda.class, WrittenSummary.class, WrittenCatalogue.class);
        static final Set<Class<?>> TIMED = Set.of(
                Bilan.class,
                PlanRequest.class,
                PlanOutcome.class,
                Survey.class,
                BeneficiaryView.class,
                EmployerView.class,
                FunderView.class,
                AuditorView.class,
                StatisticsView.class,
                Practice.class,
                WrittenReport.class,
                WrittenAgenda.class,
                WrittenSummary.class,
                WrittenCatalogue.class);
        static final Set<Class<?>> ZONED = Set.of(Bilan.class, PlanRequest.class, PlanOutcome.class, Community.class);
        static final Set<Class<?>> EXPERIMENTS = Set.of(Experiment.class);
        static final Set<Class<?>> COMMUNITIES = Set.of(Community.class);
        static final Set<Class<?>> SURVEYS = Set.of(Survey.class);
        static final Set<Class<?>> RESULTS = Set.of(SurveyResults.class);
        static final Set<Class<?>> DATED = Set.of(
                Bilan.class,
                PlanRequest.class,
                PlanOutcome.class,
                Experiment.class,
                Community.class,
                Survey.class,
                BeneficiaryView.class,
                AuditorView.class,
                WrittenReport.class);
        static final Set<Class<?>> KEYED = Set.of(
                Bilan.class,
                PlanRequest.class,
                PlanOutcome.class,
                Experiment.class,
                Community.class,
                Survey.class,
                SurveyResults.class,
                BeneficiaryView.class);
        static final Set<Class<?>> WITH_TEXTS = Set.of(
                Bilan.class,
                PlanRequest.class,
                PlanOutcome.class,
                Experiment.class,
                Community.class,
                Survey.class,
                SurveyResults.class,
                BeneficiaryView.class,
                EmployerView.class,
                FunderView.class,
                CepView.class,
                AuditorView.class,
                WrittenReport.class,
                WrittenAgenda.class,
                WrittenSummary.class,
                WrittenCatalogue.class);
    }

    private final String told;
    private final String refusals;

    private final Set<Class<?>> documents;

    LeftToTheReader(String told, String refusals, Set<Class<?>> documents) {
        this.told = told;
        this.refusals = refusals;
        this.documents = documents;
    }

    /** What the schema of a document leaves to the reader. */
    static List<LeftToTheReader> of(Class<?> document) {
        return Stream.of(values())
                .filter(kind -> kind.documents.contains(document))
                .toList();
    }

    boolean says(String expected) {
        return expected.matches(refusals);
    }

    static String description(Class<?> document) {
        return of(document).stream()
                .map(kind -> kind.told)
                .collect(Collectors.joining(
                        ";\n- ",
                        NAMES.get(document) + ". The library refuses whatever this schema refuses."
                                + " What this schema cannot say, the library checks as well:\n- ",
                        ".\n\nBefore any schema is asked, it checks the document's text: UTF-8 without a byte order"
                                + " mark, at most 1 048 576 bytes without white space, no name twice in an object."));
    }
}
