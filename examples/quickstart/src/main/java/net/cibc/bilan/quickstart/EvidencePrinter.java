package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints what a network can show to an audit, for people: members by their identifiers, no name of anybody.
 */
final class EvidencePrinter {

    private static final int DIRECTORY = 19;
    private static final int PEERS = 22;
    private static final int REGISTER = 25;
    private static final int AUDIENCES = 26;

    private final Terminal out;
    private final Language language;
    private final EvidenceWords words;

    EvidencePrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new EvidenceWords(language);
    }

    void print(Checked.Unreadable file) {
        out.file(file);
        out.unreadable(file, new Labels(language));
        out.line("");
    }

    /** Prints what the network holds at the end of a day, with what was asked and published since another one. */
    void evidence(CommunitySnapshot community, LocalDate first, RegisterSnapshot register) {
        Map<TopicId, String> holders = holders(community);
        out.say(words.title(), Style.bold).end();
        out.line("  " + words.as(community.day()));

        indicator(DIRECTORY, words.directory(), community.day());
        out.paragraph(words.members(community.members()));
        topics(community, holders, topic -> true);

        indicator(PEERS, words.peers(), community.day());
        out.paragraph(words.requests(community.mutualHelp(first, community.day())));
        community.productions().stream()
                .filter(each -> !each.getPublishedOn().isBefore(first))
                .forEach(each -> out.hanging(
                        "  " + each.getId() + "  ", Style.faint, words.production(each, community.topics())));

        indicator(REGISTER, words.register(), community.day());
        out.paragraph(words.experiments(register.experiments()));
        register.experiments()
                .forEach(each -> out.hanging("  " + each.getId() + "  ", Style.faint, words.experiment(each)));

        indicator(AUDIENCES, words.audiences(), community.day());
        topics(community, holders, topic -> topic.getKind() == SpecialtyKind.AUDIENCE);
    }

    private void indicator(int number, String what, LocalDate day) {
        out.line("");
        out.say(words.indicator(number, what), Style.bold).end();
        out.paragraph(Sources.indicator(number).on(day).getCitation());
    }

    private void topics(CommunitySnapshot community, Map<TopicId, String> holders, Predicate<Topic> asked) {
        community.topics().all().stream()
                .filter(asked)
                .sorted(Comparator.comparing(topic -> Topics.folded(topic.getLabel())))
                .forEach(topic -> Optional.ofNullable(holders.get(topic.getId()))
                        .ifPresent(held -> out.hanging("    ", Style.faint, words.held(topic, held))));
    }

    /** Who holds each topic on the day of the snapshot. */
    private static Map<TopicId, String> holders(CommunitySnapshot community) {
        return community.members().stream()
                .flatMap(member -> member.getExpertise().stream()
                        .filter(expertise -> expertise.heldOn(community.day()))
                        .map(expertise -> new Held(expertise, member)))
                .collect(Collectors.groupingBy(
                        held -> held.expertise().getTopic(),
                        Collectors.mapping(held -> held.member().getId().toString(), Collectors.joining(", "))));
    }

    private record Held(Expertise expertise, Member member) {}
}
