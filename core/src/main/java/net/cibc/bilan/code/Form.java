package net.cibc.bilan.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The written form of each kind of code: how a text is normalised, and what it must then satisfy, in the order of the
 * checks.
 *
 * <p>Values, their exceptions and the constraint all use this enum, so that they cannot disagree.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable and the functions have no state.
enum Form {
    SIREN(
            Siren.class,
            new Words("un SIREN", "a SIREN"),
            digitsOnly(),
            length(9, 9, new Words("9 chiffres", "9 digits")),
            notZeros(),
            new Requirement(
                    Flaw.CHECK_DIGIT,
                    new Words(
                            "un dernier chiffre qui s'accorde avec les autres",
                            "a last digit that agrees with the others"),
                    Siren::checkDigitAgrees)),

    SIRET(
            Siret.class,
            new Words("un SIRET", "a SIRET"),
            digitsOnly(),
            length(14, 14, new Words("14 chiffres", "14 digits")),
            notZeros(),
            new Requirement(
                    Flaw.SIREN,
                    new Words("un SIREN dans ses 9 premiers chiffres", "a SIREN in its first 9 digits"),
                    Siret::beginsWithSiren),
            new Requirement(
                    Flaw.CHECK_DIGIT,
                    new Words(
                            "un dernier chiffre qui s'accorde avec les autres",
                            "a last digit that agrees with the others"),
                    Siret::checkDigitAgrees)),

    ACTIVITY_DECLARATION_NUMBER(
            ActivityDeclarationNumber.class,
            new Words("un numéro de déclaration d'activité", "an activity declaration number"),
            digitsOnly(),
            length(11, 11, new Words("11 chiffres", "11 digits")),
            notZeros()),

    NAF_CODE(
            NafCode.class,
            new Words("un code NAF", "a NAF code"),
            NafCode::withoutDot,
            lettersAndDigitsOnly(),
            length(5, 5, new Words("5 caractères", "5 characters")),
            matching(Flaw.SHAPE, new Words("4 chiffres, puis une lettre", "4 digits, then a letter"), "[0-9]{4}[A-Z]")),

    POSTAL_CODE(
            PostalCode.class,
            new Words("un code postal français", "a French postal code"),
            digitsOnly(),
            length(5, 5, new Words("5 chiffres", "5 digits")),
            matching(
                    Flaw.AREA,
                    new Words(
                            "d'abord les chiffres d'un département ou d'un territoire",
                            "the digits of a department or territory first"),
                    "(0[1-9]|[1-8][0-9]|9[0-5]|97[1-8]|98[04678]).*")),

    CPF_CODE(
            CpfCode.class,
            new Words("un code CPF", "a CPF code"),
            CpfCode::withPrefix,
            lettersAndDigitsOnly(),
            length(4, 10, new Words("1 à 7 chiffres après CPF", "1 to 7 digits after CPF")),
            matching(
                    Flaw.SHAPE,
                    new Words("CPF, puis un nombre sans zéro en tête", "CPF, then a number without a zero in front"),
                    "CPF[1-9][0-9]*")),

    FORMACODE(
            Formacode.class,
            new Words("un Formacode", "a Formacode"),
            digitsOnly(),
            length(5, 5, new Words("5 chiffres", "5 digits")),
            notZeros()),

    ROME_CODE(
            RomeCode.class,
            new Words("un code ROME", "a ROME code"),
            lettersAndDigitsOnly(),
            length(5, 5, new Words("5 caractères", "5 characters")),
            matching(
                    Flaw.SHAPE,
                    new Words("une lettre de A à N, puis 4 chiffres", "a letter from A to N, then 4 digits"),
                    "[A-N][0-9]{4}"));

    /** A requirement, which is only checked if a text meets all those before it. */
    private record Requirement(Flaw flaw, Words expected, Predicate<String> met) {}

    private final Class<? extends OfficialCode> type;
    private final Words kind;
    private final UnaryOperator<String> forgive;
    private final List<Requirement> requirements;

    Form(Class<? extends OfficialCode> type, Words kind, Requirement... requirements) {
        this(type, kind, UnaryOperator.identity(), requirements);
    }

    Form(Class<? extends OfficialCode> type, Words kind, UnaryOperator<String> forgive, Requirement... requirements) {
        this.type = type;
        this.kind = kind;
        this.forgive = forgive;
        this.requirements = List.of(requirements);
    }

    /** Finds the form of a kind of code. */
    static Form of(Class<? extends OfficialCode> type) {
        return Stream.of(values())
                .filter(form -> form.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not one kind of code"));
    }

    /** Returns the canonical form of a text. */
    String canonical(String text) {
        new Faults().missing("value", text).refuse();
        String tidy = tidy(text);
        Optional<Requirement> unmet = firstUnmet(tidy);
        if (unmet.isPresent()) {
            Flaw flaw = unmet.get().flaw;
            throw new InvalidValueException(
                    "value", expected(unmet.get()), flaw == Flaw.LENGTH ? length(tidy) : Faults.ANOTHER_TEXT);
        }
        return tidy;
    }

    private static Words length(String text) {
        int length = text.length();
        return new Words(length + (length < 2 ? " caractère" : " caractères"), length + " characters");
    }

    /** Finds the first flaw of a text. */
    Optional<Flaw> flawOf(String text) {
        return firstUnmet(tidy(text)).map(Requirement::flaw);
    }

    /** Returns the template by which Jakarta Validation finds the message for a flaw. */
    String template(Flaw flaw) {
        return "{" + type.getName() + "." + flaw + "}";
    }

    private Optional<Requirement> firstUnmet(String tidy) {
        return requirements.stream().filter(each -> !each.met.test(tidy)).findFirst();
    }

    private Words expected(Requirement requirement) {
        return new Words(
                kind.french() + " : " + requirement.expected.french(),
                kind.english() + ": " + requirement.expected.english());
    }

    private String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.codePoints()
                .filter(each -> !Character.isSpaceChar(each))
                .map(each -> 'a' <= each && each <= 'z' ? each - 'a' + 'A' : each)
                .forEach(tidy::appendCodePoint);
        return forgive.apply(tidy.toString());
    }

    private static Requirement digitsOnly() {
        return matching(Flaw.CHARACTERS, new Words("des chiffres seulement", "digits only"), "[0-9]*");
    }

    private static Requirement lettersAndDigitsOnly() {
        return matching(
                Flaw.CHARACTERS,
                new Words("des lettres et des chiffres seulement", "letters and digits only"),
                "[A-Z0-9]*");
    }

    private static Requirement length(int least, int most, Words expected) {
        return new Requirement(Flaw.LENGTH, expected, text -> least <= text.length() && text.length() <= most);
    }

    private static Requirement notZeros() {
        Predicate<String> zeros = Pattern.compile("0*").asMatchPredicate();
        return new Requirement(
                Flaw.ZEROS, new Words("un autre chiffre que zéro", "another digit than zero"), zeros.negate());
    }

    private static Requirement matching(Flaw flaw, Words expected, String pattern) {
        return new Requirement(flaw, expected, Pattern.compile(pattern).asMatchPredicate());
    }
}
