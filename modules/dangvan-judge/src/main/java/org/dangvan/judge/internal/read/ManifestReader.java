/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.pack.Manifest;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code pack.yaml}. */
public final class ManifestReader {

    /** Version of the pack format that is understood here. */
    public static final int FORMAT = 1;

    private static final String ROOT = "vn";

    private ManifestReader() {}

    /**
     * Reads the manifest.
     *
     * @param declared id that the bundle or the build declares
     */
    public static Optional<Manifest> read(Yaml file, String declared, Findings findings) {
        int before = findings.count();
        return Form.of(file, findings, "id", "title", "locality", "extends", "format", "contacts")
                .map(form -> manifest(form, declared, findings))
                .filter(manifest -> findings.count() == before);
    }

    /** Whether the file says that it is written for a later format, whose mistakes cannot be judged here. */
    public static boolean isTooNew(Yaml file, Findings findings) {
        if (file instanceof Yaml.Fields fields
                && fields.fields().containsKey("format")
                && fields.fields().get("format").value() instanceof Yaml.Text text
                && text.value().matches("[1-9]\\d{0,5}")
                && Integer.parseInt(text.value()) > FORMAT) {
            findings.add(
                    text.origin(),
                    "format-too-new",
                    "Gói viết cho định dạng " + text.value() + ", hệ thống này hiểu đến định dạng " + FORMAT
                            + ". Hãy nâng cấp hệ thống hoặc dùng bản gói cũ hơn.");
            return true;
        }
        return false;
    }

    private static Manifest manifest(Form form, String declared, Findings findings) {
        String id = Words.id(form, "id", findings);
        if (!id.isEmpty() && !id.equals(declared)) {
            findings.add(
                    form.origin("id"),
                    "id-differs",
                    "Gói tự gọi là “" + id + "” nhưng bundle khai báo “" + declared
                            + "”. Hãy viết hai nơi giống nhau.");
        }
        Optional<String> parent = form.optionalText("extends");
        if (id.equals(ROOT) && parent.isPresent()) {
            findings.add(
                    form.origin("extends"), "bad-parent", "Gói quốc gia “vn” không kế thừa gói nào. Hãy bỏ “extends”.");
        } else if (!id.isEmpty() && !id.equals(ROOT)) {
            if (!form.has("extends")) {
                findings.add(
                        form.origin(),
                        "missing-key",
                        "Thiếu khóa “extends”. Hãy thêm “extends: vn” hoặc mã gói cấp trên.");
            } else if (parent.isPresent() && !id.startsWith(parent.get() + "-")) {
                findings.add(
                        form.origin("extends"),
                        "bad-parent",
                        "Mã gói phải bắt đầu bằng mã gói cấp trên: gói “" + id + "” không thể kế thừa “" + parent.get()
                                + "”. Hãy đặt mã “" + parent.get() + "-…”.");
            }
        }
        List<String> contacts = new ArrayList<>();
        form.optionalItems("contacts").forEach(item -> Form.text(item, findings).ifPresent(contacts::add));
        return new Manifest(
                id,
                form.text("title", Limits.NAME),
                form.text("locality", Limits.NAME),
                parent,
                format(form, findings),
                contacts);
    }

    private static int format(Form form, Findings findings) {
        String format = form.text("format");
        if (!format.isEmpty() && !format.equals(Integer.toString(FORMAT))) {
            findings.add(
                    form.origin("format"),
                    "bad-format",
                    "Định dạng “" + format + "” không có. Hãy viết “format: " + FORMAT + "”.");
        }
        return FORMAT;
    }
}
