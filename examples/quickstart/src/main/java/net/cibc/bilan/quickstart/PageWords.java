package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.text.Language;

/**
 * The words of pages, in both languages. Templates ask for their headings by the names of the methods; the texts of
 * rules, deadlines and entries come from the library.
 */
final class PageWords {

    private final Language language;
    private final PlanWords plan;

    PageWords(Language language) {
        this.language = language;
        this.plan = new PlanWords(language);
    }

    PlanWords plan() {
        return plan;
    }

    Language language() {
        return language;
    }

    String lang() {
        return language == Language.FRENCH ? "fr" : "en";
    }

    String write(Object value) {
        return language.write(value);
    }

    /** A name with its first letter as at the beginning of a sentence. */
    String begin(Object value) {
        String text = write(value);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String say(String french, String english, Object... values) {
        return plan.say(french, english, values);
    }

    /** A number of things, whose name has one form for one and another for many. */
    String count(long number, String oneFr, String manyFr, String oneEn, String manyEn) {
        boolean many = language == Language.FRENCH ? number > 1 : number != 1;
        return number + "\u00a0" + say(many ? manyFr : oneFr, many ? manyEn : oneEn);
    }

    // The head

    String title(Object id) {
        return "Bilan " + id;
    }

    String on(LocalDate day) {
        return say("au {day}", "on {day}", "day", day);
    }

    String ledBy(String name) {
        return say("avec {name}", "with {name}", "name", name);
    }

    String firstSession() {
        return say("Commencé", "Begun");
    }

    String lastSession() {
        return say("Dernier travail", "Last work");
    }

    String spanLimit() {
        return say("Délai de l'offre", "Limit of the offer");
    }

    String ended() {
        return say("Fin du bilan", "End of the bilan");
    }

    String endForeseen() {
        return say("Fin prévisible", "Foreseen end");
    }

    String needs() {
        return say("Ce qui attend quelqu'un", "What waits for somebody");
    }

    String nothingNeeded() {
        return say("Rien n'attend personne à ce jour", "Nothing waits for anybody on this day");
    }

    String overdue(int number) {
        return count(number, "échéance en retard", "échéances en retard", "deadline overdue", "deadlines overdue");
    }

    String broken(Object kind, int number) {
        return begin(kind)
                + say(" : ", ": ")
                + count(number, "règle non respectée", "règles non respectées", "rule not kept", "rules not kept");
    }

    String missing(int number) {
        return count(
                number,
                "fait manque pour juger",
                "faits manquent pour juger",
                "fact is missing to judge",
                "facts are missing to judge");
    }

    String next(Deadline deadline) {
        return say("Prochaine échéance : ", "Next deadline: ") + write(deadline.getDay()) + " – "
                + deadline.getText().in(language);
    }

    /** What the report of one kind of source comes to. */
    String outcome(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> say("conforme", "kept");
            case BROKEN -> say("non conforme", "not kept");
            case UNDECIDED -> say("à préciser", "undecided");
            case NOT_JUDGED -> say("sans objet", "not applicable");
        };
    }

    // Headings of hours and rhythm

    String sessions() {
        return say("Séances", "Sessions");
    }

    String atMost(String length) {
        return say("{length} au plus", "{length} at most", "length", length);
    }

    String hours() {
        return say("Les heures", "Hours");
    }

    String phaseName() {
        return say("Phase", "Phase");
    }

    String agreed() {
        return say("Convenu", "Agreed");
    }

    String planned() {
        return say("Prévu", "Planned");
    }

    String held() {
        return say("Tenu", "Held");
    }

    String rhythm() {
        return say("Le rythme", "Rhythm");
    }

    String measure() {
        return say("Mesure", "Measure");
    }

    // Verdicts and what follows

    String verdicts() {
        return say("Les règles, par source", "Rules, by source");
    }

    String counts(int kept, int notApplicable) {
        return new Labels(language).counts(kept, notApplicable);
    }

    String notApplicable(List<String> rules) {
        return say("Sans objet : ", "Not applicable: ") + String.join(" ; ", rules) + ".";
    }

    String acknowledgements() {
        return say("Ce qui est reconnu", "What is acknowledged");
    }

    /** That somebody acknowledged findings, which stay as they are. */
    String acknowledged(int number) {
        return count(
                number,
                "constat reconnu, avec sa raison",
                "constats reconnus, avec leurs raisons",
                "finding acknowledged, with its reason",
                "findings acknowledged, with their reasons");
    }

    String acknowledged(Acknowledgement known) {
        return new Labels(language).acknowledged(known);
    }

    String nothingAcknowledged() {
        return say("Aucun constat n'est reconnu.", "No finding is acknowledged.");
    }

    String missingFacts() {
        return say("Ce qui manque", "What is missing");
    }

    String nothingMissing() {
        return say("Aucun fait ne manque pour juger.", "No fact is missing to judge.");
    }

    String wantedBy(List<String> rules) {
        return say("pour juger : ", "to judge: ") + String.join(" ; ", rules);
    }

    String agenda() {
        return say("L'agenda", "Agenda");
    }

    String done(int number) {
        return count(number, "échéance passée", "échéances passées", "deadline met", "deadlines met");
    }

    String nothingDue() {
        return say("Rien n'est à venir.", "Nothing is to come.");
    }

    String destruction() {
        return say("À détruire", "To be destroyed");
    }

    String until(LocalDate day, Optional<String> ground) {
        return say("le {day} au plus tard", "by {day}", "day", day)
                + ground.map(why -> say(" : ", ": ") + why).orElse("");
    }

    String destroyed(LocalDate day) {
        return say("détruit le {day}", "destroyed on {day}", "day", day);
    }

    String nothingToDestroy() {
        return say("Aucun document n'est à détruire.", "No document is to be destroyed.");
    }

    String chronology() {
        return say("Chronologie en toutes lettres", "Chronology in words");
    }

    String chronology(int number) {
        return count(number, "jour ou moment", "jours et moments", "day or moment", "days and moments");
    }

    String made() {
        return say(
                "Page établie par {version}. Elle dit ce que le dossier contient au jour demandé, et rien de plus.",
                "Page made by {version}. It tells what the case file holds on the day asked, and nothing more.",
                "version",
                Quickstart.VERSION);
    }

    // The index

    String index() {
        return say("Bilans", "Bilans");
    }

    String order() {
        return say(
                "D'abord ce qui attend quelqu'un : fichiers illisibles, règles non respectées, échéances en retard,"
                        + " avertissements, faits manquants ; puis l'échéance la plus proche.",
                "First what waits for somebody: unreadable files, rules not kept, deadlines overdue, warnings, missing"
                        + " facts; then the nearest deadline.");
    }

    String stage() {
        return say("Étape", "Stage");
    }

    String sources() {
        return say("Règles", "Rules");
    }

    String summary(List<Outcome> outcomes, int unreadable) {
        Map<Outcome, Integer> judged = new EnumMap<>(Outcome.class);
        outcomes.forEach(outcome -> judged.merge(outcome, 1, Integer::sum));
        return new Labels(language).summary(judged, unreadable);
    }

    String unreadable() {
        return new Labels(language).unreadable();
    }

    String back() {
        return say("Tous les bilans", "All bilans");
    }
}
