package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.timeline.TimelineEntry;

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

    private String say(String french, String english, Object... values) {
        return plan.say(french, english, values);
    }

    /** A number of things, whose name has one form for one and another for many. */
    private String count(long number, String oneFr, String manyFr, String oneEn, String manyEn) {
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

    // The picture of time

    String course() {
        return say("Le bilan dans le temps", "The bilan in time");
    }

    List<String> courseLegend() {
        return List.of(
                say(
                        "La hauteur d'une barre dit la durée : pleine, la séance est tenue ; vide, elle est prévue ;"
                                + " « ! », elle est en retard ; « ? », personne n'a noté sa durée ;"
                                + " « × », elle n'a pas eu lieu.",
                        "The height of a bar tells the length: full, the session was held; empty, it is planned;"
                                + " “!”, it is overdue; “?”, nobody noted its length; “×”, it did not take place."),
                say(
                        "Un point plein est fait, un point vide est à faire ou en cours."
                                + " Un fond hachuré est une suspension. Le trait épais est le jour demandé.",
                        "A full dot is done, an empty one is to do or under way. A hatched ground is a suspension."
                                + " The thick line is the day asked."));
    }

    String after() {
        return say("Et après", "And after");
    }

    List<String> afterLegend() {
        return List.of(say(
                "Un contour en tirets est prévisible : il suit la fin du bilan, qui n'est pas encore enregistrée."
                        + " Un point est un entretien de suivi, plein s'il est tenu.",
                "A dashed outline is foreseen: it follows the end of the bilan, which is not recorded yet."
                        + " A dot is a follow-up interview, full if it was held."));
    }

    String axis() {
        return say("Mois, et jours qui comptent", "Months, and days that matter");
    }

    /** A month in the least space, with the year where the year begins. */
    String month(LocalDate first) {
        Locale locale = language == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
        return first.format(DateTimeFormatter.ofPattern(first.getMonthValue() == 1 ? "yyyy" : "MMM", locale));
    }

    String limit(LocalDate day) {
        return say("délai : {day}", "limit: {day}", "day", day);
    }

    String end(LocalDate day) {
        return say("fin : {day}", "end: {day}", "day", day);
    }

    String phases() {
        return say("Phases", "Phases");
    }

    String phase(Phase phase, LocalDate first, LocalDate last) {
        return begin(phase) + say(" : ", ": ") + fromTo(first, last, false);
    }

    String fromTo(LocalDate first, LocalDate last, boolean foreseen) {
        return say("du {first} au {last}", "{first} to {last}", "first", first, "last", last)
                + (foreseen ? say(" (prévisible)", " (foreseen)") : "");
    }

    String sessions() {
        return say("Séances", "Sessions");
    }

    String sessions(int number) {
        return count(number, "séance", "séances", "session", "sessions");
    }

    String by(Channel channel, int number) {
        return begin(channel) + say(" : ", ": ") + sessions(number);
    }

    String atMost(String length) {
        return say("{length} au plus", "{length} at most", "length", length);
    }

    String between() {
        return say("Entre les séances", "Between sessions");
    }

    String between(int number) {
        return between()
                + say(" : ", ": ")
                + count(
                        number,
                        "travail personnel, écrit ou enquête",
                        "travaux personnels, écrits ou enquêtes",
                        "piece of personal work, written support or enquiry",
                        "pieces of personal work, written support or enquiries");
    }

    String resources() {
        return say("Ressources", "Resources");
    }

    String resources(int number) {
        return count(number, "ressource confiée", "ressources confiées", "resource given", "resources given");
    }

    String lasting(TimelineEntry entry) {
        return entry.getLastDay()
                .map(last -> fromTo(entry.getDay(), last, false))
                .orElseGet(() -> say("depuis le {day}", "since {day}", "day", entry.getDay()));
    }

    String told(TimelineEntry entry) {
        return write(entry.getDay()) + say(" : ", ": ") + entry.text(language);
    }

    String bilan() {
        return "Bilan";
    }

    String followUp() {
        return say("Entretien de suivi", "Follow-up interview");
    }

    // Hours and rhythm

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

    String whole() {
        return say("Ensemble", "In all");
    }

    String hoursLegend(Duration cap) {
        return say(
                "Barre pleine : tenu ; contour : prévu ; trait : convenu ; trait double : {cap}, durée maximale légale.",
                "Full bar: held; outline: planned; stroke: agreed; double stroke: {cap}, the most by law.",
                "cap",
                cap);
    }

    String hoursLegend() {
        return say(
                "Barre pleine : tenu ; contour : prévu ; trait : convenu.",
                "Full bar: held; outline: planned; stroke: agreed.");
    }

    String lengthsMissing(int number) {
        return count(
                number,
                "durée manque et n'est pas comptée.",
                "durées manquent et ne sont pas comptées.",
                "length is missing and not counted.",
                "lengths are missing and not counted.");
    }

    String counted(Duration time) {
        return say(
                "Temps compté, suivi compris selon la pratique : {time}.",
                "Time counted, with the follow-up where the practice counts it: {time}.",
                "time",
                time);
    }

    String rhythm() {
        return say("Le rythme", "Rhythm");
    }

    String measure() {
        return say("Mesure", "Measure");
    }

    String meanLength() {
        return say("Séance moyenne", "Mean session");
    }

    String longestSession() {
        return say("Séance la plus longue", "Longest session");
    }

    String meanInterval() {
        return say("Intervalle moyen", "Mean interval");
    }

    String longestInterval() {
        return say("Intervalle le plus long", "Longest interval");
    }

    String channels() {
        return say("Canaux", "Channels");
    }

    String hoursOfDay() {
        return say("Horaires", "Hours of the day");
    }

    String answers() {
        return say("Réponse aux demandes", "Answers to requests");
    }

    String answered(int number, String mean) {
        return count(number, "réponse", "réponses", "answer", "answers")
                + say(", en {mean} en moyenne", ", in {mean} on average", "mean", mean);
    }

    String unanswered(int number) {
        return count(
                number,
                "demande sans réponse",
                "demandes sans réponse",
                "request without an answer",
                "requests without an answer");
    }

    String interval(Duration time) {
        String days = plan.days((int) time.toDays());
        return time.toHoursPart() == 0 ? days : days + " " + write(Duration.ofHours(time.toHoursPart()));
    }

    /** A length to the minute. */
    String length(Duration time) {
        return write(Duration.ofMinutes(time.toMinutes()));
    }

    String period(Period period) {
        return plan.period(period);
    }

    String slots(List<TimeSlot> slots) {
        return plan.all(slots.stream()
                .map(slot -> write(slot.from()) + "–" + write(slot.to()))
                .toList());
    }

    String all(List<String> parts) {
        return String.join(", ", parts);
    }

    String none() {
        return "–";
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
