package net.cibc.bilan.quickstart;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.SharedDocuments;
import net.cibc.bilan.view.StatisticsView;

/**
 * Prints what a reader may see, for people: a line for each fact, and none for what there is not. The document of the
 * view holds more of each.
 */
final class ViewPrinter {

    private final Terminal out;
    private final Language language;
    private final ViewWords words;

    ViewPrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new ViewWords(language);
    }

    void print(Optional<?> view) {
        if (view.isEmpty()) {
            out.paragraph(say(
                    "Rien à montrer à ce lecteur, pas même qu'il y a un bilan.",
                    "Nothing to show to this reader, not even that there is a bilan."));
        } else if (view.get() instanceof BeneficiaryView person) {
            print(person);
        } else if (view.get() instanceof EmployerView employer) {
            print(employer);
        } else if (view.get() instanceof FunderView funder) {
            print(funder);
        } else if (view.get() instanceof CepView cep) {
            tell("Au", "On", cep.getDay());
            tell("Centre", "Centre", cep.getCentre());
            tell("Personne", "Person", cep.getPerson());
            print(cep.getDocuments());
        } else if (view.get() instanceof AuditorView auditor) {
            print(auditor);
        } else if (view.get() instanceof StatisticsView statistics) {
            print(statistics);
        }
    }

    private void print(BeneficiaryView view) {
        ZoneId zone = view.getZone();
        tell("Au", "On", view.getDay());
        tell("Dossier", "Case file", view.getBilan());
        tell("Centre", "Centre", view.getCentre());
        tell("Offre", "Offer", view.getOffer());
        tell("Personne", "Person", view.getPerson());
        tell("Employeur", "Employer", view.getEmployer().map(employer -> employer.getName()));
        tell("Financement", "Funding", view.getFunding());
        tell("Souhait d'échanges", "Wish of contact", view.getContactPreference());
        view.getAvailability()
                .ifPresent(free -> each("Disponibilités", "Availability", words.times(free), time -> time));
        tell("Où en est le bilan", "Stage", view.getStage());
        tell("Fin", "End", view.getClosure().map(closure -> words.pair(closure.getKind(), closure.getDay())));
        tell("Équipe", "Team", view.getTeam());
        each(FactKind.INFORMATION_INTERVIEWS, view.getInformationInterviews(), words::interview);
        each(FactKind.PROGRAMMES, view.getProgrammes(), words::programme);
        each("Séances", "Sessions", view.getSessions(), session -> words.session(session, zone));
        each(FactKind.PERSONAL_WORK, view.getPersonalWork(), words::work);
        each(FactKind.WRITTEN_SUPPORT, view.getWrittenSupport(), words::support);
        each(FactKind.FIELD_ENQUIRIES, view.getFieldEnquiries(), words::enquiry);
        each(FactKind.ATTENDANCE_PROOFS, view.getAttendanceProofs(), proof -> words.proof(proof, zone));
        each(FactKind.SUSPENSIONS, view.getSuspensions(), words::suspension);
        each(FactKind.CONTACT_REQUESTS, view.getContactRequests(), request -> words.request(request, zone));
        each(FactKind.RESOURCES, view.getResources(), words::resource);
        each(
                FactKind.RESOURCE_ASSIGNMENTS,
                view.getResourceAssignments(),
                given -> words.assignment(given, view.getResources()));
        each(FactKind.RESOURCE_ACCESSES, view.getResourceAccesses(), words::access);
        each(FactKind.EXPERIMENT_PARTS, view.getExperimentParts(), words::part);
        each("Suivi", "Follow-up", view.getFollowUps(), follow -> words.pair(follow.getStatus(), follow.getDay()));
        each(FactKind.SURVEYS, view.getSurveys(), words::survey);
        each("Accords et refus", "Agreements and refusals", view.getConsents(), words::consent);
        each("Décisions", "Decisions", view.getDecisions(), words::decision);
        each("Documents remis", "Documents given", view.getDeliveries(), words::delivery);
        each("Documents communiqués", "Documents shown", view.getDisclosures(), words::disclosure);
        each("Documents détruits", "Documents destroyed", view.getDestructions(), words::destruction);
        view.getContent().ifPresent(this::print);
    }

    private void print(Content content) {
        each("Notes", "Notes", content.getNotes(), note -> note);
        each("Projets", "Projects", content.getProjects(), CareerProject::getTitle);
        each("Apports", "Contributions", content.getContributions(), each -> each.getText());
        print(SharedDocuments.builder()
                .detailedResults(content.getDetailedResults())
                .synthesis(content.getSynthesis())
                .actionPlan(content.getActionPlan())
                .build());
    }

    private void print(EmployerView view) {
        tell("Au", "On", view.getDay());
        tell("Centre", "Centre", view.getCentre());
        tell("Personne", "Person", view.getPerson());
        tell("Part de l'employeur", "Part of the employer", view.getPart());
        tell("Dossier", "Case file", view.getBilan());
        tell("Offre", "Offer", view.getOffer());
        each("Séances tenues", "Sessions held", view.getSessions(), words::session);
        tell("Séances prévues", "Sessions planned", view.getPlannedDays());
        tell("Temps compté", "Time counted", view.getCountedTime());
        tell("Fin", "End", view.getEndedOn());
        view.getDocuments().ifPresent(this::print);
    }

    private void print(FunderView view) {
        tell("Au", "On", view.getDay());
        tell("Centre", "Centre", view.getCentre());
        tell("Personne", "Person", view.getPerson());
        tell("Dossier", "Case file", view.getBilan());
        tell("Offre", "Offer", view.getOffer());
        tell("Début", "Beginning", view.getFirstDay());
        each("Interruptions", "Interruptions", view.getInterruptions(), words::interruption);
        tell("Fin", "End", view.getEndedOn().map(day -> words.pair(view.getEnd().orElseThrow(), day)));
        each("Accompagnement", "Accompaniment", view.getAttendances(), words::attendance);
        tell("Temps d'accompagnement", "Time of accompaniment", view.getAccompaniment());
        tell("Temps compté", "Time counted", view.getCountedTime());
        tell("Ressources suivies, preuve du", "Resources followed, proof of", view.getResourceProofs());
        view.getDocuments().ifPresent(this::print);
    }

    private void print(AuditorView view) {
        tell("Au", "On", view.getDay());
        tell("Dossier", "Case file", view.getBilan());
        tell("Centre", "Centre", view.getCentre());
        tell("Offre", "Offer", view.getOffer());
        tell("Modalité", "Mode", view.getMode());
        tell("Où en est le bilan", "Stage", view.getStage());
        tell("Programme convenu", "Programme agreed", view.getProgrammesAgreedOn());
        each("Équipe", "Team", view.getTeam(), words::place);
        each("Séances", "Sessions", view.getSessions(), words::session);
        tell("Temps compté", "Time counted", view.getCountedTime());
        each("Interruptions", "Interruptions", view.getInterruptions(), words::interruption);
        tell("Fin", "End", view.getEndedOn());
        each("Accords et refus", "Agreements and refusals", view.getConsents(), words::consent);
        each("Décisions", "Decisions", view.getDecisions(), words::decision);
        each("Documents remis", "Documents given", view.getDeliveries(), words::delivery);
        each("Documents communiqués", "Documents shown", view.getDisclosures(), words::disclosure);
        each("Documents détruits", "Documents destroyed", view.getDestructions(), words::destruction);
        each(FactKind.SURVEYS, view.getSurveys(), words::survey);
        tell("Suivi", "Follow-up", view.getFollowUp());
        followed(view.getResourcesFollowed(), view.getResourcesGiven());
        view.getDocuments().ifPresent(this::print);
    }

    private void print(StatisticsView view) {
        tell("Année", "Year", view.getYear());
        tell("Modalité", "Mode", view.getMode());
        tell("Financement", "Funding", view.getFunding());
        tell("Souhait d'échanges", "Wish of contact", view.getContactPreference());
        tell("Issue", "Outcome", view.getOutcome());
        tell("Séances", "Sessions", list(view.getSessions(), words::counted));
        tell("Par canal", "By channel", list(view.getChannels(), words::counted));
        tell("Par phase", "By phase", list(view.getPhases(), words::phase));
        tell("Temps d'accompagnement", "Time of accompaniment", view.getAccompaniment());
        tell("Temps compté", "Time counted", view.getCountedTime());
        tell("Jours du premier au dernier", "Days from first to last", view.getDaysOfSpan());
        tell("Interruptions", "Interruptions", view.getInterruptions());
        tell("Documents remis", "Documents given", view.getDelivered());
        tell("Suivi", "Follow-up", view.getFollowUp());
        tell("Questionnaires répondus", "Surveys answered", view.getSurveysAnswered());
        followed(view.getResourcesFollowed(), view.getResourcesGiven());
    }

    private void print(SharedDocuments documents) {
        each("Résultats détaillés", "Detailed results", documents.getDetailedResults(), result -> result);
        documents.getSynthesis().ifPresent(this::print);
        each("Plan d'action", "Action plan", documents.getActionPlan(), words::step);
    }

    private void print(Synthesis synthesis) {
        List<String> texts = new ArrayList<>();
        synthesis.getText().ifPresent(texts::add);
        synthesis.getParts().stream().map(ViewWords::part).forEach(texts::add);
        texts.addAll(synthesis.getRemarks());
        each("Document de synthèse", "Synthesis", texts, text -> text);
    }

    private static <T> List<String> list(List<T> values, Function<T, String> write) {
        return values.stream().map(write).toList();
    }

    private void followed(int followed, int given) {
        if (given > 0) {
            tell("Ressources suivies", "Resources followed", followed + " / " + given);
        }
    }

    private void tell(String french, String english, Object value) {
        String text = words.write(value);
        if (!text.isEmpty()) {
            out.paragraph(say(french + " : ", english + ": ") + text);
        }
    }

    private <T> void each(FactKind kind, List<T> values, Function<T, String> write) {
        each(words.title(kind), values, write);
    }

    private <T> void each(String french, String english, List<T> values, Function<T, String> write) {
        each(say(french, english), values, write);
    }

    private <T> void each(String title, List<T> values, Function<T, String> write) {
        if (!values.isEmpty()) {
            out.paragraph(title + say(" :", ":"));
            values.forEach(value -> Wrapped.lines("    ", write.apply(value)).forEach(out::line));
        }
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }
}
