package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.view.Attendance;
import net.cibc.bilan.view.AttendedSession;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.ChannelCount;
import net.cibc.bilan.view.ConsentRecord;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.Interruption;
import net.cibc.bilan.view.SessionCount;
import net.cibc.bilan.view.SessionRecord;
import net.cibc.bilan.view.SharedDocuments;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.view.TeamPlace;

/**
 * Prints what a reader may see, for people: a line for each fact, and none for what there is not. The document of the
 * view holds what is only counted here.
 */
final class ViewPrinter {

    private final Terminal out;
    private final Language language;

    ViewPrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
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
        tell("Au", "On", view.getDay());
        tell("Dossier", "Case file", view.getBilan());
        tell("Centre", "Centre", view.getCentre());
        tell("Offre", "Offer", view.getOffer());
        tell("Personne", "Person", view.getPerson());
        tell("Employeur", "Employer", view.getEmployer().map(employer -> employer.getName()));
        tell("Souhait d'échanges", "Wish of contact", view.getContactPreference());
        tell("Où en est le bilan", "Stage", view.getStage());
        tell("Fin", "End", view.getClosure().map(closure -> pair(closure.getKind(), closure.getDay())));
        tell("Équipe", "Team", view.getTeam());
        each("Séances", "Sessions", view.getSessions(), this::session);
        count("Travaux personnels", "Personal work", view.getPersonalWork());
        count("Appuis écrits", "Written support", view.getWrittenSupport());
        count("Enquêtes sur le terrain", "Enquiries in the field", view.getFieldEnquiries());
        count("Entretiens d'information", "Interviews of information", view.getInformationInterviews());
        count("Preuves de présence", "Proofs of attendance", view.getAttendanceProofs());
        count("Ressources remises", "Resources given", view.getResourceAssignments());
        each("Suivi", "Follow-up", view.getFollowUps(), follow -> pair(follow.getStatus(), follow.getDay()));
        each("Enquêtes", "Surveys", view.getSurveys(), survey -> pair(survey.getKind(), survey.getSentOn()));
        each("Accords et refus", "Agreements and refusals", view.getConsents(), this::consent);
        each("Décisions", "Decisions", view.getDecisions(), this::decision);
        each("Documents remis", "Documents given", view.getDeliveries(), this::delivery);
        each("Documents communiqués", "Documents shown", view.getDisclosures(), this::disclosure);
        each("Documents détruits", "Documents destroyed", view.getDestructions(), this::destruction);
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
        each("Séances tenues", "Sessions held", view.getSessions(), this::session);
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
        each("Interruptions", "Interruptions", view.getInterruptions(), this::interruption);
        tell("Fin", "End", view.getEndedOn().map(day -> pair(view.getEnd().orElseThrow(), day)));
        each("Accompagnement", "Accompaniment", view.getAttendances(), this::attendance);
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
        each("Équipe", "Team", view.getTeam(), this::place);
        each("Séances", "Sessions", view.getSessions(), this::session);
        tell("Temps compté", "Time counted", view.getCountedTime());
        each("Interruptions", "Interruptions", view.getInterruptions(), this::interruption);
        tell("Fin", "End", view.getEndedOn());
        each("Accords et refus", "Agreements and refusals", view.getConsents(), this::consent);
        each("Décisions", "Decisions", view.getDecisions(), this::decision);
        each("Documents remis", "Documents given", view.getDeliveries(), this::delivery);
        each("Documents communiqués", "Documents shown", view.getDisclosures(), this::disclosure);
        each("Documents détruits", "Documents destroyed", view.getDestructions(), this::destruction);
        each("Enquêtes", "Surveys", view.getSurveys(), survey -> pair(survey.getKind(), survey.getSentOn()));
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
        tell("Séances", "Sessions", list(view.getSessions(), this::counted));
        tell("Par canal", "By channel", list(view.getChannels(), this::counted));
        tell("Par phase", "By phase", list(view.getPhases(), this::phase));
        tell("Temps d'accompagnement", "Time of accompaniment", view.getAccompaniment());
        tell("Temps compté", "Time counted", view.getCountedTime());
        tell("Jours du premier au dernier", "Days from first to last", view.getDaysOfSpan());
        tell("Interruptions", "Interruptions", view.getInterruptions());
        tell("Documents remis", "Documents given", view.getDelivered());
        tell("Suivi", "Follow-up", view.getFollowUp());
        tell("Enquêtes répondues", "Surveys answered", view.getSurveysAnswered());
        followed(view.getResourcesFollowed(), view.getResourcesGiven());
    }

    private void print(SharedDocuments documents) {
        each(language.write(DocumentKind.DETAILED_RESULTS), documents.getDetailedResults(), result -> result);
        documents.getSynthesis().ifPresent(this::print);
        each(language.write(DocumentKind.ACTION_PLAN), documents.getActionPlan(), this::step);
    }

    private void print(Synthesis synthesis) {
        List<String> words = new ArrayList<>();
        synthesis.getText().ifPresent(words::add);
        synthesis.getParts().stream().map(ViewPrinter::part).forEach(words::add);
        words.addAll(synthesis.getRemarks());
        each(language.write(DocumentKind.SYNTHESIS), words, text -> text);
    }

    private static String part(SynthesisPart part) {
        return part.getHeading() + part.getText().map(text -> " · " + text).orElse("");
    }

    private void followed(int followed, int given) {
        if (given > 0) {
            tell("Ressources suivies", "Resources followed", followed + " / " + given);
        }
    }

    private String session(Session session) {
        return pair(session.getStatus(), session.getPhase(), session.getStart().toLocalDate(), session.length());
    }

    private String session(SessionRecord session) {
        return pair(
                session.getStatus(),
                session.getPhase(),
                session.getDay(),
                session.getTime(),
                session.getChannels(),
                session.getProofs());
    }

    private String session(AttendedSession session) {
        return pair(session.getDay(), session.getTime());
    }

    private String attendance(Attendance attendance) {
        return pair(attendance.getDay(), attendance.getTime(), attendance.getChannels(), attendance.getProofs());
    }

    private String interruption(Interruption interruption) {
        return pair(interruption.getFirstDay(), interruption.getLastDay());
    }

    private String consent(Consent consent) {
        return pair(
                consent.getScope(),
                consent.getAnswer(),
                consent.getAnsweredOn(),
                consent.getForm(),
                consent.getRecipient(),
                consent.getDocuments(),
                consent.getReason(),
                consent.getUntil().map(this::until),
                consent.getWithdrawnOn().map(this::withdrawn));
    }

    private String consent(ConsentRecord consent) {
        return pair(
                consent.getScope(),
                consent.getAnswer(),
                consent.getAnsweredOn(),
                consent.getForm(),
                consent.getRecipient(),
                consent.getDocuments(),
                consent.isReasonNoted() ? say("motif noté", "reason noted") : Optional.empty(),
                consent.getUntil().map(this::until),
                consent.getWithdrawnOn().map(this::withdrawn));
    }

    private String until(Object day) {
        return say("jusqu'au ", "until ") + language.write(day);
    }

    private String withdrawn(Object day) {
        return say("retiré le ", "withdrawn on ") + language.write(day);
    }

    private String decision(Decision decision) {
        return pair(decision.getSubject(), decision.getDecidedOn(), decision.getDecidedBy());
    }

    private String delivery(Delivery delivery) {
        return pair(delivery.getDocument(), delivery.getDeliveredOn());
    }

    private String disclosure(Disclosure disclosure) {
        return pair(disclosure.getDocument(), disclosure.getRecipient(), disclosure.getDisclosedOn());
    }

    private String destruction(Destruction destruction) {
        return pair(destruction.getDestroyedOn(), destruction.getDocuments());
    }

    private String place(TeamPlace place) {
        return pair(
                place.getRole(),
                place.getEngagement(),
                place.getFirstDay(),
                place.getLastDay(),
                place.getQualifications());
    }

    private String step(ActionStep step) {
        return pair(step.getAction(), step.getDueOn(), step.getDecidedBy());
    }

    private String counted(SessionCount count) {
        return count.count() + " " + language.write(count.status());
    }

    private String counted(ChannelCount count) {
        return count.count() + " " + language.write(count.channel());
    }

    private String phase(PhaseTime time) {
        return language.write(time.phase()) + " " + language.write(time.time());
    }

    private static <T> List<String> list(List<T> values, Function<T, String> write) {
        return values.stream().map(write).toList();
    }

    /** Writes what there is of some values, with dots between them. */
    private String pair(Object... values) {
        return List.of(values).stream()
                .map(this::write)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::write).orElse("");
        }
        return value instanceof Collection<?> values
                ? values.stream().map(this::write).collect(Collectors.joining(", "))
                : language.write(value);
    }

    private void tell(String french, String english, Object value) {
        String text = write(value);
        if (!text.isEmpty()) {
            out.paragraph(say(french + " : ", english + ": ") + text);
        }
    }

    private void count(String french, String english, List<?> values) {
        if (!values.isEmpty()) {
            tell(french, english, values.size());
        }
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
