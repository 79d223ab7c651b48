package net.cibc.bilan.code;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of codes by their names in the tables of cases. */
final class Kinds {

    private Kinds() {}

    static List<String> names() {
        return types().map(Class::getSimpleName).toList();
    }

    static OfficialCode of(String kind, String text) {
        return switch (kind) {
            case "Siren" -> Siren.of(text);
            case "Siret" -> Siret.of(text);
            case "ActivityDeclarationNumber" -> ActivityDeclarationNumber.of(text);
            case "NafCode" -> NafCode.of(text);
            case "PostalCode" -> PostalCode.of(text);
            case "CpfCode" -> CpfCode.of(text);
            case "Formacode" -> Formacode.of(text);
            case "RomeCode" -> RomeCode.of(text);
            default -> throw new AssertionError("unknown kind " + kind);
        };
    }

    static OfficialCode likewise(OfficialCode code, String text) {
        return of(code.getClass().getSimpleName(), text);
    }

    static Form form(String kind) {
        return types().filter(type -> type.getSimpleName().equals(kind))
                .map(Form::of)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<? extends OfficialCode>> types() {
        return Stream.of(OfficialCode.class.getPermittedSubclasses()).map(type -> type.asSubclass(OfficialCode.class));
    }
}
