import CLibCurl
import Foundation

/// One request on its way, over all its redirects. Lives on the thread that fetches, and nowhere else.
final class Transfer {
    /// What comes after a hop.
    enum Step {
        /// Another hop, to this host.
        case follow(host: String)
        /// The end.
        case answered(FetchAnswer)
    }

    /// How much of a body is read that nobody wants (an error page's), to keep the connection for the next request.
    private static let unwantedBytes = 256 << 10

    private(set) var answer: FetchAnswer
    let limits: FetchLimits
    /// Where passwords and tokens may be sent; nil where nothing is known of the host that they are for.
    private let trusted: WebAddress?
    private(set) var address: WebAddress
    private var handle: OpaquePointer?
    private var fields: UnsafeMutablePointer<curl_slist>?
    let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    private(set) var body: [UInt8] = []
    /// How much of the budget the body takes.
    private var taken = 0
    private let budget: ByteBudget
    private var unwanted = 0
    private(set) var status = 0
    private var proxy: ProxyEndpoint?
    /// The farthest server met so far; the next one may not be nearer.
    private var floor: NetworkReach?
    /// Why we ended the hop ourselves.
    private(set) var refusal: FetchFailure?
    private var hadEnough = false
    /// Whether the body is taken as it comes: the server names a coding that it is not in, or that libcurl does not know.
    private var takesBodyAsItIs = false
    /// When the budget made the hop pause.
    private var pausedAt: ContinuousClock.Instant?
    /// How long the hop has paused in all.
    private(set) var pausedFor: Duration = .zero
    private let reachOf: @Sendable (String) -> NetworkReach?

    /// A transfer that has not begun; nil when the address is none.
    init?(
        _ request: FetchRequest, limits: FetchLimits, budget: ByteBudget,
        reachOf: @escaping @Sendable (String) -> NetworkReach?
    ) {
        guard let start = WebAddress(request.address), start.isOfTheWeb else { return nil }
        answer = FetchAnswer(request: request, outcome: .failed(.invalidAddress))
        floor = request.namedBy
        self.limits = limits
        self.budget = budget
        trusted = request.settings.secretsOf.map { WebAddress($0) } ?? start
        address = start
        self.reachOf = reachOf
        errorText.initialize(repeating: 0)
    }

    deinit { errorText.deallocate() }

    /// Starts a hop on a handle, which the transfer has until it is answered. Returns nil when the hop may not be made.
    func begin(on borrow: () -> OpaquePointer?) -> OpaquePointer? {
        if let near = reachOf(address.host), let floor, near < floor {
            answer.outcome = .failed(inwardFailure)
            return nil
        }
        guard let handle = handle ?? borrow() else {
            answer.outcome = .failed(.other("libcurl has no memory left"))
            return nil
        }
        self.handle = handle
        dropBody()
        unwanted = 0
        status = 0
        hadEnough = false
        pausedAt = nil
        pausedFor = .zero
        errorText[0] = 0
        answer.headers = ResponseHeaders()
        answer.reach = nil
        configure(handle)
        return handle
    }

    /// Gives the handle back. Also sets free what belonged to it.
    func surrenderHandle() -> OpaquePointer? {
        dropBody()
        defer { handle = nil }
        if let handle { curl_easy_reset(handle) }
        curl_slist_free_all(fields)
        fields = nil
        return handle
    }

    /// Says what the end of a hop means.
    func finish(_ code: CURLcode) -> Step {
        guard let handle else { return .answered(answer) }
        var number = 0
        tl_easy_get_long(handle, CURLINFO_RESPONSE_CODE, &number)
        status = number
        // An error page or a redirect that we did not read to its end has said what it had to say.
        let isComplete = code == CURLE_OK || hadEnough
        if isComplete, (300..<400).contains(status), status != 304 { return followRedirect(handle) }
        if isRefusedForCoding(code), !takesBodyAsItIs {
            takesBodyAsItIs = true
            return .follow(host: address.host)
        }
        answer.outcome = isComplete ? outcomeOfAnswer() : outcomeOfError(code, handle)
        dropBody()
        return .answered(answer)
    }

    /// Stops the clock: it is not the server that is slow now. libcurl itself does not measure the speed meanwhile.
    private func pause() {
        guard let handle, pausedAt == nil else { return }
        pausedAt = .now
        tl_easy_set_long(handle, CURLOPT_TIMEOUT_MS, 0)
    }

    /// Goes on after a pause; what libcurl kept meanwhile comes at once.
    func resume() {
        guard let handle else { return }
        if let pausedAt { pausedFor += pausedAt.duration(to: .now) }
        pausedAt = nil
        tl_easy_set_long(handle, CURLOPT_TIMEOUT_MS, (limits.total + pausedFor).milliseconds)
        curl_easy_pause(handle, CURLPAUSE_CONT)
    }

    private func dropBody() {
        body = []
        budget.giveBack(taken, of: self)
        taken = 0
    }

    private func outcomeOfAnswer() -> FetchResult {
        switch status {
        case 204: .failed(.empty)
        case 200..<300 where body.isEmpty: .failed(.empty)
        case 200..<300: outcomeOfBody(isCutShort: false)
        case 304 where answer.request.entityTag != nil || answer.request.lastModified != nil: .notModified
        default: .failed(.status(status))
        }
    }

    /// What has been decoded is content; what was taken as it came is, where it is text.
    func outcomeOfBody(isCutShort: Bool) -> FetchResult {
        if takesBodyAsItIs, ContentCoding.named(in: answer.headers) != nil {
            guard ContentCoding.isText(body) else {
                return .failed(
                    ContentCoding.unknown(in: answer.headers).map { .unknownCoding($0) } ?? .damagedCompression)
            }
            answer.headers.forget([.contentEncoding])
        }
        return .content(body, isCutShort: isCutShort)
    }

    /// Whether libcurl gave up because of a coding: it does not know it, or what came is not in it.
    private func isRefusedForCoding(_ code: CURLcode) -> Bool {
        (code == CURLE_BAD_CONTENT_ENCODING || code == CURLE_WRITE_ERROR) && refusal == nil && !hadEnough
            && body.isEmpty && ContentCoding.named(in: answer.headers) != nil
    }

    private func followRedirect(_ handle: OpaquePointer) -> Step {
        func fail(_ failure: FetchFailure) -> Step {
            answer.outcome = .failed(failure)
            return .answered(answer)
        }
        var target: UnsafeMutablePointer<CChar>?
        tl_easy_get_text(handle, CURLINFO_REDIRECT_URL, &target)
        guard let target else {
            return fail([301, 302, 303, 307, 308].contains(status) ? .aimlessRedirect(status) : .status(status))
        }
        let written = String(cString: target)
        let named = answer.headers.hasBareLocation ? WebAddress.withCapitalEscapes(written) : written
        guard let next = WebAddress(named) else {
            return fail(WebAddress.scheme(of: named).map { .redirectToScheme($0) } ?? .aimlessRedirect(status))
        }
        guard next.isOfTheWeb else { return fail(.redirectToScheme(next.scheme)) }
        guard answer.redirects.count < limits.redirects else { return fail(.tooManyRedirects(limits.redirects)) }
        if let sites = answer.request.sites {
            let site = Site(host: next.host)
            guard sites.contains(where: site.isSame) else { return fail(.redirectToOtherSite(host: next.host)) }
        }
        answer.redirects.append(Redirect(status: status, target: next.text))
        address = next
        takesBodyAsItIs = false
        return .follow(host: next.host)
    }
}

// MARK: - What libcurl calls while a hop runs

extension Transfer {
    private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let takeBody: curl_write_callback = { bytes, size, count, context in
        guard let bytes, let transfer = Transfer.at(context) else { return 0 }
        switch transfer.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) {
        case .taken: return size * count
        case .refused: return 0
        case .later:
            transfer.pause()
            return Int(CURL_WRITEFUNC_PAUSE)
        }
    }

    private static let takeHeader: curl_write_callback = { bytes, size, count, context in
        guard let bytes, let transfer = Transfer.at(context) else { return 0 }
        transfer.answer.headers.take(line: UnsafeRawBufferPointer(start: bytes, count: size * count))
        return size * count
    }

    /// No command that is started meanwhile gets hold of a connection.
    private static let closeInChildren: curl_sockopt_callback = { _, socket, _ in
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        return Int32(CURL_SOCKOPT_OK)
    }

    private static let checkServer: curl_prereq_callback = { context, numericAddress, _, port, _ in
        guard let numericAddress, let transfer = Transfer.at(context) else { return CURL_PREREQFUNC_ABORT }
        return transfer.mayAsk(String(cString: numericAddress), port: Int(port))
            ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

    /// What is made of a piece of a body.
    private enum Reception {
        case taken
        /// The transfer ends here.
        case refused
        /// The transfer pauses, and the piece comes again.
        case later
    }

    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Reception {
        if status == 0, let handle { tl_easy_get_long(handle, CURLINFO_RESPONSE_CODE, &status) }
        guard (200..<300).contains(status) else {
            unwanted += bytes.count
            hadEnough = unwanted > Self.unwantedBytes
            return hadEnough ? .refused : .taken
        }
        guard body.count + bytes.count <= limits.bytes else {
            refusal = .tooLarge(bytes: limits.bytes)
            dropBody()
            return .refused
        }
        guard budget.take(bytes.count, for: self) else { return .later }
        taken += bytes.count
        if body.isEmpty { reserveAnnouncedLength() }
        body.append(contentsOf: bytes)
        return .taken
    }

    /// Saves growing the body again and again, where the server says its length; it may lie, so not without bounds.
    private func reserveAnnouncedLength() {
        guard let handle else { return }
        var length: curl_off_t = -1
        tl_easy_get_offset(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
        if length > 0 { body.reserveCapacity(min(Int(length), limits.bytes, 1 << 20)) }
    }

    /// Why the server at the address may not be asked, which is nearer than what has named it.
    private var inwardFailure: FetchFailure {
        answer.redirects.isEmpty ? .inward(host: address.host) : .redirectInward(host: address.host)
    }

    /// Looks at who answers before anything is asked: a name may lead to this machine, whatever it looks like.
    private func mayAsk(_ numericAddress: String, port: Int) -> Bool {
        if let proxy, proxy.isReached(at: numericAddress, port: port) {
            floor = max(floor ?? .loopback, reachOf(address.host) ?? .world)
            return true
        }
        let reach = reachOf(numericAddress) ?? .world
        answer.reach = reach
        if let floor, reach < floor {
            refusal = inwardFailure
            return false
        }
        floor = max(floor ?? .loopback, reach)
        return true
    }
}

// MARK: - Options

extension Transfer {
    private func configure(_ handle: OpaquePointer) {
        let request = answer.request
        let settings = request.settings
        tl_easy_set_text(handle, CURLOPT_URL, address.text)
        tl_easy_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        // Redirects are followed here and not by libcurl, so that each hop can be looked at, counted and remembered.
        tl_easy_set_flag(handle, CURLOPT_FOLLOWLOCATION, false)
        tl_easy_set_text(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        tl_easy_set_flag(handle, CURLOPT_NOSIGNAL, true)

        let context = Unmanaged.passUnretained(self).toOpaque()
        tl_easy_set_pointer(handle, CURLOPT_WRITEDATA, context)
        tl_easy_set_writer(handle, CURLOPT_WRITEFUNCTION, Self.takeBody)
        tl_easy_set_pointer(handle, CURLOPT_HEADERDATA, context)
        tl_easy_set_writer(handle, CURLOPT_HEADERFUNCTION, Self.takeHeader)
        tl_easy_set_pointer(handle, CURLOPT_PREREQDATA, context)
        tl_easy_set_prerequest(handle, Self.checkServer)
        tl_easy_set_sockopt(handle, Self.closeInChildren)
        tl_easy_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText.baseAddress)

        tl_easy_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
        tl_easy_set_long(handle, CURLOPT_TIMEOUT_MS, limits.total.milliseconds)
        tl_easy_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, limits.slowestBytesPerSecond)
        tl_easy_set_long(handle, CURLOPT_LOW_SPEED_TIME, max(Int(limits.patience.components.seconds), 1))

        // All encodings that this libcurl was built with.
        tl_easy_set_text(handle, CURLOPT_ACCEPT_ENCODING, takesBodyAsItIs ? nil : "")
        tl_easy_set_flag(handle, CURLOPT_HTTP_CONTENT_DECODING, !takesBodyAsItIs)
        tl_easy_set_text(handle, CURLOPT_USERAGENT, settings.userAgent)
        if address.scheme == "https" {
            tl_easy_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
            // Better a second request on one HTTP/2 connection than a second connection.
            tl_easy_set_flag(handle, CURLOPT_PIPEWAIT, true)
        }
        // Cookies for the hops of this one fetch: some sites send us round until we show one.
        tl_easy_set_text(handle, CURLOPT_COOKIEFILE, "")
        if answer.redirects.isEmpty { tl_easy_set_text(handle, CURLOPT_COOKIELIST, "ALL") }

        if let proxy = settings.proxy { tl_easy_set_text(handle, CURLOPT_PROXY, proxy) }
        proxy = ProxyEndpoint(setting: settings.proxy, scheme: address.scheme)
        if let file = settings.certificateFile ?? SystemCertificates.file {
            tl_easy_set_text(handle, CURLOPT_CAINFO, file)
            // libcurl keeps the parsed certificates for the next connection only when there is no directory of them.
            tl_easy_set_text(handle, CURLOPT_CAPATH, settings.certificateFile == nil ? SystemCertificates.folder : nil)
        }
        setFields(handle, settings)
    }

    /// Whether this hop may use the passwords that lie in `~/.netrc` for whole machines: encrypted, and on the server
    /// that the user named. A redirect of that server to its own secure address is still there.
    private var mayAskNetrc: Bool {
        guard answer.request.isNamedByUser, let start = WebAddress(answer.request.address) else { return false }
        return address.isSecurePlace(of: start)
    }

    private func setFields(_ handle: OpaquePointer, _ settings: FetchSettings) {
        let request = answer.request
        var lines = ["Accept: \(request.wanted.accept)"]
        if let tag = request.entityTag { lines.append("If-None-Match: " + tag) }
        if let date = request.lastModified { lines.append("If-Modified-Since: " + date) }
        let heedsNetrc = mayAskNetrc
        tl_easy_set_long(
            handle, CURLOPT_NETRC, Int((heedsNetrc ? CURL_NETRC_OPTIONAL : CURL_NETRC_IGNORED).rawValue))
        tl_easy_set_text(handle, CURLOPT_NETRC_FILE, heedsNetrc ? settings.netrcFile : nil)
        if let trusted, address.mayHaveSecrets(of: trusted) {
            lines += settings.headers.map { "\($0.name): \($0.value)" }
            if let token = settings.bearerToken { lines.append("Authorization: Bearer " + token) }
            tl_easy_set_text(handle, CURLOPT_USERNAME, settings.credentials?.user)
            tl_easy_set_text(handle, CURLOPT_PASSWORD, settings.credentials?.password)
        } else {
            tl_easy_set_text(handle, CURLOPT_USERNAME, nil)
            tl_easy_set_text(handle, CURLOPT_PASSWORD, nil)
        }
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines where !line.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            list = curl_slist_append(list, line) ?? list
        }
        tl_easy_set_list(handle, CURLOPT_HTTPHEADER, list)
        curl_slist_free_all(fields)
        fields = list
    }
}
