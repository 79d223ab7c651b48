package net.cibc.bilan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.figure.Headcount.Cell;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Who has figures of their own, and who not, in the survey of 103 answers. */
class SuppressionTest {

    private static final Grouping OUTCOME = Grouping.of("outcome", "COMPLETED", "ABANDONED", "RUNNING", "NEVER_BEGUN");
    private static final Grouping MODE = Grouping.of("mode", "REMOTE", "IN_PERSON", "BLENDED");

    private static final Headcount SURVEY = headcount(new int[][] {
        {48, 26, 0},
        {8, 6, 0},
        {2, 1, 8},
        {0, 0, 4}
    });

    private static Headcount headcount(int[][] people) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                List<String> groups =
                        List.of(OUTCOME.groups().get(row), MODE.groups().get(column));
                cells.add(new Cell(groups, people[row][column]));
            }
        }
        return new Headcount(List.of(OUTCOME, MODE), cells);
    }

    @Test
    void whatIsPublishedRestsOnFourteenPeopleAtLeast() {
        Mask mask = Suppression.USUAL.mask(SURVEY).orElseThrow();

        assertThat(mask.parts())
                .containsExactly(
                        Part.of("outcome", "COMPLETED"),
                        Part.of("outcome", "ABANDONED"),
                        Part.of("outcome", "RUNNING", "NEVER_BEGUN"),
                        Part.of("mode", "REMOTE"),
                        Part.of("mode", "IN_PERSON", "BLENDED"));
        assertThat(mask.parts()).extracting(SURVEY::people).containsExactly(74, 14, 15, 58, 45);
        assertThat(mask.lightest()).contains(new Cut(List.of(Part.of("outcome", "ABANDONED")), List.of(), 14));
        assertThat(mask.isSafe()).isTrue();
    }

    @Test
    void aHiddenGroupIsTooSmallOrProtectsOneThatIs() {
        Mask mask = Suppression.USUAL.mask(SURVEY).orElseThrow();

        assertThat(mask.status("outcome", "COMPLETED")).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(mask.status("outcome", "RUNNING")).isEqualTo(PublicationStatus.PROTECTS_ANOTHER);
        assertThat(mask.status("outcome", "NEVER_BEGUN")).isEqualTo(PublicationStatus.TOO_SMALL);
        assertThat(mask.status("mode", "REMOTE")).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(mask.status("mode", "IN_PERSON")).isEqualTo(PublicationStatus.PROTECTS_ANOTHER);
        assertThat(mask.status("mode", "BLENDED")).isEqualTo(PublicationStatus.PROTECTS_ANOTHER);
    }

    @Test
    void aSmallGroupThatIsHiddenAloneIsGivenBackBySubtraction() {
        Headcount outcomes = new Headcount(
                List.of(OUTCOME),
                OUTCOME.groups().stream()
                        .map(group -> new Cell(List.of(group), SURVEY.people(Part.of("outcome", group))))
                        .toList());
        Mask thresholdAlone = new Mask(
                outcomes,
                List.of(
                        Part.of("outcome", "COMPLETED"),
                        Part.of("outcome", "ABANDONED"),
                        Part.of("outcome", "RUNNING")),
                11);

        assertThat(thresholdAlone.lightest())
                .contains(new Cut(List.of(Part.of("outcome", "NEVER_BEGUN")), List.of(), 4));
        assertThat(thresholdAlone.isSafe()).isFalse();
    }

    @Test
    void twoGroupingsThatAreSafeByThemselvesGiveThreePeopleAway() {
        Mask each = new Mask(
                SURVEY,
                List.of(
                        Part.of("outcome", "COMPLETED"),
                        Part.of("outcome", "ABANDONED"),
                        Part.of("outcome", "RUNNING", "NEVER_BEGUN"),
                        Part.of("mode", "REMOTE"),
                        Part.of("mode", "IN_PERSON"),
                        Part.of("mode", "BLENDED")),
                11);

        // Fifteen people minus twelve.
        assertThat(each.lightest())
                .contains(new Cut(
                        List.of(Part.of("outcome", "RUNNING", "NEVER_BEGUN")), List.of(Part.of("mode", "BLENDED")), 3));
    }

    @Test
    void fewerPeopleThanTheLeastNumberHaveNoFigures() {
        assertThat(Suppression.USUAL.mask(Headcount.of(Map.of("nord", 10)))).isEmpty();
        assertThat(Suppression.USUAL.mask(Headcount.of(Map.of("nord", 11)))).isPresent();
    }

    @Test
    void withoutGroupingsThereIsEverybodyOnly() {
        Headcount all = new Headcount(List.of(), List.of(new Cell(List.of(), 20)));

        assertThat(Suppression.USUAL.mask(all).orElseThrow().parts()).isEmpty();
        assertThat(Suppression.USUAL.mask(all).orElseThrow().lightest()).contains(new Cut(List.of(), List.of(), 20));
    }

    @Test
    void smallGroupsThatAreEnoughTogetherHideNobodyElse() {
        Mask mask = Suppression.USUAL
                .mask(Headcount.of(Map.of("est", 6, "nord", 40, "ouest", 5, "sud", 25)))
                .orElseThrow();

        assertThat(mask.parts())
                .containsExactly(Part.of("group", "nord"), Part.of("group", "sud"), Part.of("group", "est", "ouest"));
    }

    @Test
    void aGroupOfNobodyHidesNobody() {
        Mask mask = Suppression.USUAL
                .mask(Headcount.of(Map.of("est", 0, "nord", 40, "sud", 25)))
                .orElseThrow();

        assertThat(mask.status("group", "est")).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(mask.parts()).hasSize(3);
        assertThat(mask.lightest()).contains(new Cut(List.of(Part.of("group", "sud")), List.of(), 25));
    }

    @Test
    void ofTwoPeopleEitherKnowsTheOther() {
        assertThatThrownBy(() -> new Suppression(2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least must be at least 3, found 2");
    }

    @Test
    void partsOfOneGroupingDoNotOverlapAndAreMadeOfItsGroups() {
        assertThatThrownBy(() -> new Mask(
                        SURVEY,
                        List.of(Part.of("mode", "REMOTE"), Part.of("mode", "BLENDED", "REMOTE"), Part.of("age", "30")),
                        11))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parts[1] must be without a group of another part, found one again; "
                        + "parts[2] must be made of groups of one of the groupings, found another one");
    }

    @Test
    void aHeadcountHasItsGroupingsAndCellsOnce() {
        Grouping wide = Grouping.of("wide", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

        assertThatThrownBy(() -> new Headcount(List.of(MODE, wide), List.of()))
                .hasMessage("groupings[1].groups must be of at most ten groups, found 11");
        assertThatThrownBy(() -> new Headcount(List.of(MODE, OUTCOME, MODE), List.of()))
                .hasMessage("groupings must be at most two groupings, found 3; "
                        + "groupings[2] must be unique, found the same as in groupings[0]");
        assertThatThrownBy(() -> new Headcount(
                        List.of(MODE),
                        List.of(
                                new Cell(List.of("REMOTE"), 1),
                                new Cell(List.of("REMOTE"), 2),
                                new Cell(List.of("HYBRID"), 3),
                                new Cell(List.of(), 4))))
                .hasMessage(
                        "cells[1] must be unique, found the same as in cells[0]; cells[2].groups must be a group of "
                                + "each grouping, in their order, found others; cells[3].groups must be a group of"
                                + " each "
                                + "grouping, in their order, found others");
    }
}
