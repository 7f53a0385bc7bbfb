import CLibCurl

/// The state of one call of ``FeedFetcher/fetch(_:hasRoom:answer:)``: what waits, what runs, and the handles for it.
struct FetchRun {
    /// What takes its turn.
    enum Job {
        /// A request to a server.
        case web(Transfer)
        /// A file to read. Files take their turn like the rest, so that many of them do not fill the memory.
        case file(FetchRequest)
    }

    let multi: OpaquePointer
    let limits: FetchLimits
    let reachOf: @Sendable (String) -> NetworkReach?
    var queue: HostQueue<Job>
    private var running: [OpaquePointer: (transfer: Transfer, host: String)] = [:]
    private var idleHandles: [OpaquePointer] = []
    private let budget: ByteBudget

    init(
        multi: OpaquePointer, limits: FetchLimits, reachOf: @escaping @Sendable (String) -> NetworkReach?,
        queue: HostQueue<Job>
    ) {
        self.multi = multi
        self.limits = limits
        self.reachOf = reachOf
        self.queue = queue
        budget = ByteBudget(limit: limits.bytesAtOnce)
    }

    /// Whether everything is answered.
    var isDone: Bool { queue.count == 0 && running.isEmpty }

    /// Lines up requests; answers those at once that nobody can fetch.
    mutating func enqueue(_ requests: [FetchRequest], answer: (FetchAnswer) -> Void) {
        for request in requests {
            if request.address.lowercased().hasPrefix("file:") {
                queue.add(.file(request), host: "")
                continue
            }
            guard let transfer = Transfer(request, limits: limits, budget: budget, reachOf: reachOf) else {
                let scheme = WebAddress.scheme(of: request.address)
                let isFetched = scheme == nil || scheme == "http" || scheme == "https"
                let failure: FetchFailure =
                    isFetched
                    ? .invalidAddress : scheme == "exec" ? .commandNotConfigured : .unsupportedScheme(scheme ?? "")
                answer(FetchAnswer(request: request, outcome: .failed(failure)))
                continue
            }
            queue.add(.web(transfer), host: transfer.address.host)
        }
    }

    /// Begins what may begin, lets libcurl work, and answers what ended. Returns whether anything was answered, so that
    /// something new may begin.
    mutating func turn(hasRoom: () -> Bool, answer: (FetchAnswer) -> Void) -> Bool {
        var isBusy = false
        while running.count < limits.connections, hasRoom(), let (job, host) = queue.next() {
            switch job {
            case .web(let transfer): begin(transfer, host: host, answer: answer)
            case .file(let request):
                answer(read(request))
                queue.ended(host: host)
                isBusy = true
            }
        }
        var count: Int32 = 0
        curl_multi_perform(multi, &count)
        while let message = curl_multi_info_read(multi, &count) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
            // The message is gone once the handle is removed.
            let code = message.pointee.data.result
            curl_multi_remove_handle(multi, handle)
            end(handle, code, answer: answer)
            isBusy = true
        }
        for transfer in budget.takePaused() { transfer.resume() }
        return isBusy
    }

    /// Drops what still runs.
    mutating func abandon() {
        for (handle, entry) in running {
            curl_multi_remove_handle(multi, handle)
            _ = entry.transfer.surrenderHandle()
            curl_easy_cleanup(handle)
        }
        idleHandles.forEach { curl_easy_cleanup($0) }
        running = [:]
        idleHandles = []
    }

    private func read(_ request: FetchRequest) -> FetchAnswer {
        do {
            let bytes = try FileReading.bytes(at: request.address, limit: limits.bytes)
            let outcome: FetchResult = bytes.isEmpty ? .failed(.empty) : .content(bytes, isCutShort: false)
            return FetchAnswer(request: request, outcome: outcome)
        } catch {
            return FetchAnswer(request: request, outcome: .failed(error))
        }
    }

    private mutating func begin(_ transfer: Transfer, host: String, answer: (FetchAnswer) -> Void) {
        guard let handle = transfer.begin(on: { idleHandles.popLast() ?? curl_easy_init() }) else {
            queue.ended(host: host)
            release(transfer)
            answer(transfer.answer)
            return
        }
        running[handle] = (transfer, host)
        curl_multi_add_handle(multi, handle)
    }

    private mutating func end(_ handle: OpaquePointer, _ code: CURLcode, answer: (FetchAnswer) -> Void) {
        guard let (transfer, host) = running.removeValue(forKey: handle) else { return }
        queue.ended(host: host)
        switch transfer.finish(code) {
        case .follow(let next):
            queue.addFirst(.web(transfer), host: next)
        case .answered(let result):
            release(transfer)
            answer(result)
            if result.asksHostToBeLeftAlone { leaveAlone(host, as: result, answer: answer) }
        }
    }

    /// A host that had enough is not asked for its other feeds, either.
    private mutating func leaveAlone(_ host: String, as told: FetchAnswer, answer: (FetchAnswer) -> Void) {
        for case .web(let transfer) in queue.removeAll(host: host) {
            release(transfer)
            var result = transfer.answer
            result.outcome = .failed(.hostAsksToWait(host))
            result.headers = told.headers
            answer(result)
        }
    }

    private mutating func release(_ transfer: Transfer) {
        if let handle = transfer.surrenderHandle() { idleHandles.append(handle) }
    }
}

extension FetchAnswer {
    /// "Too many requests", or "come back later" with a time: meant for the whole host (RFC 6585, section 4; RFC 9110,
    /// section 15.6.4).
    var asksHostToBeLeftAlone: Bool {
        switch outcome {
        case .failed(.status(429)): true
        case .failed(.status(503)): headers[.retryAfter] != nil
        default: false
        }
    }
}
