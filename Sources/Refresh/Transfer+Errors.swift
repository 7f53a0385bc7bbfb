import CLibCurl
import Foundation

extension Transfer {
    /// What the end of a hop with an error means.
    func outcomeOfError(_ code: CURLcode, _ handle: OpaquePointer) -> FetchResult {
        if let refusal { return .failed(refusal) }
        switch code {
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            // Some servers never count right; what came is worth reading.
            if (200..<300).contains(status), !body.isEmpty { return outcomeOfBody(isCutShort: true) }
            return .failed(.brokeOff(bytes: body.count))
        default: return .failed(failure(code, handle))
        }
    }

    private func failure(_ code: CURLcode, _ handle: OpaquePointer) -> FetchFailure {
        switch code {
        case CURLE_URL_MALFORMAT: return .invalidAddress
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .notHTTP
        case CURLE_COULDNT_RESOLVE_PROXY: return .unknownProxy
        case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(address.host)
        case CURLE_COULDNT_CONNECT: return .noConnection(host: address.host, reason: connectionReason(handle))
        case CURLE_OPERATION_TIMEDOUT: return timeout(handle)
        case CURLE_GOT_NOTHING: return .other("the server closed the connection without an answer")
        case CURLE_SEND_ERROR: return .brokeOff(bytes: 0)
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .damagedCompression
        case CURLE_PEER_FAILED_VERIFICATION: return .certificate(certificateProblem(handle))
        case CURLE_SSL_CACERT_BADFILE: return .certificate(.noneInstalled)
        case CURLE_SSL_CONNECT_ERROR: return .handshake(libraryWords(code))
        default: return .other(libraryWords(code))
        }
    }

    private func libraryWords(_ code: CURLcode) -> String {
        let end = errorText.firstIndex(of: 0) ?? errorText.endIndex
        let own = String(decoding: errorText[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)
        let words = own.isEmpty ? String(cString: curl_easy_strerror(code)) : own
        // A server's own text may be in it.
        return String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isControl })).prefixed(200)
    }

    private func connectionReason(_ handle: OpaquePointer) -> String {
        var number = 0
        tl_easy_get_long(handle, CURLINFO_OS_ERRNO, &number)
        switch Int32(number) {
        case ECONNREFUSED: return "nothing listens there"
        case EHOSTUNREACH, ENETUNREACH: return "the network does not lead there"
        case 0: return libraryWords(CURLE_COULDNT_CONNECT)
        case let other: return systemReason(other)
        }
    }

    private func timeout(_ handle: OpaquePointer) -> FetchFailure {
        func time(_ info: CURLINFO) -> Duration {
            var microseconds: curl_off_t = 0
            tl_easy_get_offset(handle, info, &microseconds)
            return .microseconds(Int(microseconds))
        }
        let total = time(CURLINFO_TOTAL_TIME_T) - pausedFor
        if time(CURLINFO_PRETRANSFER_TIME_T) == .zero {
            return .timedOut(.connecting, after: min(limits.connecting, limits.total))
        }
        if time(CURLINFO_STARTTRANSFER_TIME_T) == .zero { return .timedOut(.waiting, after: total) }
        return .timedOut(.receiving(bytes: body.count), after: total)
    }

    private func certificateProblem(_ handle: OpaquePointer) -> FetchFailure.CertificateProblem {
        var result = 0
        tl_easy_get_long(handle, CURLINFO_SSL_VERIFYRESULT, &result)
        let words = libraryWords(CURLE_PEER_FAILED_VERIFICATION)
        // The numbers are OpenSSL's X509_V_ERR_…; other TLS libraries give words only.
        switch result {
        case 9: return .notYetValid
        case 10: return .expired
        case 18, 19: return .selfSigned
        case 2, 20, 21: return .unknownAuthority
        case 23: return .revoked
        case 62: return .otherName(host: address.host)
        default: break
        }
        if words.contains("expired") { return .expired }
        if words.contains("self-signed") || words.contains("self signed") { return .selfSigned }
        if words.contains("target host name") || words.contains("does not match") {
            return .otherName(host: address.host)
        }
        return .other(words)
    }
}

extension Unicode.Scalar.Properties {
    /// Whether the scalar would move a terminal's cursor or hide text.
    fileprivate var isControl: Bool { generalCategory == .control || generalCategory == .format }
}

extension String {
    /// The first characters, with a sign that there were more.
    fileprivate func prefixed(_ length: Int) -> String {
        count > length ? prefix(length) + "…" : self
    }
}
