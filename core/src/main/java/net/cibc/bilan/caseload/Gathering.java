package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Case files while they are gathered into a {@link Caseload}. */
final class Gathering {

    private static final Words ONE_DAY =
            new Words("le jour de tous les dossiers réunis", "the day of all case files that are gathered");
    private static final Words AS_IT_IS = new Words("le dossier tel qu'il est", "the case file as it is");
    private static final Words PLANNED_COURSE = new Words("son déroulement prévu", "its planned course");
    private static final Words ONE_VERSION =
            new Words("une seule version de chaque dossier", "one version of each case file");

    /** Somebody as a centre calls them. */
    private record Name(String centre, PersonId id) {

        static final Comparator<Name> ORDER = Comparator.comparing(Name::centre).thenComparing(Name::id);

        /** Who is not told to be a member is known by the centre's own identifier. */
        MemberId unlisted() {
            return MemberId.of(centre, id.value());
        }
    }

    /** A session of a case file, and somebody who takes part in it. */
    private record Part(Session session, String path, PersonId person, Optional<Duration> presence) {}

    /** What is kept of a case file. */
    private record Filed(
            BilanId id,
            ZoneId zone,
            PersonId person,
            BilanOutcome outcome,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> endOfAction,
            List<PersonId> team,
            List<Part> parts) {}

    private final Map<String, Filed> files = new TreeMap<>();
    private final Map<Name, MemberId> members = new TreeMap<>(Name.ORDER);
    private @Nullable LocalDate day;

    void add(Snapshot snapshot) {
        new Faults().missing("snapshot", snapshot).refuse();
        new Faults()
                .when(snapshot.isPlan(), "snapshot", AS_IT_IS, PLANNED_COURSE)
                .refuse();
        isOf(snapshot.day());
        Bilan bilan = snapshot.bilan();
        for (Assignment place : bilan.getTeam()) {
            place.getPerson()
                    .getMember()
                    .ifPresent(member -> know(
                            new Name(bilan.getId().centre(), place.getPerson().getId()), member));
        }
        file(new Filed(
                bilan.getId(),
                bilan.getZone(),
                bilan.getBeneficiary().getId(),
                snapshot.outcome(),
                snapshot.firstDay(),
                snapshot.endOfAction(),
                team(snapshot),
                parts(snapshot)));
    }

    Gathering merge(Gathering other) {
        if (other.day != null) {
            isOf(other.day);
        }
        other.members.forEach(this::know);
        other.files.values().forEach(this::file);
        return this;
    }

    private void isOf(LocalDate other) {
        if (day != null && !day.equals(other)) {
            throw new InvalidValueException("day", ONE_DAY, other);
        }
        day = other;
    }

    // Where files of a centre tell different members, the first by name counts in all of them.
    private void know(Name name, MemberId member) {
        members.merge(name, member, (one, two) -> one.compareTo(two) <= 0 ? one : two);
    }

    // A file that is met twice counts once.
    private void file(Filed filed) {
        Filed before = files.putIfAbsent(filed.id.toString(), filed);
        if (before != null && !before.equals(filed)) {
            throw new InvalidValueException(
                    "files", ONE_VERSION, new Words("deux versions de " + filed.id, "two of " + filed.id));
        }
    }

    private static List<PersonId> team(Snapshot snapshot) {
        return snapshot.bilan().getTeam().stream()
                .filter(place -> place.getLastDay()
                        .map(last -> !last.isBefore(snapshot.day()))
                        .orElse(true))
                .map(place -> place.getPerson().getId())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Part> parts(Snapshot snapshot) {
        List<Part> parts = new ArrayList<>();
        List<Session> sessions = snapshot.bilan().getSessions();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (Appointment.keepsBusy(session)) {
                Map<PersonId, Participation> longest = new TreeMap<>();
                session.getParticipants().forEach(each -> longest.merge(each.getPerson(), each, Gathering::longer));
                for (Participation each : longest.values()) {
                    parts.add(new Part(session, "sessions[" + i + "]", each.getPerson(), each.getPresence()));
                }
            }
        }
        return parts;
    }

    /** Of somebody who is named twice in a session the longer presence counts, and the whole session is the longest. */
    private static Participation longer(Participation one, Participation other) {
        if (one.getPresence().isEmpty() || other.getPresence().isEmpty()) {
            return one.getPresence().isEmpty() ? one : other;
        }
        return one.getPresence().get().compareTo(other.getPresence().get()) < 0 ? other : one;
    }

    Caseload caseload() {
        List<FileSummary> summaries = new ArrayList<>();
        Map<MemberId, List<Appointment>> appointments = new TreeMap<>();
        for (Filed file : files.values()) {
            summaries.add(new FileSummary(
                    file.id,
                    file.person,
                    file.outcome,
                    file.firstDay,
                    file.endOfAction,
                    file.team.stream()
                            .map(each -> member(file, each))
                            .distinct()
                            .toList()));
            for (Part part : file.parts) {
                MemberId member = member(file, part.person);
                appointments
                        .computeIfAbsent(member, any -> new ArrayList<>())
                        .add(new Appointment(file.id, file.zone, part.session, part.path, member, part.presence));
            }
        }
        return new Caseload(Optional.ofNullable(day), summaries, appointments);
    }

    private MemberId member(Filed file, PersonId person) {
        Name name = new Name(file.id.centre(), person);
        MemberId known = members.get(name);
        return known == null ? name.unlisted() : known;
    }
}
