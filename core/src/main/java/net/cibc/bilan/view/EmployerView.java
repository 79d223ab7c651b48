package net.cibc.bilan.view;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What the employer may see. Nothing of it tells what the bilan found.
 *
 * <p>An employer that takes part sees the days on which the person was with the consultant or is to be, and one that
 * pays the hours too, "dates and hours only". How the bilan ended is not told: the day is, and stopping is no fault
 * (Code du travail, art. L6313-4). Interviews before and after the action are none of its days.
 *
 * <p>An employer that takes no part need not even know of the bilan (a person may use the compte personnel de formation
 * outside working time without a word), and sees nothing but the documents that the person lets it see.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class EmployerView implements WithEmployerView permits ImmutableEmployerView {

    EmployerView() {}

    /**
     * Views a case file as an employer may see it that takes no part in the bilan, whether the case file names it or
     * not.
     *
     * @param snapshot  the case file on a day
     * @return the view, empty where the person lets the employer see nothing: it is then not told that there is a bilan
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static Optional<EmployerView> of(Snapshot snapshot) {
        return of(snapshot, Optional.empty());
    }

    /**
     * Views a case file as an employer may see it that takes part in the bilan, which the case file does not tell.
     *
     * @param snapshot  the case file on a day
     * @param part  what the employer has to do with the bilan
     * @return the view, empty where the case file names no employer and the person lets it see nothing
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static Optional<EmployerView> of(Snapshot snapshot, EmployerPart part) {
        new Faults().missing("part", part).refuse();
        return of(snapshot, snapshot.bilan().getBeneficiary().getEmployer().map(named -> part));
    }

    private static Optional<EmployerView> of(Snapshot snapshot, Optional<EmployerPart> taken) {
        Sharing.refusePlan(snapshot);
        Bilan bilan = snapshot.bilan();
        Optional<SharedDocuments> documents = Sharing.with(Recipient.EMPLOYER, snapshot);
        if (taken.isEmpty() && documents.isEmpty()) {
            return Optional.empty();
        }
        Builder view = builder();
        view.day(snapshot.day())
                .centre(bilan.getCentre().getName())
                .person(bilan.getBeneficiary().getName())
                .documents(documents);
        taken.ifPresent(part -> {
            view.part(part)
                    .bilan(bilan.getId())
                    .offer(Attendances.told(bilan.getOffer().getTitle()))
                    .sessions(sessions(snapshot, part))
                    .plannedDays(Attendances.plannedDays(snapshot))
                    .endedOn(snapshot.endOfAction());
            if (part == EmployerPart.PAYS) {
                view.countedTime(Attendances.some(snapshot.countedTime()));
            }
        });
        return Optional.of(view.build());
    }

    private static List<AttendedSession> sessions(Snapshot snapshot, EmployerPart part) {
        return snapshot.heldSessions().stream()
                .map(session -> AttendedSession.builder()
                        .day(snapshot.dayOf(session))
                        .time(part == EmployerPart.PAYS ? Attendances.length(session) : Optional.empty())
                        .build())
                .toList();
    }

    /**
     * Gets the day at whose end the case file is seen.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets the name of the centre.
     *
     * @return the name
     */
    @NotBlank
    public abstract String getCentre();

    /**
     * Gets the name under which the person is addressed.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getPerson();

    /**
     * Gets what the employer has to do with the bilan.
     *
     * @return the part, empty where it takes no part
     */
    public abstract Optional<EmployerPart> getPart();

    /**
     * Gets the identifier of the case file, as agreements and invoices tell it.
     *
     * @return the identifier, empty where the employer takes no part
     */
    public abstract Optional<BilanId> getBilan();

    /**
     * Gets the title of the offer.
     *
     * @return the title, empty where the employer takes no part
     */
    public abstract Optional<String> getOffer();

    /**
     * Gets the sessions that were held.
     *
     * @return the sessions, in order
     */
    public abstract List<AttendedSession> getSessions();

    /**
     * Gets the days for which sessions are planned.
     *
     * @return the days, in order, each once
     */
    public abstract List<LocalDate> getPlannedDays();

    /**
     * Gets the time that counts by the practice, for an employer that pays.
     *
     * @return the time, empty where there is none or it is not told
     */
    public abstract Optional<Duration> getCountedTime();

    /**
     * Gets the end of the action.
     *
     * @return the day, in the zone of the bilan, empty while the bilan runs
     */
    public abstract Optional<LocalDate> getEndedOn();

    /**
     * Gets what the person lets the employer see.
     *
     * @return the documents, empty where there are none or the person does not agree
     */
    public abstract Optional<SharedDocuments> getDocuments();

    @Value.Check
    void check() {
        new Faults()
                .farAway("day", getDay())
                .unstorable("centre", getCentre())
                .unstorable("person", getPerson())
                .blank("offer", getOffer())
                .farAway("plannedDays", getPlannedDays())
                .noTime("countedTime", getCountedTime())
                .farAway("endedOn", getEndedOn())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EmployerView}; day, centre and person are required. */
    public static final class Builder extends ImmutableEmployerView.Builder {
        Builder() {}
    }
}
