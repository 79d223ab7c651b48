package net.cibc.bilan.code;

/**
 * Luhn's check digit (ISO/IEC 7812-1, annex B). It detects every single wrong digit, and every swap of two adjacent
 * digits except 09 and 90.
 */
final class Luhn {

    private Luhn() {}

    /** Checks whether the last of the digits agrees with the others. */
    static boolean agrees(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
