/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.dangvan.pack.register.RegisterField.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.register.ColumnMapping;
import org.dangvan.pack.register.RecordKind;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;

/** The registers of a province as its pack describes them, and its agencies and calendar. */
final class SampleRegisters {

    static final Origin ORIGIN = new Origin("test", "test.yaml", 1, 1);

    static final RegisterMapping VISITS = new RegisterMapping(
            "so-tiep-cong-dan",
            "Sổ tiếp công dân",
            RecordKind.VISIT,
            List.of(
                    column(NUMBER, false, "STT"),
                    column(DAY, true, "Ngày tiếp"),
                    column(PERSON_NAME, true, "Họ và tên"),
                    column(PERSON_ID_NUMBER, false, "Số CCCD/CMND"),
                    column(PERSON_ADDRESS, false, "Địa chỉ"),
                    column(MATTER, false, "Mã vụ việc"),
                    column(CONTENT, false, "Nội dung"),
                    column(FIELD, false, "Lĩnh vực"),
                    words(OCCASION, "Số lần tiếp", Map.of("Lần đầu", "FIRST", "Nhiều lần", "REPEATED")),
                    column(RESULT, false, "Kết quả tiếp"),
                    column(UNIT, false, "Cơ quan có thẩm quyền")),
            ORIGIN);

    static final RegisterMapping PETITIONS = new RegisterMapping(
            "so-tiep-nhan-don",
            "Sổ tiếp nhận đơn",
            RecordKind.PETITION,
            List.of(
                    column(NUMBER, false, "STT"),
                    column(DAY, true, "Ngày nhận"),
                    column(SOURCE, false, "Nguồn đơn"),
                    column(PERSON_NAME, true, "Họ và tên", "Họ tên người gửi"),
                    column(PERSON_ID_NUMBER, false, "Số CCCD/CMND"),
                    column(PERSON_ADDRESS, false, "Địa chỉ"),
                    column(SIGNATORIES, false, "Số người ký"),
                    words(
                            TYPE,
                            "Loại đơn",
                            Map.of(
                                    "Khiếu nại", "COMPLAINT",
                                    "Tố cáo", "DENUNCIATION",
                                    "Kiến nghị, phản ánh", "PETITION_FEEDBACK")),
                    column(FIELD, false, "Lĩnh vực"),
                    column(CONTENT, false, "Nội dung"),
                    column(UNIT, true, "Cơ quan có thẩm quyền"),
                    column(HANDLED_DAY, false, "Ngày xử lý"),
                    column(OUTCOME, false, "Hướng xử lý")),
            ORIGIN);

    static final RegisterMapping LEADERS = new RegisterMapping(
            "so-dang-ky-gap-lanh-dao",
            "Sổ đăng ký gặp lãnh đạo",
            RecordKind.REGISTRATION,
            List.of(
                    column(NUMBER, false, "STT"),
                    column(DAY, true, "Ngày đăng ký"),
                    column(PERSON_NAME, true, "Họ và tên"),
                    column(PERSON_ID_NUMBER, false, "Số CCCD/CMND"),
                    column(MATTER, false, "Mã vụ việc"),
                    column(CONTENT, false, "Nội dung"),
                    words(
                            HOST,
                            "Lãnh đạo được đề nghị",
                            Map.of(
                                    "Chủ tịch UBND tỉnh", "chair",
                                    "Bí thư Tỉnh ủy", "secretary",
                                    "Ban Nội chính Tỉnh ủy", "internal-affairs")),
                    words(MODE, "Hình thức tiếp", Map.of("Định kỳ", "PERIODIC", "Đột xuất", "AD_HOC")),
                    column(SESSION_DAY, false, "Ngày tiếp"),
                    words(RECEPTION, "Kết quả", Map.of("Đã tiếp", "RECEIVED", "Chưa tiếp", "WAITING"))),
            ORIGIN);

    private SampleRegisters() {}

    static Layers layers(RegisterMapping... more) {
        return new Layers(
                List.of(),
                Stream.of(
                                unit("tp-thai-nguyen", "UBND thành phố Thái Nguyên"),
                                unit("dai-tu", "Ủy ban nhân dân huyện Đại Từ"),
                                unit("pho-yen", "UBND thị xã Phổ Yên"),
                                unit("dong-hy", "UBND huyện Đồng Hỷ"),
                                unit("dinh-hoa", "UBND huyện Định Hóa"),
                                unit("phu-binh", "UBND huyện Phú Bình"),
                                unit("so-xay-dung", "Sở Xây dựng"),
                                unit("so-tnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
                                unit("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội"),
                                unit("thanh-tra", "Thanh tra tỉnh"))
                        .toList(),
                Map.of("UBND", "Ủy ban nhân dân"),
                Stream.of(
                                day("2020-05-01", CalendarDay.Kind.HOLIDAY, "Ngày Quốc tế lao động"),
                                day("2020-05-09", CalendarDay.Kind.WORKED, "Làm bù"))
                        .collect(Collectors.toMap(CalendarDay::day, day -> day)),
                Map.of(2020, Confirmation.CONFIRMED),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Stream.concat(Stream.of(VISITS, PETITIONS, LEADERS), Stream.of(more))
                        .collect(Collectors.toMap(RegisterMapping::id, mapping -> mapping)),
                Map.of(),
                Roles.none());
    }

    static PacksInForce packs(Layers layers) {
        return new PacksInForce() {
            @Override
            public Layers layers() {
                return layers;
            }

            @Override
            public List<PackState> states() {
                return List.of();
            }
        };
    }

    static ColumnMapping column(RegisterField field, boolean required, String... headers) {
        return new ColumnMapping(List.of(headers), field, required, Map.of());
    }

    static ColumnMapping words(RegisterField field, String header, Map<String, String> words) {
        return new ColumnMapping(List.of(header), field, true, words);
    }

    private static UnitDefinition unit(String code, String name, String... aliases) {
        // Gone since 2025: registers of 2020 still name them.
        return new UnitDefinition(
                code,
                name,
                "district",
                Optional.empty(),
                List.of(aliases),
                new Period(Optional.empty(), Optional.of(LocalDate.parse("2025-07-01"))),
                Optional.empty(),
                Confirmation.UNCONFIRMED,
                ORIGIN);
    }

    private static CalendarDay day(String day, CalendarDay.Kind kind, String name) {
        return new CalendarDay(
                LocalDate.parse(day),
                kind,
                name,
                new Citation("45/2019/QH14", "Điều 112"),
                Confirmation.CONFIRMED,
                Optional.empty(),
                ORIGIN);
    }
}
