package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import net.cibc.bilan.calendar.TimeSlot;

/**
 * How hours and rhythm are told on a page, in both languages.
 */
final class FigureWords {

    private final PageWords page;

    FigureWords(PageWords page) {
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

    String whole() {
        return page.say("Ensemble", "In all");
    }

    String hoursLegend(Duration cap) {
        return page.say(
                "Barre pleine : tenu ; contour : prévu ; trait : convenu ;"
                        + " trait épais : {cap}, durée maximale légale.",
                "Full bar: held; outline: planned; stroke: agreed; thick stroke: {cap}, the most by law.",
                "cap",
                cap);
    }

    String hoursLegend() {
        return page.say(
                "Barre pleine : tenu ; contour : prévu ; trait : convenu.",
                "Full bar: held; outline: planned; stroke: agreed.");
    }

    String lengthsMissing(int number) {
        return page.count(
                number,
                "durée manque et n'est pas comptée.",
                "durées manquent et ne sont pas comptées.",
                "length is missing and not counted.",
                "lengths are missing and not counted.");
    }

    String counted(Duration time) {
        return page.say(
                "Temps compté, suivi compris selon la pratique : {time}.",
                "Time counted, with the follow-up where the practice counts it: {time}.",
                "time",
                time);
    }

    String meanLength() {
        return page.say("Séance moyenne", "Mean session");
    }

    String longestSession() {
        return page.say("Séance la plus longue", "Longest session");
    }

    String meanInterval() {
        return page.say("Intervalle moyen", "Mean interval");
    }

    String longestInterval() {
        return page.say("Intervalle le plus long", "Longest interval");
    }

    String channels() {
        return page.say("Canaux", "Channels");
    }

    String hoursOfDay() {
        return page.say("Horaires", "Hours of the day");
    }

    String answers() {
        return page.say("Réponse aux demandes", "Answers to requests");
    }

    String answered(int number, String mean) {
        return page.count(number, "réponse", "réponses", "answer", "answers")
                + page.say(", en {mean} en moyenne", ", in {mean} on average", "mean", mean);
    }

    String unanswered(int number) {
        return page.count(
                number,
                "demande sans réponse",
                "demandes sans réponse",
                "request without an answer",
                "requests without an answer");
    }

    String interval(Duration time) {
        String days = page.plan().days((int) time.toDays());
        return time.toHoursPart() == 0 ? days : days + " " + write(Duration.ofHours(time.toHoursPart()));
    }

    /** A length to the minute. */
    String length(Duration time) {
        return write(Duration.ofMinutes(time.toMinutes()));
    }

    String period(Period period) {
        return page.plan().period(period);
    }

    String slots(List<TimeSlot> slots) {
        return page.plan()
                .all(slots.stream()
                        .map(slot -> write(slot.from()) + "–" + write(slot.to()))
                        .toList());
    }

    String all(List<String> parts) {
        return String.join(", ", parts);
    }

    String none() {
        return "–";
    }
}
