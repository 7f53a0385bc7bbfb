import Basics

/// Where names end in scripts that put no spaces between words: a name within another word is none.
///
/// - A name in katakana ends where the katakana end: タイ is not in タイトル.
/// - A Korean name begins a word, and a particle or a noun that is written onto names follows it: 인도 is not in 인도적.
/// - Of names in Han characters, the longest known wins; what begins or goes on as another word stands in
///   ``NamesakeWords/hanWords``.
struct UnspacedNames {
    private let view: TextView

    init(_ view: TextView) { self.view = view }

    /// Whether a name stands by itself.
    func isWhole(_ first: Int, _ last: Int) -> Bool {
        let (beginning, end) = (scalar(first), scalar(last))
        if Self.isKatakana(beginning), let before = scalar(before: first), Self.isKatakana(before) { return false }
        if Self.isKatakana(end) {
            return !(scalar(behind: last).map(Self.isKatakana) ?? false)
        }
        if Self.isHangul(beginning), let before = scalar(before: first), Self.isHangul(before) { return false }
        if Self.isHangul(end), let next = scalar(behind: last), Self.isHangul(next) { return isAddition(behind: last) }
        return !isStreet(behind: last)
    }

    private func scalar(_ index: Int) -> UInt32 {
        UTF8Scalar.decode(view.bytes, at: Int(view.tokens[index].start)).scalar
    }

    /// The sign right before a word; nil where there is none, or another word.
    private func scalar(before index: Int) -> UInt32? {
        guard index > 0, index != view.titleCount, view.tokens[index - 1].end == view.tokens[index].start else {
            return nil
        }
        return view.tokens[index - 1].shape.contains(.unspaced) ? scalar(index - 1) : nil
    }

    private func scalar(behind index: Int) -> UInt32? {
        let next = index + 1
        guard next < view.tokens.count, next != view.titleCount, view.tokens[next].start == view.tokens[index].end
        else {
            return nil
        }
        return view.tokens[next].shape.contains(.unspaced) ? scalar(next) : nil
    }

    private static func isKatakana(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30A1...0x30FA, 0x30FC...0x30FE, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
        default: false
        }
    }

    private static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

    // MARK: - Chinese streets

    /// 南京东路, 北京路; but 北京路透社 is an agency in Beijing.
    private func isStreet(behind last: Int) -> Bool {
        guard let next = scalar(behind: last) else { return false }
        // 路; 东西南北中東 before it.
        if next == 0x8DEF { return scalar(behind: last + 1) != 0x900F }
        guard [0x4E1C, 0x897F, 0x5357, 0x5317, 0x4E2D, 0x6771].contains(next) else { return false }
        return scalar(behind: last + 1) == 0x8DEF
    }

    // MARK: - Korean

    /// Whether all that is written onto a name is a particle, or begins with a noun that follows names.
    private func isAddition(behind last: Int) -> Bool {
        var syllables: [UInt32] = []
        var index = last
        while syllables.count < 8, let next = scalar(behind: index), Self.isHangul(next) {
            syllables.append(next)
            index += 1
        }
        if Self.particles.contains(syllables) { return true }
        for length in stride(from: min(4, syllables.count), through: 1, by: -1) {
            let beginning = Array(syllables[..<length])
            if length > 1, Self.nouns.contains(beginning) { return true }
            if length == 1, Self.suffixes.contains(beginning) {
                return syllables.count == 1 || Self.particles.contains(Array(syllables[1...]))
            }
        }
        return false
    }

    private static let particles = lists(
        """
        은 는 이 가 을 를 의 에 와 과 로 도 만 및 나 랑 며 등 께 에서 에게 으로 까지 부터 보다 처럼 이나 이랑 라는 라고 에는 에도 에선 에서는 에서도 에서의 에서만 \
        으로부터 로부터 와의 과의 와는 과는 으로의 로의 으로는 로는 만의 만이 이며 이다 이라는 이라고 이라며 라며 마저 조차 까지도 까지의 부터의 에만 에겐 \
        에게는 에게도 한테 하고 뿐 대로 같은 등의 등이 등을 등은 등에 등에서 등과
        """)
    /// Of one syllable: nothing but a particle may follow.
    private static let suffixes = lists("시 도 주 군 인 발 행 산 내 측 계 팀 전 간 령 식 현 성 구 씨 님 들 외 형 쯤 쪽 당 호 국 역 항 산")
    private static let nouns = lists(
        """
        정부 대통령 총리 장관 대사 대표 국민 시민 사람 시장 시청 시내 주민 도시 지역 지방 외교 의회 법원 검찰 경찰 군대 선수 축구 경제 기업 증시 당국 공항 국적 \
        출신 전역 전체 북부 남부 동부 서부 중부 인근 근처 사태 전쟁 침공 방문 여행 대회 올림픽 월드컵 리그 프로 영화 문화 언론 국회 수도 해군 공군 육군 특사 외무 국방 \
        재무 국가 이민 난민 유학 본토 해협 반도 현지 상대 관련 등지 특별 광역 의원 위원 회장 감독 교수 후보 여사 주재 주도 주지사 도지사 시위 선거 협상 회담 정상 \
        관계 무역 관세 제재 핵 미사일 우주 은행 대학 자동차 전자 그룹 영사 연방 제국 왕국 공화국 남자 여자 청년 학생 언어 음식
        """)

    private static func lists(_ words: String) -> Set<[UInt32]> {
        Set(words.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })
    }
}
