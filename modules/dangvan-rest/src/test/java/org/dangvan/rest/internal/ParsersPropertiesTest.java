/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dangvan.base.PetitionType;

/** Whatever is sent, what reads it answers with a value or a refusal of the caller, and fails in no other way. */
class ParsersPropertiesTest {

    private static final List<String> NAMES = List.of(
            "type",
            "receivedDay",
            "source",
            "senders",
            "anonymous",
            "signatories",
            "field",
            "content",
            "unit",
            "matter",
            "day",
            "person",
            "repeated",
            "result",
            "name",
            "idNumber",
            "address",
            "handledDay",
            "outcome",
            "replyNumber",
            "x");

    @Property
    void aPetitionIsReadOrRefused(@ForAll("json") String json) {
        readOrRefused(() -> Bodies.read(bytes(json), PetitionBody.class).draft());
    }

    @Property
    void aVisitIsReadOrRefused(@ForAll("json") String json) {
        readOrRefused(() -> Bodies.read(bytes(json), VisitBody.class).draft());
    }

    @Property
    void aPatchIsReadOrRefused(@ForAll("json") String json) {
        readOrRefused(
                () -> Bodies.merge(bytes(json), HandlingBody.of(Petition.KNOWN)).handling());
    }

    @Property
    void bytesAreReadOrRefused(@ForAll byte[] body) {
        readOrRefused(() -> Bodies.read(body, PetitionBody.class).draft());
    }

    @Property
    void bytesThatWereTrueJsonAreReadOrRefused(@ForAll("json") String json, @ForAll byte flip, @ForAll int at) {
        byte[] body = bytes(json);
        body[Math.floorMod(at, body.length)] ^= flip;
        readOrRefused(() -> Bodies.read(body, PetitionBody.class).draft());
    }

    @Property
    void tagsAreReadOrNone(@ForAll("header") String header) {
        assertThatCode(() -> Conditional.tags(header)).doesNotThrowAnyException();
    }

    @Property
    void whatIsWrittenAsATagIsReadAsIt(@ForAll long version) {
        String tag = "\"" + version + "\"";
        assertThat(Conditional.tags(tag + " , W/" + tag).orElseThrow()).contains(Conditional.tag(version));
    }

    @Property
    void daysAreReadOrNoneAndWrittenAsRead(@ForAll("header") String text) {
        Optional<LocalDate> day = Days.read(text);
        day.ifPresent(read -> assertThat(read).hasToString(text));
    }

    @Property
    void numbersChoicesFlagsAndIdsAreReadOrRefused(@ForAll("header") String text) {
        readOrRefused(() -> Parameters.number("limit", text, 1, 200));
        readOrRefused(() -> Parameters.choice("type", text, PetitionType.class));
        readOrRefused(() -> Parameters.flag("total", text));
        readOrRefused(() -> Parameters.id(text));
        readOrRefused(() -> Parameters.text("q", text, 50));
    }

    @Property
    void languagesAreReadOrVietnamese(@ForAll("header") String header) {
        assertThat(Words.preferred(header)).isIn(Words.VIETNAMESE, Locale.ENGLISH);
    }

    @Property
    void namesOfFilesAreOneHeaderOfAscii(@ForAll @StringLength(max = 60) String name) {
        assertThat(Download.disposition(name))
                .matches("attachment; filename=\"[A-Za-z0-9 ._()-]*\"; filename\\*=UTF-8''[!-~]*");
        assertThatCode(() -> Download.type(name)).doesNotThrowAnyException();
    }

    @Property
    void parametersOfAnAddressAreReadInTheirOrder(@ForAll @StringLength(max = 30) String text) {
        String query = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
        Map<String, List<String>> read = Query.read("a=1&" + query + "=" + query + "&a=2");
        assertThat(read.values().stream().mapToInt(List::size).sum()).isEqualTo(3);
    }

    private static void readOrRefused(ThrowingCallable reading) {
        try {
            reading.call();
        } catch (WebApplicationException refused) {
            assertThat(refused.getResponse().getStatus()).isIn(400, 413);
            Problem problem = (Problem) refused.getResponse().getEntity();
            assertThat(problem.in(Locale.ENGLISH).detail()).isNotBlank();
            assertThat(problem.in(Words.VIETNAMESE).detail()).isNotBlank();
        } catch (Throwable other) {
            throw new AssertionError("neither read nor refused", other);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> header() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("\"W/*,; 0123456789-aenviq=.T:+")
                        .ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.recursive(this::scalar, this::nested, 0, 3)
                .tuple1()
                .flatMap(value -> Arbitraries.oneOf(
                        Arbitraries.just(value.get1()), object(Arbitraries.just(value.get1())), object(scalar())));
    }

    private Arbitrary<String> nested(Arbitrary<String> inner) {
        return Arbitraries.oneOf(
                object(inner), inner.list().ofMaxSize(3).map(values -> "[" + String.join(",", values) + "]"));
    }

    private Arbitrary<String> object(Arbitrary<String> inner) {
        Arbitrary<String> member =
                Combinators.combine(Arbitraries.of(NAMES), inner).as((name, value) -> "\"" + name + "\":" + value);
        return member.list().ofMaxSize(4).map(members -> "{" + String.join(",", members) + "}");
    }

    private Arbitrary<String> scalar() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "false",
                        "0",
                        "-1",
                        "1.5",
                        "1e400",
                        "99999999999999999999",
                        "\"\"",
                        "\"OTHER\"",
                        "\"2026-11-20\"",
                        "\"2026-02-31\"",
                        "\"\\u0000\"",
                        "\"\\ud800\"",
                        "{",
                        "]",
                        "\"",
                        ",",
                        "NaN"),
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .map(text -> Json.mapper().valueToTree(text).toString()));
    }
}
