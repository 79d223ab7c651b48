package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * Many case files on one day: who is busy when, in which file. It holds identifiers, days and sessions, and neither
 * names nor content.
 *
 * <p>It is what rules about many files see. This class is immutable and thread-safe.
 */
public final class Caseload implements Judgeable<Caseload> {

    private static final Words OWN_DAY =
            new Words("le jour auquel les dossiers ont été vus", "the day on which the case files were seen");

    private final Optional<LocalDate> day;
    private final List<FileSummary> files;
    private final Map<MemberId, List<Appointment>> appointments;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Appointment> openEnds = new ArrayList<>();

    Caseload(Optional<LocalDate> day, List<FileSummary> files, Map<MemberId, List<Appointment>> appointments) {
        this.day = day;
        this.files = List.copyOf(files);
        this.appointments = appointments;
        appointments.forEach((person, each) -> {
            each.sort(Appointment.AS_TIME_GOES);
            List<Busy> busy = each.stream().map(Busy::of).toList();
            clashes.addAll(Clashes.of(busy));
            openEnds.addAll(openEnds(busy));
        });
    }

    /**
     * Obtains a collector of snapshots. Parts that were collected apart, in whichever order, come to the same.
     *
     * <p>A case file that is met twice counts once. It is an {@link InvalidValueException} if the snapshots are not all
     * of one day, if one is of a planned course, or if two case files of one identifier differ.
     *
     * @return the collector
     */
    public static Collector<Snapshot, ?, Caseload> collector() {
        return Collector.of(
                Gathering::new,
                Gathering::add,
                Gathering::merge,
                Gathering::caseload,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns this caseload, which is of one day already.
     *
     * @param day  the day of the snapshots
     * @param practice  how the case files were read
     * @return this
     * @throws InvalidValueException if the snapshots are of another day
     */
    @Override
    public Caseload asOf(LocalDate day, Practice practice) {
        new Faults().missing("day", day).refuse();
        if (!this.day.orElse(day).equals(day)) {
            throw new InvalidValueException("day", OWN_DAY, day);
        }
        return this;
    }

    /**
     * Returns the day of the snapshots.
     *
     * @return the day, empty where there is no case file
     */
    public Optional<LocalDate> day() {
        return day;
    }

    /**
     * Lists the case files.
     *
     * @return what is kept of each, in the order of their identifiers
     */
    public List<FileSummary> files() {
        return files;
    }

    /**
     * Lists the case files of one beneficiary in one centre. Between centres no identifier may serve.
     *
     * @param centre  the short code of the centre
     * @param person  the beneficiary, under the identifier that this centre uses
     * @return the case files, in the order of their identifiers
     */
    public List<BilanId> files(String centre, PersonId person) {
        return files.stream()
                .filter(file ->
                        file.id().centre().equals(centre) && file.person().equals(person))
                .map(FileSummary::id)
                .toList();
    }

    /**
     * Counts how the bilans went.
     *
     * @return the number of case files of each outcome that occurs
     */
    public Map<BilanOutcome, Integer> outcomes() {
        Map<BilanOutcome, Integer> counts = new EnumMap<>(BilanOutcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Lists who is busy in a session that was held or is planned.
     *
     * @return the members, in order
     */
    public List<MemberId> members() {
        return List.copyOf(appointments.keySet());
    }

    /**
     * Lists the appointments of a member.
     *
     * @param member  the member
     * @return the appointments, as time goes
     */
    public List<Appointment> appointments(MemberId member) {
        return Collections.unmodifiableList(appointments.getOrDefault(member, List.of()));
    }

    /**
     * Counts the running bilans in whose team a member is on the day.
     *
     * @param member  the member
     * @return the number of case files
     */
    public int load(MemberId member) {
        return (int) files.stream()
                .filter(file -> file.outcome() == BilanOutcome.RUNNING)
                .filter(file -> file.team().contains(member))
                .count();
    }

    /**
     * Adds up the time for which a member was present in sessions that were held. What a group did together counts
     * once, with the longest presence that a case file names: sessions of one group that overlap.
     *
     * @param member  the member
     * @return the time, empty where the whole of a session counts and its end is not known
     */
    public Optional<Duration> presence(MemberId member) {
        return Presence.of(
                appointments(member).stream().filter(Appointment::isHeld).toList());
    }

    /**
     * Lists what nobody can keep: appointments of one member in two case files, and not of one group, that overlap, and
     * whose presences together are longer than the time from the first begin to the last end. Each appointment is
     * listed with at most two of those before it, one that was held and one that is planned, so that the list grows
     * with the case files and not with the pairs among them.
     *
     * @return the clashes, in the order of the members, and of each as time goes
     */
    public List<Clash> clashes() {
        return Collections.unmodifiableList(clashes);
    }

    /**
     * Lists the held sessions whose end is not known and that somebody left for a session of another case file, and not
     * of the same group, later on the same day: whether both could be kept cannot be told. The day is counted in the
     * zone of the session without an end.
     *
     * @return the appointments without an end, in the order of the members, and of each as time goes
     */
    public List<Appointment> openEnds() {
        return Collections.unmodifiableList(openEnds);
    }

    private static List<Appointment> openEnds(List<Busy> asTimeGoes) {
        List<Appointment> open = new ArrayList<>();
        Few next = new Few(Comparator.comparing(Busy::begins));
        for (int i = asTimeGoes.size() - 1; i >= 0; i--) {
            Busy each = asTimeGoes.get(i);
            Busy after = next.beside(each);
            if (after != null && each.appointment().isLeftOpenFor(after.appointment())) {
                open.add(each.appointment());
            }
            next.add(each);
        }
        Collections.reverse(open);
        return open;
    }

    @Override
    public String toString() {
        return files.size() + " case files" + day.map(each -> " on " + each).orElse("");
    }
}
