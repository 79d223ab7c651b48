package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command about case files is told: of which day it speaks, and in which language.
 */
final class DayAndLanguage {

    @Option(names = "--on", paramLabel = "DATE", description = "The day, such as 2027-06-15. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The day that is asked, or that of today in a zone. */
    LocalDate day(ZoneId zone) {
        return on.orElseGet(() -> ((Quickstart) command.root().userObject()).today(zone));
    }

    Language language() {
        return lang.language();
    }

    Labels labels() {
        return new Labels(language());
    }
}
