package net.cibc.bilan.view;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What an organisation that pays may see, such as an OPCO or the Caisse des dépôts: that the bilan was carried out,
 * when and with what proof, and nothing of what it found. The law has funders told of beginning, interruptions and end
 * (Code du travail, art. L6353-10), and every hour proved (art. L6362-6); only hours of accompaniment may be paid by
 * the compte personnel de formation (art. D6323-6).
 *
 * <p>Where the person or the employer pays alone there is no such organisation, and it sees nothing but the documents
 * that the person lets it see.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FunderView implements WithFunderView permits ImmutableFunderView {

    FunderView() {}

    /**
     * Views a case file as an organisation that pays may see it. A case file that does not tell with whose money the
     * bilan is paid is shown: whoever asks for this view knows that the organisation pays.
     *
     * @param snapshot  the case file on a day
     * @return the view, empty where the person or the employer pays alone and the person lets the organisation see
     *     nothing
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static Optional<FunderView> of(Snapshot snapshot) {
        Sharing.refusePlan(snapshot);
        Bilan bilan = snapshot.bilan();
        Optional<SharedDocuments> documents = Sharing.with(Recipient.FUNDER, snapshot);
        boolean pays =
                bilan.getFunding().filter(funding -> funding == Funding.PRIVATE).isEmpty();
        if (!pays && documents.isEmpty()) {
            return Optional.empty();
        }
        Builder view = builder();
        view.day(snapshot.day())
                .centre(bilan.getCentre().getName())
                .person(bilan.getBeneficiary().getName())
                .documents(documents);
        if (pays) {
            view.bilan(bilan.getId())
                    .offer(Attendances.told(bilan.getOffer().getTitle()))
                    .firstDay(snapshot.firstDay())
                    .interruptions(Interruption.of(snapshot))
                    .endedOn(snapshot.endOfAction())
                    .end(Attendances.end(snapshot))
                    .attendances(Attendances.accompaniment(snapshot))
                    .accompaniment(Attendances.some(snapshot.accompaniment()))
                    .countedTime(Attendances.some(snapshot.countedTime()))
                    .resourceProofs(Attendances.resourceProofs(snapshot));
        }
        return Optional.of(view.build());
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
     * Gets the identifier of the case file, as agreements and invoices tell it.
     *
     * @return the identifier, empty where nobody else pays
     */
    public abstract Optional<BilanId> getBilan();

    /**
     * Gets the title of the offer.
     *
     * @return the title, empty where nobody else pays
     */
    public abstract Optional<String> getOffer();

    /**
     * Gets the first day of the work that the consultant led.
     *
     * @return the day, in the zone of the bilan, empty where there was none
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * Gets the suspensions.
     *
     * @return the suspensions, in order
     */
    public abstract List<Interruption> getInterruptions();

    /**
     * Gets the end of the action.
     *
     * @return the day, in the zone of the bilan, empty while the bilan runs
     */
    public abstract Optional<LocalDate> getEndedOn();

    /**
     * Gets how it ended.
     *
     * @return the kind, empty while the bilan runs
     */
    public abstract Optional<ClosureKind> getEnd();

    /**
     * Gets the accompaniment: sessions held and support given in writing.
     *
     * @return the accompaniment, in order of the days
     */
    public abstract List<Attendance> getAttendances();

    /**
     * Gets the time of accompaniment.
     *
     * @return the time, empty where there is none
     */
    public abstract Optional<Duration> getAccompaniment();

    /**
     * Gets the time that counts by the practice, with the work that the person did alone.
     *
     * @return the time, empty where there is none
     */
    public abstract Optional<Duration> getCountedTime();

    /**
     * Gets the days on which the following of a resource for remote work was last traced, of those with a proof of it.
     *
     * @return the days, in order
     */
    public abstract List<LocalDate> getResourceProofs();

    /**
     * Gets what the person lets the organisation see.
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
                .farAway("firstDay", getFirstDay())
                .farAway("endedOn", getEndedOn())
                .noTime("accompaniment", getAccompaniment())
                .noTime("countedTime", getCountedTime())
                .farAway("resourceProofs", getResourceProofs())
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

    /** Builds a {@link FunderView}; day, centre and person are required. */
    public static final class Builder extends ImmutableFunderView.Builder {
        Builder() {}
    }
}
