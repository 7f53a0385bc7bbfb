/// Frames that play film or sound, and the pages on which a person watches, hears or reads what a frame shows.
enum EmbeddedPlayer {
    /// Whether an address is that of a player.
    static func isPlayer(_ address: String) -> Bool {
        guard let host = WebAddress.host(of: address) else { return false }
        if hosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) { return true }
        if host == "facebook.com" { return address.contains("/plugins/video.php") }
        return host.hasPrefix("player.") || address.contains("/videos/embed/")
    }

    static func isSound(_ address: String) -> Bool {
        guard let host = WebAddress.host(of: address) else { return false }
        return ["soundcloud.com", "spotify.com", "bandcamp.com", "podcasts.apple.com", "mixcloud.com", "deezer.com"]
            .contains { host == $0 || host.hasSuffix("." + $0) }
    }

    /// Whether a frame shows what belongs to no article: advertising, buttons to share, what counts readers.
    static func isNoise(_ address: String) -> Bool {
        guard let frame = FrameAddress(address) else { return true }
        if frame.host.hasPrefix("ads.") || frame.host.hasPrefix("ad.") || frame.host.hasPrefix("adserver.") {
            return true
        }
        if noise.contains(where: frame.isAt) { return true }
        if frame.isAt("facebook.com"), frame.path.first == "plugins" {
            return !["video.php", "post.php"].contains(frame.path.last ?? "")
        }
        if frame.host == "platform.twitter.com" { return frame.path.first == "widgets" }
        return frame.isAt("google.com") && frame.path.first == "recaptcha" || frame.path.last?.hasSuffix(".swf") == true
    }

    /// The page on which a person watches what a frame plays; the address itself where that is as good, or where nobody
    /// knows a better one.
    static func page(of address: String) -> String {
        guard let frame = FrameAddress(address) else { return address }
        let page: String? =
            switch frame.host {
            case "youtube.com", "m.youtube.com", "youtube-nocookie.com": youTube(frame)
            case "player.vimeo.com", "vimeo.com": vimeo(frame)
            case "dailymotion.com", "geo.dailymotion.com": dailymotion(frame)
            case "player.twitch.tv", "clips.twitch.tv": twitch(frame)
            case "open.spotify.com": spotify(frame)
            case "w.soundcloud.com": frame.address("url").flatMap { $0.contains("//api.") ? nil : $0 }
            case "mixcloud.com", "player-widget.mixcloud.com":
                frame.value("feed").flatMap { WebAddress.resolved($0, against: "https://www.mixcloud.com/") }
            case "embed.ted.com": "https://www.ted.com/" + frame.path.joined(separator: "/")
            case "archive.org" where frame.path.first == "embed" && frame.path.count == 2:
                "https://archive.org/details/" + frame.path[1]
            case "player.bilibili.com":
                (frame.name("bvid") ?? frame.name("aid").map { "av" + $0 }).map {
                    "https://www.bilibili.com/video/" + $0
                }
            case "rutube.ru" where frame.path.starts(with: ["play", "embed"]) && frame.path.count == 3:
                "https://rutube.ru/video/\(frame.path[2])/"
            case "vk.com" where frame.path == ["video_ext.php"]:
                frame.name("oid").flatMap { owner in frame.name("id").map { "https://vk.com/video\(owner)_\($0)" } }
            case "facebook.com": frame.address("href")
            case "platform.twitter.com": frame.name("id").map { "https://twitter.com/i/status/" + $0 }
            case "google.com" where frame.path.first == "maps": map(frame)
            case "instagram.com" where frame.path.count > 2 && frame.path[2] == "embed":
                "https://www.instagram.com/\(frame.path[0])/\(frame.path[1])/"
            default: nil
            }
        if let page { return page }
        // PeerTube, on whatever host.
        return address.contains("/videos/embed/")
            ? address.replacing("/videos/embed/", with: "/videos/watch/", maxReplacements: 1) : address
    }

    private static func youTube(_ frame: FrameAddress) -> String? {
        guard let kind = frame.path.first, ["embed", "v", "e"].contains(kind) else { return nil }
        let list = frame.name("list")
        switch frame.path.count > 1 ? frame.path[1] : "" {
        case "live_stream": return frame.name("channel").map { "https://www.youtube.com/channel/\($0)/live" }
        case "", "videoseries", "playlist":
            if frame.raw("listType") == "search" {
                return frame.raw("list").map { "https://www.youtube.com/results?search_query=\($0)" }
            }
            if frame.raw("listType") == "user_uploads" {
                return list.map { "https://www.youtube.com/user/\($0)/videos" }
            }
            return list.map { "https://www.youtube.com/playlist?list=\($0)" }
        case let name:
            guard let name = FrameAddress.name(name) else { return nil }
            return "https://www.youtube.com/watch?v=\(name)" + (list.map { "&list=" + $0 } ?? "")
                + (frame.start("start", "t").map { "&t=" + $0 } ?? "")
        }
    }

    /// Films that no list shows have a second name, without which nobody sees them.
    private static func vimeo(_ frame: FrameAddress) -> String? {
        if frame.path.last == "embed", frame.path.count > 1 {
            return "https://vimeo.com/" + frame.path.dropLast().joined(separator: "/")
        }
        guard frame.path.first == "video", frame.path.count > 1, let name = FrameAddress.name(frame.path[1]) else {
            return nil
        }
        return "https://vimeo.com/\(name)" + (frame.name("h").map { "/" + $0 } ?? "")
            + (frame.start().map { "#t=" + $0 } ?? "")
    }

    private static func dailymotion(_ frame: FrameAddress) -> String? {
        if frame.path.starts(with: ["embed"]), frame.path.count == 3, let name = FrameAddress.name(frame.path[2]) {
            let start = frame.raw("start").flatMap { Int($0) }.map { "?start=\($0)" } ?? ""
            return "https://www.dailymotion.com/\(frame.path[1])/\(name)" + start
        }
        return frame.name("video").map { "https://www.dailymotion.com/video/" + $0 }
            ?? frame.name("playlist").map { "https://www.dailymotion.com/playlist/" + $0 }
    }

    private static func twitch(_ frame: FrameAddress) -> String? {
        if let clip = frame.name("clip") { return "https://clips.twitch.tv/" + clip }
        if let video = frame.name("video") {
            let number = video.hasPrefix("v") ? String(video.dropFirst()) : video
            return "https://www.twitch.tv/videos/\(number)" + (frame.start("time", "t").map { "?t=" + $0 } ?? "")
        }
        if let list = frame.name("collection") { return "https://www.twitch.tv/collections/" + list }
        return frame.name("channel").map { "https://www.twitch.tv/" + $0 }
    }

    private static func spotify(_ frame: FrameAddress) -> String? {
        guard let first = frame.path.first, first.hasPrefix("embed") else { return nil }
        let start = frame.raw("t").flatMap { Int($0) }.map { "?t=\($0)" } ?? ""
        return "https://open.spotify.com/" + frame.path.dropFirst().joined(separator: "/") + start
    }

    /// A map that a frame shows opens nowhere else: the place that it shows does.
    private static func map(_ frame: FrameAddress) -> String? {
        if let query = frame.raw("q") { return "https://www.google.com/maps?q=" + query }
        guard let fields = frame.value("pb")?.split(separator: "!") else { return nil }
        func degrees(_ field: String) -> Double? {
            fields.first { $0.hasPrefix(field) }.flatMap { Double($0.dropFirst(2)) }.flatMap {
                abs($0) <= 180 ? $0 : nil
            }
        }
        guard let latitude = degrees("3d"), let longitude = degrees("2d") else { return nil }
        return "https://www.google.com/maps?q=\(latitude),\(longitude)"
    }

    private static let hosts = [
        "youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "twitch.tv", "ted.com",
        "soundcloud.com", "spotify.com", "bandcamp.com", "mixcloud.com", "deezer.com", "podcasts.apple.com",
        "brightcove.net", "brightcove.com", "jwplatform.com", "kaltura.com", "streamable.com", "rutube.ru",
        "bilibili.com", "vk.com", "archive.org", "arte.tv", "media.ccc.de", "odysee.com", "rumble.com",
    ]

    private static let noise = [
        "doubleclick.net", "googlesyndication.com", "googletagmanager.com", "googleadservices.com",
        "amazon-adsystem.com", "adnxs.com", "taboola.com", "outbrain.com", "criteo.com", "criteo.net", "addthis.com",
        "sharethis.com", "platform.linkedin.com", "plusone.google.com", "apis.google.com", "utteranc.es", "giscus.app",
        "feedburner.com", "hcaptcha.com",
    ]
}
