/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.rights.Gate;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Sight;
import org.dangvan.pages.internal.door.Session;
import org.dangvan.pages.internal.view.Frame;
import org.dangvan.pages.internal.view.Library;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.osgi.annotation.versioning.ProviderType;

/** One request for a page, and its answer. */
@ProviderType
public final class Call {

    static final String SLIP = "luot";

    private static final int LONGEST_SLIP = 64;

    private final Desk desk;
    private final Library library;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Optional<Session> session;
    private Optional<String> sentTo = Optional.empty();

    Call(
            Desk desk,
            Library library,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Session> session) {
        this.desk = desk;
        this.library = library;
        this.request = request;
        this.response = response;
        this.session = session;
    }

    /** The request as the container gave it. */
    public HttpServletRequest request() {
        return request;
    }

    /** The answer, for those that are no page. */
    public HttpServletResponse response() {
        return response;
    }

    Optional<Session> session() {
        return session;
    }

    /** What the pages say, in the language of this browser. */
    public Messages words() {
        return library.words(desk.preferences().language(request));
    }

    /**
     * What this showing of the form is known by: the key of the command that the form gives, which is then done once
     * however often the form is sent, also after a restart. Empty for forms that carry none.
     */
    public Optional<String> slip() {
        return parameter(SLIP).filter(word -> word.length() <= LONGEST_SLIP);
    }

    /** Where the browser was sent; empty while it was not. */
    Optional<String> sentTo() {
        return sentTo;
    }

    /** The same request in the name of somebody who has just come in. */
    Call entered(Optional<Session> entered) {
        return new Call(desk, library, request, response, entered);
    }

    /** Account name of who is signed in. */
    public String actor() {
        return session.orElseThrow().actor().name();
    }

    /** Whether who is signed in has a right, over whichever records. */
    public boolean may(Right right) {
        return desk.gate().may(actor(), right);
    }

    /** The records over which who is signed in has a right. */
    public Reach over(Right right) {
        return desk.gate().reach(actor(), right);
    }

    /** What who is signed in may see. */
    public Sight sight() {
        return desk.gate().sight(actor());
    }

    /** Code of the agency at which who is signed in takes papers; empty for the seat of the installation. */
    public Optional<String> takesAt(Right right) {
        return desk.gate().desk(actor(), right).flatMap(Gate.Desk::unit);
    }

    /** A parameter that is not blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** What follows the servlet's own path, without the first slash; empty at the path itself. */
    public String rest() {
        String info = request.getPathInfo();
        return info == null || info.equals("/") ? "" : info.substring(1);
    }

    /** Path and query, as the browser asked for them. */
    String asked() {
        String query = request.getQueryString();
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? path : path + "?" + query;
    }

    /** Answers with a page. */
    public void show(Page page) throws IOException {
        show(HttpServletResponse.SC_OK, page);
    }

    /** Answers with a page and a status. */
    public void show(int status, Page page) throws IOException {
        write(status, page, session.map(Session::formToken).orElse(""));
    }

    /** Answers with the form that is shown before there is a session. */
    void showEntry(int status, Page page) throws IOException {
        write(status, page, session.map(Session::formToken).orElseGet(() -> desk.entryForm()
                .begin(request, response)));
    }

    private void write(int status, Page page, String token) throws IOException {
        Language language = words().language();
        Frame frame = new Frame(
                page.title(),
                page.area(),
                session.map(known -> known.actor().displayName()),
                session.map(known -> rights()).orElse(List.of()),
                token,
                desk.slip(),
                desk.assets().addresses(),
                page.refresh(),
                language.tag(),
                language.other().tag(),
                desk.preferences().theme(request).code(),
                // What was typed stands only in the answer to a form: nothing on it leads away by the way.
                request.getMethod().equals("POST") ? "" : asked(),
                request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null);
        byte[] html = library.templates()
                .write(page.template(), frame, page.model(), words())
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private List<String> rights() {
        return Arrays.stream(Right.values()).filter(this::may).map(Right::code).toList();
    }

    /** Sends the browser to another page of ours. */
    public void redirect(String path) {
        sentTo = Optional.of(path);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // By hand: the container would make it absolute, with a host that a proxy may have changed.
        response.setHeader("Location", path);
    }

    /**
     * Gives a file to keep, once the journal tells of it.
     *
     * @param disposition what the browser is to do with it, and its name
     */
    public void download(String disposition) {
        desk.journal().record(Deed.exported(actor(), asked()));
        response.setHeader("Content-Disposition", disposition);
    }

    /** Tells the journal that a sealed record is shown. */
    public void sealedRead(String kind, String id) {
        desk.journal().record(Deed.sealedRead(actor(), kind, id));
    }

    private void refused() {
        session.ifPresent(known -> desk.journal().record(Deed.refused(actor(), request.getRequestURI())));
    }

    /** Says that there is no such page, in general or with a reason; whoever is signed in asked for what is not theirs, or is no more. */
    public void notFound(Optional<String> reason) throws IOException {
        refused();
        trouble(HttpServletResponse.SC_NOT_FOUND, reason, Optional.empty());
    }

    /** Says why there is no page; the words come from {@code trouble.<status>.*}. */
    public void trouble(int status, Optional<String> reason, Optional<String> incident) throws IOException {
        String key = "trouble." + status + ".";
        boolean signedIn = session.isPresent();
        Trouble trouble = new Trouble(
                status,
                reason.orElseGet(() -> words().text(key + "message")),
                words().text(key + "advice"),
                signedIn ? "/" : "/dang-nhap",
                words().text(signedIn ? "trouble.home" : "trouble.sign-in"),
                incident);
        wholePage();
        show(status, new Page("trouble", "", words().text(key + "title"), trouble));
    }

    /** Says that the page is not for who is signed in, and which right it would need. */
    public void forbidden(Set<Right> needs) throws IOException {
        refused();
        String code = needs.stream().map(Right::code).sorted().collect(Collectors.joining(", "));
        Trouble trouble = new Trouble(
                HttpServletResponse.SC_FORBIDDEN,
                words().text("trouble.right.message", code),
                words().text("trouble.right.advice"),
                "/",
                words().text("trouble.home"),
                Optional.empty());
        wholePage();
        show(HttpServletResponse.SC_FORBIDDEN, new Page("trouble", "", words().text("trouble.right.title"), trouble));
    }

    /** Has the script change nothing. */
    void leaveAsItIs() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Makes the script show the answer as a page of its own, whatever part it wanted to replace. */
    void wholePage() {
        if (request.getHeader("HX-Request") != null) {
            // The script would otherwise look for the part of the page it wanted to replace.
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reselect", "#khung");
            response.setHeader("HX-Reswap", "innerHTML");
        }
    }
}
