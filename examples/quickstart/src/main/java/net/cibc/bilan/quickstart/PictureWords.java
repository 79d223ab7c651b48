package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.timeline.TimelineEntry;

/**
 * The words of the pictures of time, in both languages; entries are told in those of the library.
 */
final class PictureWords {

    private final PageWords page;

    PictureWords(PageWords page) {
        this.page = page;
    }

    String write(Object value) {
        return page.write(value);
    }

    String begin(Object value) {
        return page.begin(value);
    }

    String sessions() {
        return page.sessions();
    }

    String atMost(String length) {
        return page.atMost(length);
    }

    String course() {
        return page.say("Le bilan dans le temps", "The bilan in time");
    }

    List<String> courseLegend() {
        return List.of(
                page.say(
                        "La hauteur d'une barre dit la durée : pleine, la séance est tenue ; vide, elle est prévue ;"
                                + " « ! », elle est en retard ; « ? », personne n'a noté sa durée ;"
                                + " « × », elle n'a pas eu lieu.",
                        "The height of a bar tells the length: full, the session was held; empty, it is planned;"
                                + " “!”, it is overdue; “?”, nobody noted its length;"
                                + " “×”, it did not take place."),
                page.say(
                        "Un point plein est fait, un point vide est à faire ou en cours."
                                + " Un fond hachuré est une suspension. Le trait épais est le jour demandé.",
                        "A full dot is done, an empty one is to do or under way. A hatched ground is a suspension."
                                + " The thick line is the day asked."));
    }

    String after() {
        return page.say("Et après", "And after");
    }

    List<String> afterLegend() {
        return List.of(page.say(
                "Un contour en tirets est prévisible : il suit la fin du bilan, qui n'est pas encore enregistrée."
                        + " Un point est un entretien de suivi, plein s'il est tenu.",
                "A dashed outline is foreseen: it follows the end of the bilan, which is not recorded yet."
                        + " A dot is a follow-up interview, full if it was held."));
    }

    String axis() {
        return page.say("Mois, et jours qui comptent", "Months, and days that matter");
    }

    /** A month in the least space, with the year where the year begins. */
    String month(LocalDate first) {
        Locale locale = page.language() == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
        return first.format(DateTimeFormatter.ofPattern(first.getMonthValue() == 1 ? "yyyy" : "MMM", locale));
    }

    String limit(LocalDate day) {
        return page.say("délai : {day}", "limit: {day}", "day", day);
    }

    String end(LocalDate day) {
        return page.say("fin : {day}", "end: {day}", "day", day);
    }

    String phases() {
        return page.say("Phases", "Phases");
    }

    String phase(Phase phase, LocalDate first, LocalDate last) {
        return begin(phase) + page.say(" : ", ": ") + fromTo(first, last, false);
    }

    String fromTo(LocalDate first, LocalDate last, boolean foreseen) {
        return page.say("du {first} au {last}", "{first} to {last}", "first", first, "last", last)
                + (foreseen ? page.say(" (prévisible)", " (foreseen)") : "");
    }

    String sessions(int number) {
        return page.count(number, "séance", "séances", "session", "sessions");
    }

    String by(Channel channel, int number) {
        return begin(channel) + page.say(" : ", ": ") + sessions(number);
    }

    String between() {
        return page.say("Entre les séances", "Between sessions");
    }

    String between(int number) {
        return between()
                + page.say(" : ", ": ")
                + page.count(
                        number,
                        "travail personnel, écrit ou enquête",
                        "travaux personnels, écrits ou enquêtes",
                        "piece of personal work, written support or enquiry",
                        "pieces of personal work, written support or enquiries");
    }

    String resources() {
        return page.say("Ressources", "Resources");
    }

    String resources(int number) {
        return page.count(number, "ressource confiée", "ressources confiées", "resource given", "resources given");
    }

    String lasting(TimelineEntry entry) {
        return entry.getLastDay()
                .map(last -> fromTo(entry.getDay(), last, false))
                .orElseGet(() -> page.say("depuis le {day}", "since {day}", "day", entry.getDay()));
    }

    String told(TimelineEntry entry) {
        return write(entry.getDay()) + page.say(" : ", ": ") + entry.text(page.language());
    }

    String bilan() {
        return "Bilan";
    }

    String followUp() {
        return page.say("Entretien de suivi", "Follow-up interview");
    }
}
