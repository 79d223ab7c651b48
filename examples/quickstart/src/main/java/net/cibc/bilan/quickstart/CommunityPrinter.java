package net.cibc.bilan.quickstart;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Exclusion;
import net.cibc.bilan.community.HelpFigures;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MutualHelp;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Points;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.Ranking;
import net.cibc.bilan.community.Specialist;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints who of the community can help, and how members help one another, for people.
 */
final class CommunityPrinter {

    private static final int NAMES = 23;

    private final Terminal out;
    private final Language language;
    private final CommunityWords words;

    CommunityPrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new CommunityWords(language);
    }

    void print(Checked.Unreadable file) {
        out.file(file);
        out.unreadable(file, new Labels(language));
        out.line("");
    }

    /** Prints who can help, and tells whether somebody can. */
    boolean specialists(CommunitySnapshot snapshot, Need need, Optional<MemberId> asker) {
        Ranking ranking = snapshot.specialists(need, asker);
        out.hanging("", Style.bold, words.asked(need, snapshot.topics()));
        out.say("  " + words.as(snapshot.day()));
        need.getDepartment().ifPresent(code -> out.dot(words.department(code)));
        need.getLanguages().forEach(out::dot);
        out.end();
        asker.filter(id -> snapshot.community().getMembers().stream()
                        .noneMatch(member -> member.getId().equals(id)))
                .ifPresent(id -> out.line("  " + words.noMember(id)));
        out.line("");
        if (ranking.specialists().isEmpty()) {
            out.line("  " + words.nobody());
            out.line("");
        }
        ranking.specialists().forEach(this::print);
        if (!ranking.excluded().isEmpty()) {
            out.say(words.excluded(), Style.bold).end();
            ranking.excluded().forEach(this::print);
            out.line("");
        }
        List<Production> answered = snapshot.productions(need);
        if (!answered.isEmpty()) {
            out.say(words.answered(), Style.bold).end();
            answered.forEach(each -> out.hanging("  " + each.getId() + "  ", Style.faint, each.getQuestion()));
            out.line("");
        }
        return !ranking.specialists().isEmpty();
    }

    private void print(Specialist specialist) {
        out.say(points(specialist.total()) + "  ", Style.bold)
                .say(named(specialist.member()))
                .dot(words.lastTaken(specialist))
                .end();
        for (Points each : specialist.points()) {
            out.hanging(
                    "      " + points(each.points()) + "  ",
                    Style.faint,
                    each.text().in(language));
        }
        out.line("");
    }

    private void print(Exclusion excluded) {
        out.hanging(
                "  ",
                Style.faint,
                named(excluded.member()) + " · " + excluded.text().in(language));
    }

    private static String named(Member member) {
        return member.getName() + " · " + member.getId();
    }

    private static String points(int points) {
        return "%4d".formatted(points);
    }

    void mutualHelp(CommunitySnapshot snapshot, MutualHelp help) {
        out.say(words.mutualHelp(help), Style.bold).end();
        out.line("  " + words.as(snapshot.day()));
        out.line("");
        out.line(" ".repeat(NAMES) + words.heads());
        row(words.all(), help.all());
        rows(words.byTopic(), help.byTopic());
        rows(words.byCentre(), help.byCentre());
        out.line("");
        out.paragraph(words.depends(help.all()));
        out.paragraph(words.rest(help.all()));
        out.paragraph(words.howDelays());
    }

    private void rows(String head, List<HelpFigures> rows) {
        if (!rows.isEmpty()) {
            out.line("");
            out.say(head, Style.bold).end();
            rows.forEach(each -> row("  " + String.join(", ", each.names()), each));
        }
    }

    /** A name that is too long stands on a line of its own. */
    private void row(String name, HelpFigures figures) {
        boolean fits = name.length() <= NAMES;
        if (!fits) {
            out.line(name);
        }
        out.say((fits ? name : "") + " ".repeat(fits ? NAMES - name.length() : NAMES))
                .line(words.figures(figures));
    }
}
