package net.cibc.bilan.offer;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final FollowUpTerm SIX_MONTHS =
            new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(7));

    @Test
    void theRemoteOfferPromisesWhatTheArticleSays() {
        Terms terms = Offers.REMOTE_2023.getTerms();

        assertThat(terms.getDuration()).contains(Duration.ofHours(24));
        assertThat(terms.getSpan()).contains(Period.ofMonths(3));
        assertThat(terms.getFollowUp()).contains(SIX_MONTHS);
        assertThat(Offers.REMOTE_2023.getMode()).isEqualTo(DeliveryMode.REMOTE);
    }

    @Test
    void aPromiseOfNothingIsRefused() {
        assertThatThrownBy(() -> Offers.REMOTE_2023.getTerms().withSpan(Period.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("span must be longer than zero, found P0D");
        assertThatThrownBy(() -> Offers.REMOTE_2023.getTerms().withDuration(Duration.ZERO))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aFollowUpAfterMoreThanACenturyIsRefused() {
        assertThatThrownBy(() -> new FollowUpTerm(
                        Period.ofYears(Integer.MAX_VALUE), Period.ofDays(Integer.MIN_VALUE), Period.ofMonths(1_201)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after must be at most a hundred years, found P2147483647Y; "
                        + "opens must be at most a hundred years, found P-2147483648D; "
                        + "closes must be at most a hundred years, found P1201M");
    }

    @Test
    void aWindowThatIsInsideOutIsRefused() {
        assertThatThrownBy(() -> new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(7), Period.ofMonths(8)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("opens must be from zero to the target (after), found P7M");
        assertThatThrownBy(() -> new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("closes must be the target (after) or later, found P5M");
        assertThatThrownBy(() -> new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(-1), Period.ofMonths(7)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void bothEndsOfTheWindowBelongToIt() {
        FollowUpWindow window = SIX_MONTHS.from(day("2026-11-23"));

        assertThat(window.contains(day("2027-04-22"))).isFalse();
        assertThat(window.contains(day("2027-04-23"))).isTrue();
        assertThat(window.contains(day("2027-06-23"))).isTrue();
        assertThat(window.contains(day("2027-06-24"))).isFalse();
    }

    @Test
    void theProposedDayIsTheNearestWorkingDayOfTheWindowTheEarlierOfTwo() {
        WorkingCalendar mainland = WorkingCalendar.of(FrenchHolidays.MAINLAND);

        // A Sunday, a Saturday, and 14 July 2027, a Wednesday between two working days.
        assertThat(window("2027-01-28", "2027-02-28", "2027-03-28").workingTarget(mainland))
                .isEqualTo("2027-03-01");
        assertThat(window("2027-01-27", "2027-02-27", "2027-03-27").workingTarget(mainland))
                .isEqualTo("2027-02-26");
        assertThat(window("2027-06-14", "2027-07-14", "2027-08-14").workingTarget(mainland))
                .isEqualTo("2027-07-13");
    }

    @Test
    void theProposedDayStaysInTheWindow() {
        WorkingCalendar mainland = WorkingCalendar.of(FrenchHolidays.MAINLAND);

        assertThat(window("2027-02-20", "2027-02-28", "2027-02-28").workingTarget(mainland))
                .isEqualTo("2027-02-26");
        assertThat(window("2027-02-27", "2027-02-28", "2027-02-28").workingTarget(mainland))
                .isEqualTo("2027-02-28");
    }

    private static FollowUpWindow window(String opens, String target, String closes) {
        return new FollowUpWindow(day(opens), day(target), day(closes));
    }

    @Test
    void anOfferWithoutACodeOrAVersionIsRefused() {
        assertThatThrownBy(() -> Offers.REMOTE_2023.withCode(" ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Offers.REMOTE_2023.withVersion("")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theOffersOfTheNetworkShareTheirFormAndDifferInWhatRemoteWorkAdds() {
        assertThat(Offers.IN_PERSON_2023.getTerms().getDuration())
                .isEqualTo(Offers.REMOTE_2023.getTerms().getDuration());
        assertThat(Offers.IN_PERSON_2023.getTerms().getLongestSession()).contains(Duration.ofHours(3));
        assertThat(Offers.IN_PERSON_2023.getTerms().getResourceAccess()).isEmpty();
        assertThat(Offers.BLENDED_2023.getTerms()).isEqualTo(Offers.IN_PERSON_2023.getTerms());
        assertThat(Stream.of(Offers.REMOTE_2023, Offers.IN_PERSON_2023, Offers.BLENDED_2023))
                .extracting(Offer::getMode)
                .containsExactly(DeliveryMode.REMOTE, DeliveryMode.IN_PERSON, DeliveryMode.BLENDED);
    }
}
