package net.cibc.bilan.written;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What one rule says, with its reasons, and with its numbers where it is kept.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenJudgement implements WithWrittenJudgement permits ImmutableWrittenJudgement {

    WrittenJudgement() {}

    static WrittenJudgement of(Judgement judgement, Report report, Language language) {
        return builder()
                .rule(judgement.getRule().getId())
                .title(Told.text(judgement.getRule().title(language)))
                .kind(judgement.getRule().getSource().getKind())
                .verdict(judgement.getVerdict())
                .findings(judgement.getFindings().stream()
                        .map(finding -> WrittenFinding.of(finding, report, language))
                        .toList())
                .kept(judgement.getKept().map(kept -> WrittenFinding.of(kept, language)))
                .build();
    }

    /**
     * Gets the rule.
     *
     * @return the name of the rule
     */
    public abstract RuleId getRule();

    /**
     * Gets what must hold, in a few words.
     *
     * @return the title in the language of the document, not blank
     */
    public abstract String getTitle();

    /**
     * Gets of what kind the source of the rule is.
     *
     * @return the kind: what is outside an offer is not illegal
     */
    public abstract SourceKind getKind();

    /**
     * Gets what the rule says.
     *
     * @return the verdict
     */
    public abstract Verdict getVerdict();

    /**
     * Gets the reasons.
     *
     * @return the findings, in the order in which the rule gave them
     */
    public abstract List<WrittenFinding> getFindings();

    /**
     * Gets what keeps the rule, its numbers or its facts, for somebody who doubts it.
     *
     * @return what tells it, empty where the rule is not kept or is kept with a finding alone
     */
    public abstract Optional<WrittenFinding> getKept();

    @Value.Check
    void check() {
        new Faults().blank("title", getTitle()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenJudgement}; rule, title, kind and verdict are required. */
    public static final class Builder extends ImmutableWrittenJudgement.Builder {
        Builder() {}
    }
}
