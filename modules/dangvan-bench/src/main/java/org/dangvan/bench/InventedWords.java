/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dangvan.casework.api.intake.PersonEntry;

/** People and texts that look Vietnamese and belong to nobody: every address says that it is invented. */
final class InventedWords {

    /** Stands in every address. */
    static final String MARK = "(giả)";

    /** Words for searches: how often each stands in texts is what its name says. */
    static final String COMMON = "đất";

    static final String MIDDLE = "mương";
    static final String RARE = "đập tràn";

    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Nông");
    private static final List<String> MIDDLES =
            List.of("Thị", "Văn", "Đức", "Thu", "Minh", "Hữu", "Ngọc", "Quang", "Xuân", "Thanh", "Kim", "Công");
    private static final List<String> GIVEN = List.of(
            "Hương", "Hùng", "Lan", "Tuấn", "Hoa", "Dũng", "Mai", "Sơn", "Thủy", "Long", "Hạnh", "Nam", "Yến", "Bình",
            "Phượng", "Cường", "Loan", "Thắng", "Oanh", "Khánh", "Trang", "Quỳnh", "Đạt", "Vinh");
    private static final List<String> PLACES = List.of(
            "Phú Bịa",
            "Tân Giả",
            "Yên Tưởng",
            "Bình Mơ",
            "Đông Vẽ",
            "Hòa Ảo",
            "Cao Mộng",
            "Lâm Hư",
            "Thanh Phỏng",
            "Nam Tượng",
            "Sơn Khống",
            "Hợp Thử");
    private static final List<String> SUBJECTS = List.of(
            "tranh chấp ranh giới thửa",
            "bồi thường khi thu hồi",
            "cấp giấy chứng nhận quyền sử dụng",
            "lấn chiếm lối đi chung",
            "ô nhiễm môi trường do trại chăn nuôi",
            "chế độ chính sách người có công",
            "thu chi ngân sách xã",
            "kỷ luật cán bộ",
            "tiền điện nước sinh hoạt",
            "xây dựng không phép",
            "hỗ trợ tái định cư",
            "trợ cấp bảo hiểm xã hội");
    private static final List<String> PHRASES = List.of(
            "gia đình tôi đã nhiều lần gửi đơn nhưng chưa được trả lời",
            "đề nghị cơ quan có thẩm quyền kiểm tra và xử lý theo quy định của pháp luật",
            "Ủy ban nhân dân xã đã lập biên bản nhưng không giải quyết dứt điểm",
            "việc này ảnh hưởng đến đời sống của các hộ dân trong xóm",
            "tôi không đồng ý với phương án đã được phê duyệt",
            "kính mong lãnh đạo tỉnh quan tâm xem xét",
            "diện tích đo đạc lại thiếu so với giấy tờ cũ",
            "cán bộ địa chính hướng dẫn không thống nhất",
            "quyết định ban hành không đúng trình tự thủ tục",
            "hồ sơ nộp từ năm trước đến nay chưa có kết quả");

    static final List<String> FIELDS = List.of("Đất đai", "Chính sách xã hội", "Môi trường", "Tư pháp", "Xây dựng");

    private InventedWords() {}

    /** The person of a number; the number stands in the identity paper, so no two are the same. */
    static PersonEntry person(long seed, long number) {
        SplittableRandom random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
        String name = skewed(random, SURNAMES) + " " + skewed(random, MIDDLES) + " " + skewed(random, GIVEN);
        String address = "Xóm " + (1 + random.nextInt(20)) + ", xã " + skewed(random, PLACES) + " " + MARK;
        return new PersonEntry(name, Optional.of(String.format("0%011d", number)), Optional.of(address));
    }

    /** What a petition says: 150 to 700 letters, the early words of each list far more often than the late ones. */
    static String content(SplittableRandom random) {
        StringBuilder text = new StringBuilder("Về việc ").append(skewed(random, SUBJECTS));
        if (random.nextInt(10) < 6) {
            text.append(' ').append(COMMON).append(" số ").append(1 + random.nextInt(100_000));
        }
        if (random.nextInt(100) == 0) {
            text.append(", kênh ").append(MIDDLE).append(" nội đồng");
        }
        if (random.nextInt(20_000) == 0) {
            text.append(", ").append(RARE).append(" hồ chứa");
        }
        text.append(" tại xã ").append(skewed(random, PLACES));
        for (int more = 2 + random.nextInt(7); more > 0; more--) {
            text.append("; ").append(PHRASES.get(random.nextInt(PHRASES.size())));
        }
        return text.append('.').toString();
    }

    /** One of the list; of n the first is about n times as likely as the last. */
    static <T> T skewed(SplittableRandom random, List<T> list) {
        double place = Math.pow(list.size() + 1.0, random.nextDouble()) - 1;
        return list.get(Math.min(list.size() - 1, (int) place));
    }
}
