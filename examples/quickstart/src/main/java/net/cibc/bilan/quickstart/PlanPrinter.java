package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Place;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanChanges;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.TermValue;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints a plan for people: in a sentence, week by week, in numbers, and what it is worth.
 */
final class PlanPrinter {

    private final Terminal out;
    private final PlanWords words;

    /** The case file, in which people have names. */
    private Optional<Bilan> bilan = Optional.empty();

    PlanPrinter(Terminal out, PlanWords words) {
        this.out = out;
        this.words = words;
    }

    /** Prints what is asked for. */
    void head(Checked.Asked asked, PlanRequest request) {
        bilan = asked.bilan();
        out.file(asked);
        OffsetDateTime now = request.getNow();
        String mode = words.write(request.getMode()) + " · " + words.write(request.getPreference());
        out.paragraph(asked.bilan().map(bilan -> bilan.getId() + " · ").orElse("") + mode);
        ZoneId zone = request.getPersonZone();
        out.paragraph(words.say(
                "à partir du {day} à {hour}, heure de {town}",
                "from {day} at {hour}, time of {town}",
                "day",
                Moments.dayOf(now, zone),
                "hour",
                words.write(now.atZoneSameInstant(zone).toLocalTime()),
                "town",
                words.town(zone)));
        out.line("");
    }

    /** Prints a plan, marked with what it changes of the sessions before if that is asked for, or why there is none. */
    void print(PlanOutcome outcome, boolean replan) {
        if (outcome instanceof Plan plan) {
            print(plan, replan ? Optional.of(plan.changes()) : Optional.empty());
        } else if (outcome instanceof Infeasible no) {
            new InfeasiblePrinter(out, words).print(no);
        }
    }

    /** Prints places for one more session. */
    void print(List<Place> places, PlanRequest request) {
        if (places.isEmpty()) {
            out.item(
                    "✗",
                    Style.fg_red,
                    words.say("Aucune place pour une séance de plus.", "No place for one more session."));
        }
        for (Place place : places) {
            String said = words.brief(Moments.dayOf(place.getStart(), request.getPersonZone())) + " "
                    + words.times(place.getStart(), place.getEnd(), request.getPersonZone());
            String instead = place.getReplaces()
                    .map(id -> words.say(" · à la place de la séance {id}", " · instead of session {id}", "id", id))
                    .orElse("");
            out.item(
                    "→",
                    Style.fg_green,
                    said + there(place, request) + " · " + words.write(place.getPhase()) + instead);
        }
    }

    /** The times of a place by the clocks of the counsellor, if they show others. */
    private String there(Place place, PlanRequest request) {
        ZoneId here = request.getPersonZone();
        return request.getDiaries().stream()
                .filter(diary -> place.getLead().equals(Optional.of(diary.getPerson())))
                .map(Diary::getZone)
                .filter(zone -> !place.getStart()
                        .atZoneSameInstant(zone)
                        .getOffset()
                        .equals(place.getStart().atZoneSameInstant(here).getOffset()))
                .map(zone -> " (" + words.times(place.getStart(), place.getEnd(), zone) + " " + words.at(zone) + ")")
                .findFirst()
                .orElse("");
    }

    private void print(Plan plan, Optional<PlanChanges> changes) {
        ValueWords value = new ValueWords(plan, words);
        out.paragraph(value.sentence());
        if (plan.getSessions().isEmpty()) {
            notices(plan);
            return;
        }
        out.line("");
        new WeekPicture(plan, words, mark(changes)).lines().forEach(out::line);
        out.line("");
        changes.ifPresent(each -> print(each, plan.getRequest()));
        numbers(plan);
        notices(plan);
        out.line("");
        out.line("  "
                + words.say(
                        "Ce qu'il vaut, dans l'ordre où les calendriers se comparent :",
                        "What it is worth, in the order in which plans are compared:"));
        value.terms().forEach(term -> print(term, value));
    }

    private void print(TermValue term, ValueWords value) {
        boolean best = term.amount() == 0;
        out.item(best ? "✓" : "·", best ? Style.fg_green : Style.faint, value.of(term));
    }

    private static Function<Session, String> mark(Optional<PlanChanges> changes) {
        Map<ActivityId, String> marks = new HashMap<>();
        changes.ifPresent(each -> {
            each.kept().forEach(session -> marks.put(session.getId(), " ="));
            each.moved().forEach(move -> marks.put(move.to().getId(), " →"));
            each.added().forEach(session -> marks.put(session.getId(), " +"));
        });
        return session -> marks.getOrDefault(session.getId(), "");
    }

    private void print(PlanChanges changes, PlanRequest request) {
        List<String> said = Stream.of(
                        count("=", changes.kept(), words.say("inchangée", "unchanged")),
                        count("→", changes.moved(), words.say("changée", "changed")),
                        count("+", changes.added(), words.say("ajoutée", "added")),
                        count("−", changes.dropped(), words.say("supprimée", "dropped")))
                .flatMap(Optional::stream)
                .toList();
        out.paragraph(words.say("Ce qui change : ", "What changes: ") + String.join(" · ", said));
        changes.moved()
                .forEach(move ->
                        out.item("→", Style.fg_yellow, said(move.from(), request) + " → " + said(move.to(), request)));
        changes.added().forEach(session -> out.item("+", Style.fg_green, said(session, request)));
        changes.dropped().forEach(session -> out.item("−", Style.fg_red, said(session, request)));
        out.line("");
    }

    /** A phase with its mark in the picture of the weeks. */
    private String phase(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> words.say("P préliminaire", "P preliminary");
            case INVESTIGATION -> words.say("I investigation", "I investigation");
            case CONCLUSIONS -> words.say("C conclusions", "C conclusions");
        };
    }

    private Optional<String> count(String mark, List<?> sessions, String done) {
        int count = sessions.size();
        String plural = count > 1 ? words.say("s", "") : "";
        return count == 0
                ? Optional.empty()
                : Optional.of(mark + "\u00a0" + words.sessions(count) + "\u00a0" + done + plural);
    }

    private String said(Session session, PlanRequest request) {
        return words.brief(Moments.dayOf(session.getStart(), request.getPersonZone())) + " "
                + words.times(session, request.getPersonZone());
    }

    private void numbers(Plan plan) {
        PlanRequest request = plan.getRequest();
        Stream<String> phases = Stream.of(Phase.values())
                .filter(phase -> !plan.hours().in(phase).isZero())
                .map(phase -> phase(phase) + "\u00a0" + words.write(plan.hours().in(phase)));
        out.paragraph(String.join(" · ", phases.toList())
                + words.say(
                        " · {time} en tout",
                        " · {time} in all",
                        "time",
                        plan.hours().total()));
        reserve(plan, request.reserve());
        plan.lastDay()
                .ifPresent(last -> out.paragraph(words.say("Fin : {day}", "End: {day}", "day", last)
                        + plan.limit()
                                .map(limit -> words.say(
                                        " · limite : {day} · marge : {margin}",
                                        " · limit: {day} · margin: {margin}",
                                        "day",
                                        limit,
                                        "margin",
                                        words.days(plan.margin().orElse(0))))
                                .orElse("")));
        plan.followUp()
                .ifPresent(day -> out.paragraph(
                        words.say("Suivi à proposer : {day}", "Follow-up to propose: {day}", "day", day)));
        plan.getLead()
                .ifPresent(lead -> out.paragraph(words.say("Avec : ", "With: ")
                        + name(lead)
                        + request.getLead()
                                .filter(before -> !before.equals(lead))
                                .map(before ->
                                        words.say(", après {before}", ", after {before}", "before", name(before)))
                                .orElse("")));
        plan.getSessions().stream()
                .filter(session -> session.getParticipants().stream()
                        .anyMatch(each -> each.getRole() == ParticipantRole.SPECIALIST))
                .forEach(session -> out.paragraph(
                        words.say("Spécialiste : {when}", "Specialist: {when}", "when", said(session, request))));
        plan.getWork()
                .forEach(work -> out.paragraph(words.say("Travail personnel", "Personal work")
                        + work.getDuration()
                                .map(time -> words.say(" de ", " of ") + words.write(time))
                                .orElse("")
                        + work.getDueOn()
                                .map(day -> words.say(" pour le {day}", " due on {day}", "day", day))
                                .orElse("")));
        plan.getAssignments()
                .forEach(each -> out.paragraph(words.say(
                        "Ressource {resource} à donner le {day}",
                        "Resource {resource} to give on {day}",
                        "resource",
                        each.getResource(),
                        "day",
                        each.getAssignedOn())));
    }

    private String name(PersonId person) {
        return bilan.stream()
                .flatMap(each -> each.getTeam().stream())
                .map(Assignment::getPerson)
                .filter(each -> each.getId().equals(person))
                .map(Consultant::getName)
                .findFirst()
                .orElse(person.value());
    }

    private void reserve(Plan plan, Duration reserve) {
        if (!reserve.isZero()) {
            out.paragraph(words.say(
                            "En réserve, si besoin : {time}", "Kept in reserve, if needed: {time}", "time", reserve)
                    + (plan.isRoomForReserve()
                            ? words.say(", qui trouveraient place", ", which would find room")
                            : words.say(", qui ne trouveraient plus place", ", which would find no room any more")));
        }
    }

    private void notices(Plan plan) {
        plan.getNotices()
                .forEach(notice -> out.item("!", Style.fg_yellow, notice.text().in(words.language())));
    }
}
