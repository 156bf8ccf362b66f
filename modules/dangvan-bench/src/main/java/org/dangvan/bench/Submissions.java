/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.dangvan.casework.api.intake.PersonEntry;

/** Bodies of {@code POST /api/v1/petitions}: made before the clock starts, each with a sender nobody knows yet. */
final class Submissions {

    static final String PATH = "/api/v1/petitions";

    private static final int POOL = 1_000;
    private static final String NUMBER = "@@@@@@@@@@@@";

    private final List<String> bodies;
    private final AtomicLong next;

    /** @param first number of the first sender; runs on one database must not overlap */
    Submissions(long seed, LocalDate today, List<String> units, long first) {
        ObjectMapper json = new ObjectMapper();
        this.next = new AtomicLong(first);
        this.bodies = java.util.stream.IntStream.range(0, POOL)
                .mapToObj(at -> body(json, new SplittableRandom(seed + at), today, units, at))
                .toList();
    }

    private static String body(
            ObjectMapper json, SplittableRandom random, LocalDate today, List<String> units, int number) {
        PersonEntry person = InventedRows.somebody(number);
        Map<String, Object> petition = new LinkedHashMap<>();
        int kind = random.nextInt(100);
        petition.put("type", kind < 10 ? "DENUNCIATION" : kind < 45 ? "COMPLAINT" : "PETITION_FEEDBACK");
        petition.put("receivedDay", today.minusDays(random.nextInt(30)).toString());
        petition.put("source", "Dữ liệu giả");
        petition.put(
                "senders",
                List.of(Map.of(
                        "name",
                        person.name(),
                        "idNumber",
                        NUMBER,
                        "address",
                        person.address().orElse(""))));
        petition.put("field", InventedWords.skewed(random, InventedWords.FIELDS));
        petition.put("content", InventedWords.content(random));
        petition.put("unit", InventedWords.skewed(random, units));
        try {
            return json.writeValueAsString(petition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A number for one request. */
    long number() {
        return next.getAndIncrement();
    }

    /** The body with that number: the same number, the same body. */
    byte[] body(long number) {
        String sender = String.format("%012d", number);
        return bodies.get((int) (number % POOL)).replace(NUMBER, sender).getBytes(StandardCharsets.UTF_8);
    }

    static String key(long number) {
        return "bench-" + number;
    }
}
