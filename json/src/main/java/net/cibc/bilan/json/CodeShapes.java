package net.cibc.bilan.json;

import java.util.function.Function;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.OfficialCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.text.Words;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.code}. Only canonical texts are accepted, so that equal codes
 * are equal strings when documents are compared.
 *
 * <p>A pattern cannot express the check digits of SIREN and SIRET, so the schema accepts some strings that the reader
 * refuses.
 */
final class CodeShapes {

    static final Text<Siren> SIREN =
            code("Siren", "un SIREN tel que 120027016", "a SIREN such as 120027016", "[0-9]{9}", Siren::of);

    static final Text<Siret> SIRET =
            code("Siret", "un SIRET tel que 12002701600563", "a SIRET such as 12002701600563", "[0-9]{14}", Siret::of);

    static final Text<ActivityDeclarationNumber> ACTIVITY_DECLARATION_NUMBER = code(
            "ActivityDeclarationNumber",
            "un numéro de déclaration d'activité tel que 11751234567",
            "an activity declaration number such as 11751234567",
            "[0-9]{11}",
            ActivityDeclarationNumber::of);

    static final Text<NafCode> NAF_CODE =
            code("NafCode", "un code NAF tel que 8559A", "a NAF code such as 8559A", "[0-9]{4}[A-Z]", NafCode::of);

    static final Text<PostalCode> POSTAL_CODE = code(
            "PostalCode",
            "un code postal français tel que 75011",
            "a French postal code such as 75011",
            "((0[1-9]|[1-8][0-9]|9[0-5])[0-9]|97[1-8]|98[04678])[0-9]{2}",
            PostalCode::of);

    static final Text<CpfCode> CPF_CODE = code(
            "CpfCode", "un code CPF tel que CPF202", "a CPF code such as CPF202", "CPF[1-9][0-9]{0,6}", CpfCode::of);

    static final Text<Formacode> FORMACODE =
            code("Formacode", "un Formacode tel que 15081", "a Formacode such as 15081", "[0-9]{5}", Formacode::of);

    static final Text<RomeCode> ROME_CODE =
            code("RomeCode", "un code ROME tel que K1801", "a ROME code such as K1801", "[A-N][0-9]{4}", RomeCode::of);

    private CodeShapes() {}

    private static <T extends OfficialCode> Text<T> code(
            String name, String french, String english, String pattern, Function<String, T> parse) {
        return Text.form(name, new Words(french, english), pattern, parse, OfficialCode::value);
    }
}
